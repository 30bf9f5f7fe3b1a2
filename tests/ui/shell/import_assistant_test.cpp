// SPDX-License-Identifier: GPL-3.0-or-later
// An untidy ledger through the steps of the import assistant: titles, merged cells, totals, figures in words, a kind nobody
// knows and coordinates of a web map; templates and own words come again.
#include "tests/core/import/import_fixture.h"
#include "tests/support/ui_home.h"
#include "ui/shell/import_assistant.h"
#include "ui/shell/import_store.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include "core/geo/shift.h"
#include "tests/support/qtry.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>

#include <xlsxwriter.h>

#include <algorithm>

using namespace yike;

namespace {

constexpr int kPatience = 90'000;

/// Streets every three columns and rows of a grid of 0.001°, 24 wide.
std::string town()
{
    std::string nodes, ways;
    long long id = 0;
    for (int line = 0; line <= 24; line += 3) {
        const long long first = id + 1;
        nodes += test::node(first, line, 0) + test::node(first + 1, line, 24) + test::node(first + 2, 0, line) +
                 test::node(first + 3, 24, line);
        ways += test::way(first, {first, first + 1}, "highway=residential") +
                test::way(first + 2, {first + 2, first + 3}, "highway=residential");
        id += 4;
    }
    return test::osm(nodes + ways);
}

class Workbook {
public:
    explicit Workbook(const QString &path) : m_book(workbook_new(path.toUtf8().constData())) {}
    ~Workbook() { workbook_close(m_book); }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    lxw_worksheet *sheet(const char *name) { return workbook_add_worksheet(m_book, name); }
    lxw_workbook *book() { return m_book; }

private:
    lxw_workbook *m_book;
};

void row(lxw_worksheet *sheet, int at, const std::vector<std::string> &cells)
{
    for (std::size_t column = 0; column < cells.size(); ++column)
        if (!cells[column].empty())
            worksheet_write_string(sheet, static_cast<lxw_row_t>(at), static_cast<lxw_col_t>(column),
                                   cells[column].c_str(), nullptr);
}

/// Two sheets: a cover, and a ledger of 14 outlets on the streets, in GCJ-02.
void writeLedger(const QString &path)
{
    Workbook book(path);
    row(book.sheet("填报说明"), 0, {"请各街道于本月底前填报"});
    lxw_worksheet *sheet = book.sheet("台账");
    worksheet_merge_range(sheet, 0, 0, 0, 7, "老城区便民生活圈网点台账（2025年）", nullptr);
    row(sheet, 1, {"填报单位：老城区商务局"});
    row(sheet, 2, {"街道", "店招", "业态", "面积（㎡）", "营业时间", "经度", "纬度", "联系电话"});
    const char *kinds[] = {"便利店", "药店", "剧本杀馆", "菜市场"};
    for (int i = 0; i < 14; ++i) {
        const geo::LonLat place = geo::gcj02FromWgs84({121 + 0.003 * (i % 8), 31 + 0.0015 * i + 0.0004});
        row(sheet, 3 + i,
            {"", "第" + std::to_string(i + 1) + "店", kinds[i % 4], i % 2 == 0 ? "约８０㎡" : "45",
             i % 3 == 0 ? "早6点-晚10点" : "", std::to_string(place.lon), std::to_string(place.lat), "13800000000"});
    }
    worksheet_merge_range(sheet, 3, 0, 9, 0, "老城街道", nullptr);
    worksheet_merge_range(sheet, 10, 0, 16, 0, "铁西街道", nullptr);
    row(sheet, 17, {"合计", "14"});
}

} // namespace

