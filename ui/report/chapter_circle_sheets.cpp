// SPDX-License-Identifier: GPL-3.0-or-later
// 一圈一策: circle by circle a drawing and a page of figures, deficits and measures.
#include "ui/report/bars_figure.h"
#include "ui/report/chapters_templates.h"
#include "ui/report/circle_drawing.h"
#include "ui/report/project_words.h"
#include "ui/report/sections.h"
#include "ui/report/table_terms.h"
#include "ui/report/template_words.h"
#include "ui/text/area_text.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/small_counts.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::size_t kMostCoverage = 8, kMostMeasures = 8;
constexpr std::size_t kMostDeficits = 10, kMostBesideMeasures = 4; ///< as many as the page holds
constexpr double kCells = 7.5; // points
const Style kText{.points = 9, .lineHeight = 1.3};

QString countOf(std::size_t count) { return text::formatCount(static_cast<std::int64_t>(count)); }

bool allKnown(const analysis::FourBounds &bounds)
{
    return std::ranges::all_of(std::array{&bounds.east, &bounds.south, &bounds.west, &bounds.north},
                               [](const analysis::Bound *each) { return each->kind != analysis::BoundKind::Unknown; });
}

QString placeSentence(const Content &content, const CircleSheet &sheet)
{
    const plan::Plan &plan = planOf(content);
    const plan::Area *area = plan.area(sheet.area);
    QString text;
    if (area->kind == plan::AreaKind::Community)
        text = sheet.subdistricts.empty()
                   ? QString()
                   : In::tr("The community lies in %1. ").arg(namesOf(plan, sheet.subdistricts, 2));
    else if (!sheet.communities.empty())
        text = sheet.subdistricts.empty()
                   ? In::tr("The circle holds %1 communities: %2. ")
                         .arg(countOf(sheet.communities.size()), namesOf(plan, sheet.communities, 8))
                   : In::tr("The circle lies in %1 and holds %2 communities: %3. ")
                         .arg(namesOf(plan, sheet.subdistricts, 3), countOf(sheet.communities.size()),
                              namesOf(plan, sheet.communities, 8));
    if (allKnown(sheet.bounds)) // table 1 names those of the others that are known
        text += In::tr("%1. ", "four bounds").arg(text::sentence(sheet.bounds, blank()));
    if (sheet.squareKilometres)
        text += In::tr("It covers %1 km². ").arg(text::formatNumber(*sheet.squareKilometres, 2));
    return text;
}

QString peopleSentence(const Content &content, const CircleSheet &sheet)
{
    const norms::BandPeople &people = sheet.totals.people;
    const base::People all = norms::total(people);
    if (all == 0)
        return In::tr("Nobody lives here by the data of the project.");
    const QString homes = sheet.totals.households > 0
                              ? In::tr(" in %1 households").arg(text::formatThousandths(sheet.totals.households))
                              : QString();
    const text::HiddenCounts hidden(planOf(content));
    const auto of = [&](norms::BandSet group) {
        return hidden.people(sheet.area, norms::peopleOf(people, group), group);
    };
    return In::tr("It has %1 residents%2: %3 aged 60 and over (%4), %5 aged 80 and over, %6 under 3 and %7 aged 3 to "
                  "5. %8 outlets stand here, %9 of them commercial.")
        .arg(text::formatPeople(all), homes, of(norms::kAged60plus),
             shareOf({norms::peopleOf(people, norms::kAged60plus), all}), of(norms::kAged80plus), of(norms::kUnder3),
             of(norms::bit(norms::Band::Age3to5)), text::formatCount(sheet.totals.outlets),
             text::formatCount(sheet.totals.commercial));
}

