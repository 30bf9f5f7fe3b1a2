// SPDX-License-Identifier: GPL-3.0-or-later
// Forms in the window: written, filled in, collected, decided, taken over as one step and back; in both languages.
#include "tests/support/ui_home.h"
#include "ui/shell/forms_dialog.h"
#include "ui/shell/theme.h"
#include "ui/text/form_text.h"
#include "ui/text/language.h"

#include "tests/support/form_workbook.h"
#include "tests/support/qtry.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace yike;
using importing::FormNews;
using shell::FormsModel;

namespace {

constexpr int kPatience = 90'000;

} // namespace

class FormsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = std::make_unique<document::Document>(
            std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook()));
        m_document->openDemo(2000);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isAssessed(), kPatience);
        m_dialog = std::make_unique<shell::FormsDialog>(*m_document, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanupTestCase()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void itFitsOnASmallScreen() { QVERIFY(m_dialog->width() <= 1366 && m_dialog->height() <= 700); }

    void formsAreWritten()
    {
        auto &list = find<QListWidget>("formsCommunities");
        QVERIFY(list.count() > 1);
        QVERIFY(!find<QPushButton>("formsMake").isEnabled()); // no folder yet
        find<QLineEdit>("formsFolder").setText(folder());
        find<QPushButton>("formsNone").click();
        QVERIFY(!find<QPushButton>("formsMake").isEnabled());
        const auto outlets = [&](int row) {
            const plan::AreaId area{list.item(row)->data(Qt::UserRole).toLongLong()};
            return std::ranges::count(m_document->plan()->outlets, area, &plan::Outlet::community);
        };
        int ticked = 0;
        for (int row = 0; row < list.count() && ticked < 2; ++row)
            if (outlets(row) >= 3) {
                list.item(row)->setCheckState(Qt::Checked);
                ++ticked;
            }
        QCOMPARE(ticked, 2);
        QTest::mouseClick(&find<QPushButton>("formsMake"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>("formsResult").count(), 2, kPatience);
        m_files = QDir(folder()).entryList({QStringLiteral("*.xlsx")});
        QCOMPARE(m_files.size(), 2);
        QVERIFY(find<QLabel>("formsMakeMessage").text().contains(u'2'));
        picture("hand_out");
    }

    void whatComesBackIsDecidedAndTaken()
    {
        const auto before = m_document->plan();
        find<QTabWidget>("formsPages").setCurrentIndex(1);
        const QStringList returned = fillIn();
        m_dialog->collect().add(returned);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->collect().model().collected().has_value(), kPatience);
        const auto &collected = *m_dialog->collect().model().collected();
        QCOMPARE(find<QTableWidget>("formsFiles").rowCount(), 3);
        QCOMPARE(collected.count(FormNews::Conflict), std::int64_t{1});
        QCOMPARE(collected.count(FormNews::New), std::int64_t{1});
        QCOMPARE(collected.count(FormNews::Changed), std::int64_t{1});
        QCOMPARE(m_document->stepCount(), 0); // nothing is changed by looking
        auto &table = find<QTableView>("formsNews");
        QCOMPARE(find<QComboBox>("formsFilter").currentIndex(), 1); // conflicts first
        QCOMPARE(table.model()->rowCount(), 1);
        const QModelIndex choice = table.model()->index(0, FormsModel::Choice);
        QCOMPARE(choice.data(Qt::EditRole).toInt(), 0); // the project's
        QCOMPARE(choice.data(FormsModel::kChoicesRole).toStringList().size(), 3);
        QVERIFY(table.model()->setData(choice, 2));
        QVERIFY(choice.data().toString().contains(QStringLiteral("乙")));
        find<QComboBox>("formsFilter").setCurrentIndex(0);
        QCOMPARE(table.model()->rowCount(), 3);
        find<QLineEdit>("formsWords").setText(QStringLiteral("新开"));
        QCOMPARE(table.model()->rowCount(), 1);
        find<QLineEdit>("formsWords").clear();
        picture("collect_en");
        text::installLanguage(*qApp, text::Language::Chinese);
        find<QTabWidget>("formsPages").setCurrentIndex(0);
        picture("hand_out_zh");
        find<QTabWidget>("formsPages").setCurrentIndex(1);
        picture("collect_zh");
        text::installLanguage(*qApp, text::Language::English);
        QTest::mouseClick(&find<QPushButton>("formsApply"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_document->stepCount(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("formsMessage").text().contains(u"Undo"), kPatience);
        QCOMPARE(m_document->undoName(), QStringLiteral("Collect forms"));
        QCOMPARE(m_document->plan()->outlets.size(), before->outlets.size() + 1);
        QVERIFY(std::ranges::contains(m_document->plan()->outlets, 4321, &plan::Outlet::staff));
        m_document->undo();
        QVERIFY(m_document->plan()->outlets == before->outlets);
    }

    void anotherEditMakesItVoid()
    {
        find<QPushButton>("formsAgain").click();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->collect().model().collected().has_value(), kPatience);
        QVERIFY(m_document->deleteOutlet(m_document->plan()->outlets.front().id));
        QVERIFY(!m_dialog->collect().model().collected().has_value());
        QVERIFY(!find<QPushButton>("formsApply").isEnabled());
        QVERIFY(find<QLabel>("formsMessage").text().contains(u"again"));
        m_document->undo();
    }

    void itCanBeClosedWhileItRuns()
    {
        find<QPushButton>("formsAgain").click();
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

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("forms")); }

    /// Two workbooks of one community that contradict each other, and one that is no form.
    QStringList fillIn()
    {
        test::FormWorkbook book((folder() + u'/' + m_files.front()).toStdString());
        auto &rows = book.sheets.front().rows;
        const auto column = [&](const char *title) {
            return static_cast<std::size_t>(std::ranges::find(rows[3], title) - rows[3].begin());
        };
        const auto cell = [&](std::size_t row, const char *title) -> std::string & {
            rows[row].resize(std::max(rows[row].size(), column(title) + 1));
            return rows[row][column(title)];
        };
        std::size_t fresh = 4;
        while (!rows[fresh].empty() && !rows[fresh].front().empty())
            ++fresh;
        cell(4, "Staff") = "1234";
        cell(5, "Address") = "打铁巷甲1号";
        cell(fresh, "Outlet name") = "新开便利店";
        cell(fresh, "Category") = "Convenience store";
        book.beside("Reported by") = "甲";
        QStringList files{m_folder.filePath(QStringLiteral("甲.xlsx")), m_folder.filePath(QStringLiteral("乙.ods")),
                          m_folder.filePath(QStringLiteral("照片.xlsx"))};
        book.saveXlsx(files[0].toStdString());
        cell(4, "Staff") = "4321";
        book.beside("Reported by") = "乙";
        book.saveOds(files[1].toStdString());
        book.sheets.resize(1);
        book.saveXlsx(files[2].toStdString());
        return files;
    }

    void picture(const char *name)
    {
        const QString into = qEnvironmentVariable("YIKE_TEST_PICTURES");
        if (into.isEmpty())
            return;
        QTest::qWait(50);
        m_dialog->grab().save(into + QStringLiteral("/forms_%1.png").arg(QLatin1String(name)));
    }

    QTemporaryDir m_folder;
    QStringList m_files;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<shell::FormsDialog> m_dialog;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    FormsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "forms_dialog_test.moc"
