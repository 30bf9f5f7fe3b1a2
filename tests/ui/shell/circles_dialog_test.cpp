// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that proposes living circles: the bounds asked for, the answer, adding it as one step, and answers that come too late.
#include "tests/support/ui_home.h"
#include "ui/shell/circles_dialog.h"

#include "tests/support/qtry.h"
#include <QApplication>

#include <algorithm>

using namespace yike;
using plan::AreaKind;

namespace {

constexpr int kPatience = 90'000;

} // namespace

class CirclesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = std::make_unique<document::Document>(
            std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook()));
        m_document->openDemo(2000);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        m_workspace = std::make_unique<panels::Workspace>(*m_document);
    }

    void cleanupTestCase()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_document.reset();
    }

    void init()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        m_dialog = std::make_unique<shell::CirclesDialog>(*m_workspace, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        find<QSpinBox>("circlesLeast").setValue(100);
        find<QSpinBox>("circlesMost").setValue(700);
    }

    void cleanup()
    {
        m_dialog.reset();
        while (m_document->canUndo())
            m_document->undo();
    }

    void whatIsProposedCanBeAddedAndTakenBack()
    {
        const auto before = m_document->plan()->areas;
        find<QCheckBox>("circlesReplace").setChecked(true);
        QVERIFY(!find<QPushButton>("circlesAdd").isEnabled());
        QTest::mouseClick(&find<QPushButton>("circlesPropose"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->proposal() != nullptr, kPatience);
        QCOMPARE(m_document->stepCount(), 0); // nothing is changed by looking
        const auto proposed = std::ssize(m_dialog->proposal()->circles);
        const auto &table = find<QTableWidget>("circlesTable");
        QVERIFY(table.rowCount() > 0);
        QCOMPARE(table.rowCount(), static_cast<int>(proposed));
        QVERIFY(!table.item(0, 0)->text().isEmpty());
        QVERIFY(table.item(0, 4)->text().startsWith(QLatin1String("East to ")));
        QTest::mouseClick(&find<QPushButton>("circlesAdd"), Qt::LeftButton);
        QCOMPARE(m_document->stepCount(), 1);
        const auto circles = [&] {
            return std::ranges::count(m_document->plan()->areas, AreaKind::Circle, &plan::Area::kind);
        };
        QCOMPARE(circles(), proposed);
        QVERIFY(m_dialog->proposal() == nullptr); // used up
        for (const plan::Area &area : m_document->plan()->areas) {
            if (area.kind == AreaKind::Circle)
                QCOMPARE(area.origin, plan::OutlineOrigin::Proposed);
        }
        QVERIFY(find<QLabel>("circlesMessage").text().contains(QLatin1String("Undo")));
        m_document->undo();
        QVERIFY(m_document->plan()->areas == before);
    }

    void thereIsNothingToProposeWhereAllAreInACircle()
    {
        // The village's circles hold all communities, or those that are left are told.
        QTest::mouseClick(&find<QPushButton>("circlesPropose"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->proposal() != nullptr, kPatience);
        for (const auto &circle : m_dialog->proposal()->proposal.circles) {
            for (const plan::AreaId member : circle.members) {
                for (const plan::Area &area : m_document->plan()->areas)
                    QVERIFY(area.kind != AreaKind::Circle || !std::ranges::contains(area.members, member));
            }
        }
        QCOMPARE(find<QPushButton>("circlesAdd").isEnabled(), !m_dialog->proposal()->proposal.circles.empty());
    }

    void boundsThatContradictAreTold()
    {
        find<QSpinBox>("circlesMost").setValue(50);
        QVERIFY(!find<QPushButton>("circlesPropose").isEnabled());
        QVERIFY(find<QLabel>("circlesMessage").text().contains(QLatin1String("least")));
    }

    void anotherWishMakesTheAnswerVoid()
    {
        find<QCheckBox>("circlesReplace").setChecked(true);
        m_dialog->propose();
        find<QSpinBox>("circlesMost").setValue(800); // while it is being made
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("circlesPropose").isEnabled(), kPatience);
        QVERIFY(m_dialog->proposal() == nullptr);
        m_dialog->propose();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->proposal() != nullptr, kPatience);
        // Areas that change meanwhile, too.
        const auto circle = std::ranges::find(m_document->plan()->areas, AreaKind::Circle, &plan::Area::kind);
        QVERIFY(circle != m_document->plan()->areas.end());
        QVERIFY(m_document->deleteArea(circle->id));
        QVERIFY(m_dialog->proposal() == nullptr);
        QVERIFY(!m_dialog->add());
        QCOMPARE(m_document->stepCount(), 1);
    }

    void itCanBeStoppedAndClosedWhileItRuns()
    {
        m_dialog->propose();
        QVERIFY(find<QPushButton>("circlesCancel").isVisible());
        QTest::mouseClick(&find<QPushButton>("circlesCancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("circlesPropose").isEnabled(), kPatience);
        QVERIFY(!find<QPushButton>("circlesCancel").isVisible());
        m_dialog->propose();
        m_dialog.reset(); // no answer comes to a dialog that is gone
        QTest::qWait(100);
        QVERIFY(m_document->tasks().running().empty());
    }

private:
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("the dialog has no %s", name);
        return *widget;
    }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<panels::Workspace> m_workspace;
    std::unique_ptr<shell::CirclesDialog> m_dialog;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    CirclesDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "circles_dialog_test.moc"