QString circleSentence(const Content &content, const CircleSheet &sheet)
{
    const plan::Area *area = planOf(content).area(sheet.area);
    if (area->kind != plan::AreaKind::Circle)
        return {};
    QStringList centres, parts; // what nobody has filled in is left out
    for (const plan::OutletId id : sheet.centres)
        centres << text::fromCore(planOf(content).outlet(id)->name);
    if (!area->batch.empty())
        parts << In::tr("batch: %1").arg(text::fromCore(area->batch));
    parts << In::tr("state: %1", "of a circle").arg(text::name(area->status))
          << In::tr("type: %1")
                 .arg(area->type == plan::CircleType::Unknown ? In::tr("to be checked")
                                                              : text::name(area->type)); // as in table 1
    if (tellsWhoActs() && !area->operatorName.empty())
        parts << In::tr("run by: %1").arg(text::fromCore(area->operatorName));
    if (!centres.isEmpty())
        parts << In::tr("commercial centre: %1").arg(joined(centres));
    return In::tr("%1.", "sentence").arg(raised(parts.join(In::tr("; "))));
}

/// "● In the circle (9): …"
void writeKinds(Manuscript &manuscript, const Content &content, const CircleSheet &sheet)
{
    if (sheet.kinds.empty())
        return;
    manuscript.paragraph(In::tr("Basic kinds: %1 of %2 in the circle.")
                             .arg(text::formatCount(sheet.inside), countOf(sheet.kinds.size())),
                         {.points = 9, .sans = true, .bold = true, .lineHeight = 1.3});
    using enum analysis::Presence;
    for (const analysis::Presence presence : {Inside, Reachable, None}) {
        std::vector<std::string> services;
        for (const SheetKind &kind : sheet.kinds)
            if (kind.presence == presence)
                services.push_back(kind.service);
        if (!services.empty())
            manuscript.paragraph(In::tr("%1 %2 (%3): %4")
                                     .arg(text::mark(presence), text::name(presence), countOf(services.size()),
                                          servicesOf(bookOf(content), services)),
                                 kText);
    }
}

/// Those with a target first, of these the missed ones; then the least covered. In rulebook order on paper.
std::vector<SheetCoverage> chosenCoverage(const Content &content, const CircleSheet &sheet)
{
    const norms::Rulebook &book = bookOf(content);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < sheet.coverage.size(); ++i) {
        const norms::Norm *norm = book.norm(sheet.coverage[i].norm);
        if (norm != nullptr && book.coverageNorm(norm->service) == norm)
            order.push_back(i);
    }
    const auto rank = [&](std::size_t i) {
        const SheetCoverage &each = sheet.coverage[i];
        return std::tuple(each.targetPerMille < 0, each.verdict == analysis::Verdict::Met,
                          static_cast<double>(each.network.part) / static_cast<double>(each.network.whole));
    };
    std::ranges::stable_sort(order, {}, rank);
    order.resize(std::min(order.size(), kMostCoverage));
    std::ranges::sort(order);
    std::vector<SheetCoverage> chosen;
    for (const std::size_t i : order)
        chosen.push_back(sheet.coverage[i]);
    return chosen;
}

/// A column that tells nothing in any row takes room from the others.
void dropEmpty(Table &table)
{
    for (std::size_t column = table.columns.size(); column-- > 0;) {
        const auto at = static_cast<qsizetype>(column);
        if (!std::ranges::all_of(table.rows, [&](const QStringList &row) { return row[at] == text::kNoFigure; }))
            continue;
        table.columns.erase(table.columns.begin() + at);
        for (QStringList &row : table.rows)
            row.removeAt(at);
    }
}

Table smallTable(const QString &title, const QString &unit = {})
{
    Table table;
    table.title = title;
    table.unit = unit;
    table.points = kCells;
    table.numbered = false;
    return table;
}

