// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's pages and the tables agree with the assessment they are made from.
#include "core/report/content.h"
#include "tests/support/ui_home.h"
#include "ui/panels/bottom_panel.h"
#include "ui/panels/figures.h"
#include "ui/panels/inspector.h"
#include "ui/panels/old_young_maker.h"
#include "ui/panels/outlet_model.h"
#include "ui/panels/page_old_young.h"
#include "ui/panels/table_model.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tables.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"

#include "tests/support/qtry.h"
#include <QApplication>
#include <QComboBox>
#include <QToolButton>

#include <algorithm>

using namespace yike;

namespace {

constexpr int kPatience = 90'000;

QString valueOf(const panels::Page &page, const QString &label)
{
    const auto found = std::ranges::find(page.figures, label, &panels::Figure::label);
    return found == page.figures.end() ? QString() : found->value;
}

} // namespace

class PanelsTest : public QObject {
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

    void theDistrictsPageCountsEverybody()
    {
        const panels::Page page = panels::districtPage(*m_workspace);
        base::People all = 0;
        for (const plan::Residence &home : m_document->plan()->residences)
            all += norms::total(home.people);
        QCOMPARE(valueOf(page, QStringLiteral("Residents")), text::formatPeopleLong(all));
        QCOMPARE(valueOf(page, QStringLiteral("In the ledger")),
                 text::formatCount(static_cast<std::int64_t>(m_document->plan()->outlets.size())));
        QVERIFY(!page.headline.isEmpty());
        const auto network =
            std::ranges::find(page.figures, QStringLiteral("Network distance (standard)"), &panels::Figure::label);
        QVERIFY(network != page.figures.end());
        QVERIFY(!network->basis.isEmpty()); // 依据
        QVERIFY(network->note.contains(QStringLiteral("≤")));
    }

    void aHomesPageNamesTheNearestOutlets()
    {
        const plan::Residence &home = m_document->plan()->residences.front();
        const panels::Page page = panels::residencePage(*m_workspace, home.id);
        QVERIFY(page.figures.size() > 5);
        const auto *times = m_document->assessment()->times(m_workspace->rulebook().serviceIndex("convenience-store"),
                                                            norms::WalkerKind::Metres);
        QVERIFY(times != nullptr);
        const QString expected =
            times->cost.front() == base::kUnreached ? QStringLiteral("none") : text::formatMetres(times->cost.front());
        QCOMPARE(valueOf(page, QStringLiteral("Convenience store")), expected);
    }

    void tablesHaveAsManyCellsAsHeaders()
    {
        for (const panels::TableData &table :
             {panels::coverageByService(*m_workspace), panels::coverageByArea(*m_workspace, plan::AreaKind::Community),
              panels::oldAndYoung(*m_workspace), panels::deficits(*m_workspace), panels::scenarios(*m_workspace),
              panels::issues(*m_workspace)}) {
            for (const panels::Row &row : table.rows)
                QCOMPARE(static_cast<qsizetype>(row.cells.size()), table.headers.size());
            QVERIFY(!table.rows.empty() || !table.empty.isEmpty());
        }
    }

    void coverageByCommunityAddsUpToTheDistrict()
    {
        m_workspace->chooseService("convenience-store");
        const auto district = panels::coverageOf(*m_workspace, "convenience-store");
        QVERIFY(district);
        base::People people = 0, metres = 0;
        for (const plan::Area &area : m_document->plan()->areas) {
            if (area.kind != plan::AreaKind::Community)
                continue;
            if (const auto part = panels::coverageOf(*m_workspace, "convenience-store", area.id)) {
                people += part.coverage->people;
                metres += part.coverage->metres;
            }
        }
        base::People outside = 0;
        for (const plan::Residence &home : m_document->plan()->residences) {
            if (!home.community)
                outside += norms::peopleOf(home.people, district.norm->users);
        }
        QCOMPARE(people + outside, district.coverage->people);
        QVERIFY(metres <= district.coverage->metres);
        QVERIFY(metres + outside >= district.coverage->metres);
    }