class ImportAssistantTest : public QObject {
    Q_OBJECT

public:
    explicit ImportAssistantTest(test::UiHome &home) : m_home(home) {}

private slots:
    void initTestCase()
    {
        m_ledger = m_home.file(QStringLiteral("老城台账.xlsx"));
        writeLedger(m_ledger);
        m_map = m_home.file(QStringLiteral("town.osm"));
        QFile file(m_map);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(town()));
    }

    void init()
    {
        text::installLanguage(*qApp, text::Language::English);
        m_document = std::make_unique<document::Document>(
            std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook()));
        m_document->newProject();
        QTRY_VERIFY_WITH_TIMEOUT(m_document->isOpen(), kPatience);
        importing::ImportRequest request;
        request.osm = m_map.toStdString();
        m_document->importFiles(request);
        QTRY_VERIFY_WITH_TIMEOUT(!m_document->isImporting() && !m_document->plan()->streets->streets.empty(),
                                 kPatience);
        m_assistant = std::make_unique<shell::ImportAssistant>(*m_document, nullptr);
        m_assistant->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
    }

    void cleanup()
    {
        m_assistant.reset();
        m_document.reset();
    }

    void anUntidyLedgerGoesThroughAllSteps()
    {
        const int steps = m_document->stepCount();
        QVERIFY(!find<QPushButton>("importNext").isEnabled());
        picture("import-1-empty");
        drop({m_ledger});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        QCOMPARE(m_assistant->session().files().front().role, std::string("outlets"));
        picture("import-1-files");

        press("importNext");
        QCOMPARE(m_assistant->step(), 1);
        auto &columns = find<QTableWidget>("importColumns");
        QCOMPARE(find<QComboBox>("importSheet").currentIndex(), 1); // not the cover
        QCOMPARE(columns.rowCount(), 19);
        QVERIFY(columns.item(3, 1)->font().bold() && !columns.item(2, 0)->font().bold());
        QCOMPARE(meaning(1).currentData().toString(), QString()); // 店招
        QCOMPARE(meaning(3).currentData().toString(), QStringLiteral("area"));
        choose(meaning(1), QStringLiteral("name"));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        const QString understood = find<QPlainTextEdit>("importUnderstood").toPlainText();
        QVERIFY2(understood.contains(QStringLiteral("merged cell were given its value: 12")), qPrintable(understood));
        QVERIFY2(understood.contains(QStringLiteral("约８０㎡ → 80")), qPrintable(understood));
        QVERIFY2(understood.contains(QStringLiteral("06:00-22:00")), qPrintable(understood));
        QVERIFY2(understood.contains(QStringLiteral("totals")), qPrintable(understood));
        picture("import-2-columns");
        find<QLineEdit>("importTemplateName").setText(QStringLiteral("老城台账"));
        press("importSaveTemplate");
        QCOMPARE(shell::importTemplates().size(), 1U);

        press("importNext");
        QCOMPARE(m_assistant->step(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        auto &kinds = find<QTableWidget>("importKinds");
        QCOMPARE(kinds.rowCount(), 4);
        QCOMPARE(kinds.item(0, 0)->text(), QStringLiteral("剧本杀馆"));
        QCOMPARE(kinds.item(0, 1)->text(), QStringLiteral("3"));
        picture("import-3-kinds");
        choose(*qobject_cast<QComboBox *>(kinds.cellWidget(0, 2)), QString::fromLatin1(importing::kLeaveOut));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        QCOMPARE(kinds.item(0, 0)->text(), QStringLiteral("剧本杀馆")); // choosing does not move it
        QVERIFY(find<QLabel>("importKindsSummary").text().startsWith(QStringLiteral("All 4")));

        press("importNext");
        QCOMPARE(m_assistant->step(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        press("importGuess");
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        QVERIFY(find<QLabel>("importProposal").text().contains(QStringLiteral("GCJ-02")));
        QVERIFY(find<QTableWidget>("importEvidence").rowCount() >= 3);
        press("importUseGuess");
        QCOMPARE(find<QComboBox>("importSystem").currentData().toString(), QStringLiteral("gcj02"));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        picture("import-4-place");

        press("importNext");
        QCOMPARE(m_assistant->step(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(m_assistant->session().trial() != nullptr, kPatience);
        QCOMPARE(m_document->stepCount(), steps); // nothing is changed yet
        auto &counts = find<QTableWidget>("importCounts");
        QCOMPARE(counts.rowCount(), 1);
        QCOMPARE(counts.item(0, 2)->text(), QStringLiteral("15"));
        QCOMPARE(counts.item(0, 3)->text(), QStringLiteral("11"));
        QCOMPARE(counts.item(0, 4)->text(), QStringLiteral("11"));
        QCOMPARE(counts.item(0, 8)->text(), QStringLiteral("4")); // three left out and the totals row
        QVERIFY(counts.item(0, 9)->text().startsWith(QStringLiteral("100")));
        QCOMPARE(find<QTableWidget>("importAdded").rowCount(), 11);
        picture("import-5-dry-run");
        QVERIFY(find<QPushButton>("importStart").isEnabled());
        press("importStart");
        QTRY_VERIFY_WITH_TIMEOUT(m_assistant->session().result().has_value(), kPatience);
        QVERIFY(!m_assistant->session().result()->error);
        QCOMPARE(m_document->stepCount(), steps + 1);
        QCOMPARE(m_document->plan()->outlets.size(), 11U);
        for (const plan::Outlet &outlet : m_document->plan()->outlets) {
            QVERIFY(!outlet.services.empty());
            QVERIFY(std::abs(outlet.place.lat - 31.0004 - 0.0015 * (outlet.name.at(3) - '1')) < 0.02);
        }
        QVERIFY(find<QLabel>("importMessage").text().startsWith(QStringLiteral("Done.")));
        QVERIFY(!find<QPushButton>("importStart").isEnabled());
        picture("import-6-done");
        m_document->undo();
        QVERIFY(m_document->plan()->outlets.empty());
        QCOMPARE(shell::ownWords().at("剧本杀馆"), std::string(importing::kLeaveOut));
    }

    void theNextLedgerFindsTemplateAndWords()
    {
        if (shell::importTemplates().empty())
            QSKIP("The ledger before this one was not read.");
        m_assistant->addFiles({m_ledger});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        const shell::ImportFile &file = m_assistant->session().files().front();
        QCOMPARE(file.templateName, std::string("老城台账"));
        QCOMPARE(file.how.meanings.at("店招"), std::string("name"));
        QVERIFY(m_assistant->session().words().contains("剧本杀馆"));
    }

    void aPlanThatChangesMeanwhileIsReadAgain()
    {
        m_assistant->addFiles({m_ledger});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        m_assistant->goTo(4);
        QTRY_VERIFY_WITH_TIMEOUT(m_assistant->session().trial() != nullptr, kPatience);
        QVERIFY(m_assistant->session().trialStands());
        plan::Outlet outlet;
        outlet.name = "新店";
        outlet.place = {121.003, 31.003};
        QVERIFY(m_document->addOutlet(outlet));
        QVERIFY(!m_assistant->session().trialStands());
        QTRY_VERIFY(find<QPushButton>("importStart").isEnabled());
        const auto before = m_document->plan()->outlets.size();
        press("importStart");
        QTRY_VERIFY_WITH_TIMEOUT(m_assistant->session().result().has_value(), kPatience);
        QVERIFY(!m_assistant->session().result()->error);
        QVERIFY(m_document->plan()->outlets.size() > before); // the new one is kept
    }

    void whatCannotBeReadIsTold()
    {
        const QString path = m_home.file(QStringLiteral("nothing.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_assistant->addFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        QVERIFY(m_assistant->session().files().front().error);
        QVERIFY(find<QTableWidget>("importFiles").item(0, 2)->text().contains(QStringLiteral("nothing.csv")));
        QVERIFY(!find<QPushButton>("importNext").isEnabled());
        m_assistant->addFiles({m_ledger, m_map});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
        m_assistant->session().setRole(m_assistant->session().files()[0].id, "outlets");
        QCOMPARE(m_assistant->session().doubledRole(), std::string("outlets"));
        QVERIFY(!find<QPushButton>("importNext").isEnabled());
        m_assistant->session().removeFile(m_assistant->session().files()[0].id);
        QVERIFY(find<QPushButton>("importNext").isEnabled());
    }

    void itCanBeClosedWhileItReads()
    {
        m_assistant->addFiles({m_ledger, m_map});
        m_assistant.reset();
        QTest::qWait(50);
        QVERIFY(std::ranges::none_of(m_document->tasks().running(), [](const document::Task &task) {
            return task.step == "look-at-files" || task.step == "try-import";
        }));
    }

private:
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = m_assistant->findChild<Widget *>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("the assistant has no %s", name);
        return *widget;
    }
    [[nodiscard]] bool settled() const
    {
        const auto &session = m_assistant->session();
        return !session.isBusy() &&
               std::ranges::none_of(session.files(), [](const shell::ImportFile &file) { return file.reading; });
    }
    /// Once it can be: while files are looked at, some cannot.
    void press(const char *button)
    {
        auto &pressed = find<QPushButton>(button);
        QTRY_VERIFY_WITH_TIMEOUT(pressed.isEnabled(), kPatience);
        QTest::mouseClick(&pressed, Qt::LeftButton);
    }
    QComboBox &meaning(int column)
    {
        auto *box = qobject_cast<QComboBox *>(find<QTableWidget>("importColumns").cellWidget(0, column));
        if (box == nullptr)
            qFatal("no list above the column");
        return *box;
    }
    static void choose(QComboBox &box, const QString &code)
    {
        const int index = box.findData(code);
        QVERIFY(index >= 0);
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_assistant.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_assistant.get(), &event);
    }
    /// To look at, in both languages; nothing may be wider than a small laptop.
    void picture(const char *name)
    {
        QVERIFY(m_assistant->width() <= 1366 && m_assistant->height() <= 720);
        const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
        for (const auto &[language, ending] :
             {std::pair(text::Language::Chinese, "-zh.png"), std::pair(text::Language::English, "-en.png")}) {
            text::installLanguage(*qApp, language);
            if (folder.isEmpty())
                continue;
            QTest::qWait(300);
            m_assistant->grab().save(folder + u'/' + QLatin1String(name) + QLatin1String(ending));
        }
    }

    test::UiHome &m_home;
    QString m_ledger, m_map;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<shell::ImportAssistant> m_assistant;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    shell::applyTheme(app);
    ImportAssistantTest test(home);
    return QTest::qExec(&test, argc, argv);
}
#include "import_assistant_test.moc"