Table coverageTable(const Content &content, const std::vector<SheetCoverage> &rows, const QString &area)
{
    Table table =
        smallTable(In::tr("%1: walking coverage beside standard and target").arg(area) + afterScenario(content),
                   In::tr("share of the group; people"));
    const bool beside = std::ranges::any_of(rows, [](const SheetCoverage &row) { return row.before.has_value(); });
    table.columns = {{In::tr("Service"), 3.5}, {In::tr("Group"), 2.5}, {In::tr("Standard"), 3.1}};
    if (beside)
        table.columns.push_back({In::tr("Before"), 1.05, true});
    table.columns.insert(table.columns.end(), {{beside ? In::tr("After") : In::tr("Here"), 1.05, true},
                                               {In::tr("District"), 1.05, true},
                                               {In::tr("Target"), 1.0, true},
                                               {In::tr("Verdict"), 1.8},
                                               {In::tr("Not reached"), 1.7, true}});
    const norms::Rulebook &book = bookOf(content);
    for (const SheetCoverage &row : rows) {
        const norms::Norm *norm = book.norm(row.norm);
        QStringList cells{text::withAssignment(text::serviceName(book, norm->service), row.assignment),
                          text::groupName(row.bands), text::requirement(book, *norm)};
        if (beside)
            cells << (row.before ? shareOf(*row.before) : text::kNoFigure);
        cells << shareOf(row.network) << shareOf(row.everywhere) << targetOf(content, row.targetPerMille)
              << (row.targetPerMille < 0 ? text::kNoFigure : text::mark(row.verdict) + " " + text::name(row.verdict))
              << (text::hidesChildren(row.bands) ? text::kNoFigure
                                                 : text::formatRest(row.network.part, row.network.whole));
        table.rows.push_back(cells);
    }
    table.note = In::tr("Along the walking network; kinds with a target first.") +
                 (text::isPublic() ? u' ' + text::remarkOnHidden(true) : QString());
    dropEmpty(table);
    return table;
}

ShareBars coverageBars(const Content &content, const std::vector<SheetCoverage> &rows)
{
    const auto part = [](const Share &share) {
        return share.known() ? static_cast<double>(share.part) / static_cast<double>(share.whole) : -1;
    };
    ShareBars bars{{},
                   In::tr("Here"),
                   In::tr("target missed"),
                   In::tr("whole district"),
                   In::tr("before"),
                   In::tr("target"),
                   In::tr("near the target")};
    for (const SheetCoverage &row : rows) {
        const bool told = shareOf(row.network) != text::kNoFigure; // few people are not told in public
        // The table says how pupils are counted.
        bars.bars.push_back({serviceOf(content, row.norm), told ? part(row.network) : -1, part(row.everywhere),
                             told && row.before ? part(*row.before) : -1,
                             row.targetPerMille < 0 ? -1 : row.targetPerMille / 1000.0, shareOf(row.network),
                             row.verdict == analysis::Verdict::Missed, row.verdict == analysis::Verdict::Near});
    }
    return bars;
}

Figure chartOf(ShareBars bars)
{
    constexpr double kWidth = 160; // mm
    Figure figure;
    figure.kind = Figure::Kind::Chart;
    figure.height = heightOf(bars, kWidth);
    const auto shared = std::make_shared<const ShareBars>(std::move(bars));
    figure.paint = [shared](QPainter &painter, const QRectF &rect) { paintBars(painter, rect, *shared); };
    return figure;
}

bool balanceTold(const SheetSupply &row) { return row.required >= 0 && row.verdict != analysis::Verdict::NoData; }

QString capacityOf(const SheetSupply &row)
{
    if (row.untold != Untold::Told)
        return text::kNoFigure;
    const QString capacity = text::formatThousandths(row.capacity) + u' ' + text::capacityUnit(row.capacityUnit);
    if (row.byEnrolment)
        return In::tr("%1 (%2 enrolled)").arg(capacity, text::formatThousandths(row.used.part));
    if (row.used.known())
        return row.nursing.known()
                   ? In::tr("%1 (%2 nursing, %3 in use)").arg(capacity, shareOf(row.nursing), shareOf(row.used))
                   : In::tr("%1 (%2 in use)").arg(capacity, shareOf(row.used));
    if (row.unit == analysis::DeficitUnit::SquareMetres &&
        balanceTold(row)) // what the standard counts, then what it holds
        return In::tr("%1 (%2)").arg(text::formatThousandths(row.have) + u' ' + text::name(row.unit), capacity);
    return capacity;
}

