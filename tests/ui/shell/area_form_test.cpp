// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an area: every field is one step, communities and schools are ticked, a home's page names its own schools.
#include "core/analysis/norm_terms.h"
#include "core/plan/area_edits.h"
#include "tests/support/ui_home.h"
#include "ui/panels/area_form.h"
#include "ui/panels/figures.h"
#include "ui/text/language.h"

#include "tests/support/qtry.h"
#include <QApplication>

#include <algorithm>

using namespace yike;
using plan::AreaKind;

namespace {

constexpr int kPatience = 90'000;

} // namespace

class AreaFormTest : public QObject {
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
        m_workspace.reset();
        m_document.reset();
    }

    void init()
    {
        const geo::Bounds all = *m_document->plan()->bounds();
        m_id = m_document->addArea(plan::drawnArea(
            *m_document->plan(), AreaKind::Circle,
            {{all.west, all.south}, {all.east, all.south}, {all.east, all.north}, {all.west, all.north}}));
        QVERIFY(m_id);
        m_form = std::make_unique<panels::AreaForm>(*m_workspace);
        m_form->showArea(m_id);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        QObject::connect(m_document.get(), &document::Document::planChanged, m_form.get(),
                         [this] { m_form->showArea(m_id); });
    }

    void cleanup()
    {
        m_form.reset();
        while (m_document->canUndo())
            m_document->undo();
    }

    void textsAreOneStepEach()
    {
        type("areaName", "盐仓便民生活圈");
        QCOMPARE(area().name, std::string("盐仓便民生活圈"));
        QCOMPARE(m_document->undoName(), QStringLiteral("Change the living circle 盐仓便民生活圈"));
        type("areaBatch", "第二批");
        type("areaOperator", "某公司");
        QCOMPARE(area().batch, std::string("第二批"));
        QCOMPARE(area().operatorName, std::string("某公司"));
        QCOMPARE(m_document->stepCount(), 4); // drawing was the first
        type("areaBatch", "第二批");
        QCOMPARE(m_document->stepCount(), 4); // nothing differs
        m_document->undo();
        QCOMPARE(find<QLineEdit>("areaOperator").text(), QString());
    }

    void typeAndState()
    {
        pick("areaType", static_cast<int>(plan::CircleType::Quality));
        pick("areaStatus", static_cast<int>(plan::CircleStatus::Accepted));
        QCOMPARE(area().type, plan::CircleType::Quality);
        QCOMPARE(area().status, plan::CircleStatus::Accepted);
    }

    void communitiesAreTicked()
    {
        auto &list = find<QListWidget>("areaCommunities");
        const auto communities = std::ranges::count(m_document->plan()->areas, AreaKind::Community, &plan::Area::kind);
        QCOMPARE(list.count(), communities);
        QCOMPARE(std::ssize(area().members), communities); // the box holds all of them
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(std::ssize(area().members), communities - 1);
        QVERIFY(!std::ranges::contains(area().members, plan::AreaId{list.item(0)->data(Qt::UserRole).toLongLong()}));
        list.item(0)->setCheckState(Qt::Checked);
        QCOMPARE(std::ssize(area().members), communities);
        QVERIFY(std::ranges::is_sorted(area().members));
        m_document->undo();
        QCOMPARE(list.item(0)->checkState(), Qt::Unchecked);
    }

    void theBoxesNeverEditByThemselves()
    {
        const int steps = m_document->stepCount();
        m_form->showArea(m_id);
        text::installLanguage(*qApp, text::Language::Chinese);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        text::installLanguage(*qApp, text::Language::English);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCOMPARE(m_document->stepCount(), steps);
        QCOMPARE(find<QComboBox>("areaKind").currentData().toInt(), static_cast<int>(AreaKind::Circle));
    }

    void aSchoolDistrictNamesItsSchoolsAndHomesKnowThem()
    {
        plan::Outlet primary;
        primary.name = "城东小学";
        primary.place = m_document->plan()->residences.back().place;
        for (const norms::Service &service : m_workspace->rulebook().services) {
            if (primary.services.empty() && analysis::assignedByDistrict(service))
                primary.services.push_back({.service = service.code});
        }
        QVERIFY(m_document->addOutlet(primary));
        pick("areaKind", static_cast<int>(AreaKind::SchoolDistrict));
        QCOMPARE(area().kind, AreaKind::SchoolDistrict);
        QVERIFY(area().members.empty());
        QVERIFY(!find<QLineEdit>("areaBatch").isVisible());
        auto &schools = find<QListWidget>("areaSchools");
        QVERIFY(schools.isVisible());
        QVERIFY(schools.count() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        const plan::ResidenceId home = m_document->plan()->residences.front().id;
        const auto heading = [&] {
            const panels::Page page = panels::residencePage(*m_workspace, home);
            const auto found = std::ranges::find_if(page.figures, [](const panels::Figure &figure) {
                return figure.heading && figure.label.startsWith(QLatin1String("Own schools"));
            });
            return found == page.figures.end() ? QString() : std::next(found)->note;
        };
        QVERIFY(heading().isEmpty()); // no district names a school yet
        const plan::OutletId school{schools.item(0)->data(Qt::UserRole).toLongLong()};
        schools.item(0)->setCheckState(Qt::Checked);
        QCOMPARE(area().schools, std::vector{school});
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        QVERIFY(heading().startsWith(text::fromCore(m_document->plan()->outlet(school)->name)));
    }

    void deletingAndRedrawing()
    {
        plan::AreaId wanted;
        QObject::connect(m_workspace.get(), &panels::Workspace::outlineWanted, m_form.get(),
                         [&](plan::AreaId id) { wanted = id; });
        QTest::mouseClick(&find<QPushButton>("redrawArea"), Qt::LeftButton);
        QCOMPARE(wanted, m_id);
        QTest::mouseClick(&find<QPushButton>("deleteArea"), Qt::LeftButton);
        QVERIFY(m_document->plan()->area(m_id) == nullptr);
        QVERIFY(!panels::AreaForm::isFor(*m_document->plan(), m_id));
        QVERIFY(!panels::AreaForm::isFor(*m_document->plan(), m_document->plan()->areas.front().id));
    }

private:
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = m_form->findChild<Widget *>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("the form has no %s", name);
        return *widget;
    }
    void type(const char *name, const char *text)
    {
        auto &line = find<QLineEdit>(name);
        line.setText(QString::fromUtf8(text));
        emit line.editingFinished();
    }
    void pick(const char *name, int data)
    {
        auto &box = find<QComboBox>(name);
        box.setCurrentIndex(box.findData(data));
        emit box.activated(box.currentIndex());
    }
    [[nodiscard]] const plan::Area &area() const { return *m_document->plan()->area(m_id); }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<panels::Workspace> m_workspace;
    std::unique_ptr<panels::AreaForm> m_form;
    plan::AreaId m_id;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    AreaFormTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "area_form_test.moc"