    // Screen and report are made of the same figures by the same words.
    void oldAndYoungSayWhatTheReportSays()
    {
        const report::Content content = report::compose(m_document->assessment());
        panels::OldYoungMaker &maker = panels::OldYoungMaker::of(*m_workspace);
        QCOMPARE(&panels::OldYoungMaker::of(*m_workspace), &maker);
        QVERIFY(!maker.figures()); // a worker makes them
        QTRY_VERIFY_WITH_TIMEOUT(maker.figures() != nullptr, kPatience);
        QVERIFY(maker.upToDate());
        const panels::TableData table =
            panels::oldYoungByTheme(maker.figures().get(), [](const report::ThemeKind &kind) { return kind.old; });
        QCOMPARE(table.rows.size(), content.themes->areas.size() * 5);
        std::size_t row = 0;
        for (const report::ThemeFigure &each : content.themes->figures) {
            if (!report::kindOf(each.theme).old)
                continue;
            const panels::Row &shown = table.rows[row++];
            QCOMPARE(static_cast<qsizetype>(shown.cells.size()), table.headers.size());
            QCOMPARE(shown.object.area, each.area);
            QCOMPARE(shown.cells[3].text, text::formatPeople(each.demand));
            QCOMPARE(shown.cells[5].text, text::formatSupply(each));
            QVERIFY(shown.cells[6].text.endsWith(text::formatBalance(each)));
            QCOMPARE(shown.cells[10].text, text::formatReach(each, 2));
            QVERIFY(shown.cells[11].text.endsWith(text::formatCovered(each)));
            QCOMPARE(shown.cells[14].text, text::formatAdequacy(each));
        }
        const panels::Page page = panels::oldYoungPage(*m_workspace, maker.figures().get(), {});
        QCOMPARE(valueOf(page, QStringLiteral("Supply")),
                 text::formatSupply(*content.themes->find({}, report::Theme::Beds)));
        const auto covered =
            std::ranges::find(page.figures, QStringLiteral("Covered by the standard"), &panels::Figure::label);
        QVERIFY(covered != page.figures.end());
        QVERIFY(panels::hasOldYoungPage(*m_workspace, {}));
        QVERIFY(!panels::hasOldYoungPage(*m_workspace, {m_document->plan()->outlets.front().id, {}, {}}));
    }

    void aThemeIsChosenInTheDockAndReadInTheInspector()
    {
        panels::BottomPanel dock(*m_workspace);
        panels::Inspector inspector(*m_workspace);
        dock.resize(1366, 240);
        inspector.resize(340, 700);
        dock.show();
        inspector.show();
        dock.showPanel(QStringLiteral("oldYoung"));
        auto *panel = dock.findChild<panels::TablePanel *>(QStringLiteral("oldYoung"));
        auto *kind = dock.findChild<QComboBox *>(QStringLiteral("oldYoungKind"));
        QVERIFY(panel != nullptr && kind != nullptr);
        QCOMPARE(kind->count(), 3 + static_cast<int>(report::kThemeCount));
        const qsizetype overview = panel->model().table().headers.size();
        kind->setCurrentIndex(1); // the old
        QTRY_VERIFY_WITH_TIMEOUT(panel->model().table().headers.size() > overview, kPatience);
        const int all = panel->model().rowCount();
        kind->setCurrentIndex(4); // day care
        QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), all / 5, kPatience);
        m_workspace->select({});
        for (QToolButton *link : inspector.findChildren<QToolButton *>())
            if (link->text().startsWith(QStringLiteral("The old and the young")))
                link->click();
        picture(dock, "dock-theme");
        kind->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), all, kPatience);
        picture(dock, "dock-old");
        picture(inspector, "inspector-old-young");
        kind->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(panel->model().table().headers.size() == overview, kPatience);
    }

    void filtersNarrowTheOutletList()
    {
        panels::OutletModel model;
        model.reset(std::make_shared<const panels::Ledger>(m_document->seen(), m_document->sharedRulebook()));
        const int all = model.rowCount();
        panels::LedgerFilter closed;
        closed.status = plan::OutletStatus::Closed;
        panels::LedgerFilter pharmacy;
        pharmacy.service = "pharmacy";
        const auto closedCount =
            std::ranges::count(m_document->plan()->outlets, plan::OutletStatus::Closed, &plan::Outlet::status);
        model.setFilter(closed);
        QCOMPARE(model.rowCount(), static_cast<int>(closedCount));
        model.setFilter(pharmacy);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    }

    void theModelKeepsItsRowsWhileOnlyFiguresChange()
    {
        panels::TableModel model;
        panels::TableData table;
        table.headers = {QStringLiteral("A"), QStringLiteral("B")};
        table.rows.push_back(
            {{panels::cell(QStringLiteral("x")), panels::number(QStringLiteral("1"), 1)}, {}, {}, "k", {}});
        model.setTable(table);
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
        table.rows.front().cells[1] = panels::number(QStringLiteral("10"), 10);
        model.setTable(table);
        QCOMPARE(resets, 0);
        QCOMPARE(model.index(0, 1).data(panels::TableModel::SortRole).toDouble(), 10.0);
        table.rows.push_back(table.rows.front());
        model.setTable(table);
        QCOMPARE(resets, 1);
    }

private:
    /// To look at, in both languages.
    static void picture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("YIKE_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[language, ending] :
             {std::pair(text::Language::Chinese, "-zh.png"), std::pair(text::Language::English, "-en.png")}) {
            text::installLanguage(*qApp, language);
            QTest::qWait(500);
            widget.grab().save(folder + u'/' + QLatin1String(name) + QLatin1String(ending));
        }
    }

    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<panels::Workspace> m_workspace;
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    shell::applyTheme(app);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    PanelsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "panels_test.moc"