/// Kindergartens are asked to hold those enrolled, as in the list of deficits.
QString standardOf(const Content &content, const SheetSupply &row)
{
    if (row.byEnrolment)
        return In::tr("the children enrolled");
    const norms::Norm *norm = bookOf(content).norm(row.norm);
    return norm != nullptr ? text::requirement(bookOf(content), *norm) : text::kNoFigure;
}

/// Where beds stand empty a shortfall says little (planner.md §3.4); empty elsewhere.
QString aboutBeds(const Content &content)
{
    const ThemeFigure *beds = content.themes ? content.themes->find({}, Theme::Beds) : nullptr;
    if (beds == nullptr || !bedsStandEmpty(beds->used))
        return {};
    return In::tr("Of the beds of the whole district %1 are in use: their kind and places are to be set right before "
                  "more are built. ")
        .arg(shareOf(beds->used));
}

QString balanceOf(const SheetSupply &row)
{
    if (!balanceTold(row))
        return text::kNoFigure;
    const std::int64_t balance = row.have - row.required;
    const QString count = text::formatThousandths(std::abs(balance));
    const QString sign = count == text::formatThousandths(0) ? QString() : QString(balance > 0 ? u'+' : u'−');
    const bool places = row.unit == analysis::DeficitUnit::Places;
    return sign + count + u' ' + (places ? text::capacityUnit(row.capacityUnit) : text::name(row.unit));
}

void writeSupply(Manuscript &manuscript, const Content &content, const CircleSheet &sheet, const QString &area)
{
    Table table = smallTable(In::tr("%1: supply for the old and the young").arg(area) + afterScenario(content));
    table.columns = {{In::tr("Theme"), 2.4},         {In::tr("People"), 1.0, true},
                     {In::tr("Outlets"), 1.2, true}, {In::tr("Capacity"), 3.6},
                     {In::tr("Standard"), 3.8},      {In::tr("By the standard: short (−), spare (+)"), 2.3, true},
                     {In::tr("Verdict"), 1.9}};
    const text::HiddenCounts hidden(planOf(content));
    QStringList missing, others;
    for (const SheetSupply &row : sheet.supply) {
        if (row.untold == Untold::NotInLedger) {
            missing << text::name(row.theme);
            continue;
        }
        if (row.capacityUnit.empty()) {
            others << In::tr("%1 (%2)").arg(text::name(row.theme), text::formatCount(row.outlets));
            continue;
        }
        table.rows.push_back({text::name(row.theme), hidden.people(sheet.area, row.demand, kindOf(row.theme).group),
                              text::formatCount(row.outlets), capacityOf(row), standardOf(content, row), balanceOf(row),
                              balanceOf(row) == text::kNoFigure
                                  ? text::kNoFigure
                                  : text::mark(row.verdict) + " " + text::name(row.verdict)});
    }
    if (!missing.isEmpty())
        table.note = In::tr("Not assessed this time, for the ledger holds no such outlet: %1. ").arg(joined(missing));
    if (!others.isEmpty())
        table.note += In::tr("Further outlets: %1. ").arg(joined(others));
    if (std::ranges::any_of(sheet.supply, [](const SheetSupply &row) {
            return row.theme == Theme::Beds && balanceTold(row) && row.have < row.required;
        }))
        table.note += aboutBeds(content);
    table.note += In::tr("Counted where it stands; shortfalls are reckoned by the standard.");
    dropEmpty(table);
    if (table.rows.empty())
        manuscript.paragraph(table.title + u' ' + table.note, kText);
    else
        manuscript.table(table);
}

norms::BandSet usersOf(const Content &content, const std::string &id)
{
    const norms::Norm *norm = bookOf(content).norm(id);
    return norm == nullptr ? norms::kEverybody : norm->users;
}

/// As the tables by area tell the group, or a dash.
QString groupOf(const text::HiddenCounts &hidden, const SheetDeficit &each, base::People people, norms::BandSet group)
{
    return text::hidesChildren(group) || hidden.hides(each.deficit.area, group) ? text::kNoFigure
                                                                                : text::formatPeople(people);
}

void writeDeficits(Manuscript &manuscript, const Content &content, const CircleSheet &sheet, const QString &area)
{
    if (sheet.deficits.empty()) {
        manuscript.paragraph(In::tr("Deficits: none was found under the standards with a target."), kText);
        return;
    }
    Table table = smallTable(In::tr("%1: deficits").arg(area));
    table.columns = {{In::tr("Community"), 1.6},
                     {In::tr("Service"), 3.6},
                     {In::tr("Shortfall"), 2.9},
                     {In::tr("People concerned"), 1.4, true},
                     {In::tr("of them 60+"), 1.7, true},
                     {In::tr("under 3"), 1.2, true},
                     {In::tr("Cause"), 1.9}};
    const text::HiddenCounts hidden(planOf(content));
    const std::size_t most = sheet.projects.empty() ? kMostDeficits : kMostBesideMeasures;
    for (std::size_t i = 0; i < std::min(most, sheet.deficits.size()); ++i) {
        const SheetDeficit &each = sheet.deficits[i];
        const bool people = each.deficit.unit == analysis::DeficitUnit::People; // how many, the next column tells
        table.rows.push_back({text::areaName(planOf(content), each.deficit.area), serviceOf(content, each.deficit.norm),
                              people ? name(shortfallOf(each.deficit.unit))
                                     : text::formatThousandths(each.missing) + u' ' + text::name(each.deficit.unit),
                              groupOf(hidden, each, each.people, usersOf(content, each.deficit.norm)),
                              groupOf(hidden, each, each.old, norms::kAged60plus),
                              groupOf(hidden, each, each.young, norms::kUnder3), name(causeOf(each.deficit.cause))});
    }
    if (sheet.deficits.size() > most)
        table.note =
            In::tr("The %1 that concern most people, of %2 in all.").arg(countOf(most), countOf(sheet.deficits.size()));
    if (std::ranges::any_of(sheet.deficits,
                            [](const SheetDeficit &each) { return each.inside.part < each.inside.whole; }))
        table.note += (table.note.isEmpty() ? QString() : QStringLiteral(" ")) +
                      In::tr("Of areas that lie here in part, the part of their residents who live here.");
    manuscript.table(table);
}

void writeMeasures(Manuscript &manuscript, const Content &content, const CircleSheet &sheet, const QString &area)
{
    if (!content.projects)
        return; // said once, before the sheets
    const QString closed = closures(content, sheet.closures);
    if (sheet.projects.empty()) {
        manuscript.paragraph(In::tr("Measures: the scenario has none in this circle.") +
                                 (closed.isEmpty() ? closed : u' ' + closed),
                             kText);
        return;
    }
    Table table = smallTable(In::tr("%1: measures").arg(area), In::tr("cost: 10,000 yuan"));
    table.columns = {{In::tr("No."), 0.7, true}, {In::tr("Project"), 3.2},    {In::tr("Way of building"), 1.5},
                     {In::tr("Size"), 2.0},      {In::tr("Cost"), 1.1, true}, {In::tr("Newly reached"), 1.3, true},
                     {In::tr("Led by"), 1.5},    {In::tr("Year"), 0.9, true}};
    for (const Project &row : sheet.projects | std::views::take(kMostMeasures))
        table.rows.push_back({text::formatCount(row.number), title(content, row), name(row.way), orBlank(size(row)),
                              orBlank(costOf(row)), reached(row), orBlank(row.lead), orBlank(year(row))});
    table.note = In::tr("Numbers and figures as in the list of projects.");
    if (sheet.projects.size() > kMostMeasures)
        table.note += u' ' + In::tr("The first %1 of %2; all of them: see the list of projects.")
                                 .arg(countOf(kMostMeasures), countOf(sheet.projects.size()));
    if (!closed.isEmpty())
        table.note += u' ' + closed;
    leaveOutWhoActs(table, 6);
    manuscript.table(table);
}

void writeFigures(Manuscript &manuscript, const Content &content, const CircleSheet &sheet, const QString &area,
                  bool drawn)
{
    manuscript.newPage(Sheet::A4);
    manuscript.heading(2, (content.assessment->situation->scenario ? In::tr("%1: figures and measures")
                                                                   : In::tr("%1: figures and deficits"))
                              .arg(area));
    manuscript.paragraph(placeSentence(content, sheet) + peopleSentence(content, sheet), kText);
    if (const QString more = circleSentence(content, sheet); !more.isEmpty())
        manuscript.paragraph(more, kText);
    writeKinds(manuscript, content, sheet);
    const std::vector<SheetCoverage> rows = chosenCoverage(content, sheet);
    if (!rows.empty())
        manuscript.table(coverageTable(content, rows, area));
    if (!rows.empty() && !drawn)
        manuscript.figure(chartOf(coverageBars(content, rows)));
    writeSupply(manuscript, content, sheet, area);
    writeDeficits(manuscript, content, sheet, area);
    writeMeasures(manuscript, content, sheet, area);
}

/// What the sheets hold, how to read them, and what none of them can tell.
void writeGuide(Manuscript &manuscript, const Content &content, const std::vector<CircleSheet> &sheets)
{
    const bool circles = planOf(content).area(sheets.front().area)->kind == plan::AreaKind::Circle;
    const bool scenario = static_cast<bool>(content.assessment->situation->scenario);
    const QString held = scenario ? In::tr("figures, deficits and measures") : In::tr("figures and deficits");
    QString guide =
        (circles ? In::tr("Each of the %1 living circles has a drawing and a page with its %2.")
                 : In::tr("The project holds no living circles; each of the %1 communities has a drawing and a page "
                          "with its %2."))
            .arg(countOf(sheets.size()), held);
    if (circles)
        guide += text::boundariesAllowed(planOf(content))
                     ? In::tr(" What stands outside a circle is drawn paler; coverage may cross its boundary.")
                     : In::tr(" The extent of a circle is not drawn in the public edition; coverage may cross its "
                              "boundary.");
    manuscript.paragraph(guide, bodyStyle());
    manuscript.paragraph(In::tr("Marks: ● in the circle, ◐ within reach, ○ none; ● met, ◐ near, ○ missed, – no data."),
                         bodyStyle());
    manuscript.paragraph(scenario ? In::tr("Not assessed this time: how good the services are and how satisfied "
                                           "residents are with them.")
                                  : In::tr("Not assessed this time: how good the services are, how satisfied residents "
                                           "are with them, and, as no scenario is reported, measures and what they "
                                           "change."),
                         bodyStyle());
}

} // namespace

void writeCircleSheets(Manuscript &manuscript, const Content &content,
                       const std::shared_ptr<const render::MapScene> &scene)
{
    const std::vector<CircleSheet> sheets = circleSheets(content);
    if (sheets.empty() || manuscript.blocks().empty())
        manuscript.newPage(Sheet::A4); // else the few lines before the sheets stand below what comes before
    manuscript.heading(0, In::tr("Circle by circle"));
    if (sheets.empty()) {
        manuscript.paragraph(
            In::tr("Not assessed this time: the project holds neither living circles nor communities."));
        return;
    }
    writeGuide(manuscript, content, sheets);
    CircleDrawings drawings(content, scene);
    for (const CircleSheet &sheet : sheets) {
        const QString area = text::areaName(planOf(content), sheet.area);
        const bool drawn = scene && !scene->empty();
        if (drawn) {
            manuscript.newPage(Sheet::A3Landscape);
            manuscript.heading(1, area);
            manuscript.figure(drawings.drawing(sheet, coverageBars(content, chosenCoverage(content, sheet))));
        } else {
            manuscript.mark(1, area);
        }
        writeFigures(manuscript, content, sheet, area, drawn);
    }
}

} // namespace yike::report
