// SPDX-License-Identifier: GPL-3.0-or-later
// 总则, 基础数据与核查, 实施保障与任务分工: what the report rests on, and who carries it out.
#include "ui/report/chapters_templates.h"
#include "ui/report/project_words.h"
#include "ui/report/summary_text.h"
#include "ui/report/table_terms.h"
#include "ui/report/template_words.h"
#include "ui/text/issues.h"
#include "ui/text/language.h"
#include "ui/text/norm_words.h"
#include "ui/text/numbers.h"
#include "ui/text/population_text.h"
#include "ui/text/source_text.h"
#include "ui/text/terms.h"

#include "core/report/circle_sheet.h"
#include "core/report/oddity_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString count(std::int64_t value) { return text::formatCount(value); }

/// How the clauses of one document stand.
struct DocumentRow {
    QString title, number;
    std::int64_t clauses = 0, read = 0, secondHand = 0, unverified = 0;
};

std::vector<DocumentRow> documentsOf(const Content &content)
{
    std::vector<DocumentRow> rows;
    for (const NormRow &each : content.norms) {
        const norms::Norm *norm = bookOf(content).norm(each.norm);
        if (norm == nullptr)
            continue;
        const QString title = text::name(norm->document);
        auto row = std::ranges::find(rows, title, &DocumentRow::title);
        if (row == rows.end())
            row = rows.insert(rows.end(), {title, text::documentNumber(*norm)});
        ++row->clauses;
        ++(norm->verification == norms::Verification::Read         ? row->read
           : norm->verification == norms::Verification::SecondHand ? row->secondHand
                                                                   : row->unverified);
    }
    return rows;
}

void writeBasis(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Basis"));
    const std::vector<DocumentRow> rows = documentsOf(content);
    if (rows.empty()) {
        manuscript.paragraph(In::tr("The rulebook holds no standard: figures are not judged."), bodyStyle());
        return;
    }
    Table table;
    table.title = In::tr("Table %1  Documents and how well their clauses are verified").arg(manuscript.nextTable());
    table.unit = In::tr("clauses");
    table.columns = {{In::tr("No."), 0.7, true},
                     {In::tr("Document"), 5.0},
                     {In::tr("Document number"), 2.2},
                     {In::tr("Clauses used"), 1.2, true},
                     {In::tr("checked against the text"), 1.6, true},
                     {In::tr("quoted by others"), 1.2, true},
                     {In::tr("to be checked"), 1.2, true}};
    DocumentRow sum;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const DocumentRow &row = rows[i];
        table.rows.push_back({count(static_cast<std::int64_t>(i + 1)), row.title,
                              row.number.isEmpty() ? text::kNoFigure : row.number, count(row.clauses), count(row.read),
                              count(row.secondHand), count(row.unverified)});
        sum.clauses += row.clauses;
        sum.read += row.read;
        sum.secondHand += row.secondHand;
        sum.unverified += row.unverified;
    }
    table.strong.push_back(table.rows.size());
    table.rows.push_back({QString(), In::tr("Total"), QString(), count(sum.clauses), count(sum.read),
                          count(sum.secondHand), count(sum.unverified)});
    table.note =
        In::tr(
            "Standards: %1, version %2. Figures of clauses that are to be checked are not used. Where the project has "
            "set a value of its own, the clause is judged by that value, for reference only. What is quoted by "
            "others has to be checked before the report is handed in.")
            .arg(text::name(bookOf(content).name), text::fromCore(bookOf(content).version));
    manuscript.table(table);
}

void writeScope(Manuscript &manuscript, const Content &content)
{
    const Summary &s = content.summary;
    const plan::Plan &plan = planOf(content);
    manuscript.heading(1, In::tr("Scope, period and base date"));
    const QString area = s.squareKilometres ? In::tr("%1 km²").arg(text::formatNumber(*s.squareKilometres, 1))
                                            : In::tr("no boundary is given, not reckoned");
    if (s.communities == 0 && s.circles == 0)
        manuscript.paragraph(
            In::tr("Scope: %1 as a whole, without communities and circles; area: %2.").arg(districtOf(content), area),
            bodyStyle());
    else
        manuscript.paragraph(
            In::tr("Scope: %1 with %2 subdistricts, %3 communities and %4 living circles; area: %5.")
                .arg(districtOf(content), count(s.subdistricts), count(s.communities), count(s.circles), area),
            bodyStyle());
    const QString date = plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate);
    const int year = plan.parameters.projection.planYear;
    const QString space = text::chinese() ? QString() : QStringLiteral(" ");
    manuscript.paragraph(
        (year > 0 ? In::tr("Base date of the data: %1; people are carried on to the plan year %2.")
                        .arg(date, QString::number(year))
                  : In::tr("Base date of the data: %1; no plan year is set, figures are those of the base date.")
                        .arg(date)) +
            space +
            In::tr("State reported: %1.").arg(text::scenarioName(plan, content.assessment->situation->scenario)),
        bodyStyle());
}

void writeDefinitions(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Definitions"));
    const QStringList definitions{
        In::tr("Walking coverage: people of a group whose home lies within the limit of an open outlet, divided by all "
               "people of the group. It is told in three measures: straight radius, distance along the walking network "
               "(the standard measure, by which targets are judged) and the group's own pace."),
        In::tr("Standard, measured value and target are three things: the standard comes from a document, the measured "
               "value from this assessment, the target from whoever set it; the national standards give distances and "
               "sizes, not shares."),
        In::tr("Inside and within reach: ledgers and basic kinds count what stands inside a circle; coverage may cross "
               "boundaries. In the totals of the district everybody and every outlet counts once."),
        In::tr("Outlets: open ones count; closed and planned ones do not count in the present state. Those not checked "
               "for %1 months are told as to be verified.")
            .arg(planOf(content).parameters.uncheckedAfterMonths),
        In::tr("Adequacy is the amount per thousand people, per hundred households or per area first, the capacity in "
               "reach (E2SFCA) second. Beds in homes, day care and beds at home are never added up."),
        In::tr("Ages are completed years: under 3 means 0 to 2, the old are aged 60 and over.")};
    for (qsizetype i = 0; i < definitions.size(); ++i)
        manuscript.paragraph(ordinal(1, static_cast<int>(i)) + definitions[i], bodyStyle());
}

void writePeople(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Population"));
    manuscript.paragraph(summarySentences(content)[1], bodyStyle());
    const analysis::AreaTotals *all = content.assessment->totalsOf({});
    if (content.summary.people == 0 || all == nullptr)
        return;
    const std::vector<text::PopulationLine> lines = text::populationLines(planOf(content));
    const auto orNotGiven = [](const std::string &words) {
        return words.empty() ? In::tr("not given") : text::sourceText(words);
    };
    if (lines.size() == 1) { // nothing to put side by side
        const plan::PopulationBasis &basis = lines.front().basis;
        if (!planOf(content).info.populationDefinition.empty()) // else the sentence above has told it
            manuscript.paragraph(In::tr("The figures of all ages are %1, from: %2 (date: %3).")
                                     .arg(text::name(basis.kind), orNotGiven(basis.source), orNotGiven(basis.date)),
                                 bodyStyle());
        return;
    }
    Table table;
    table.title = In::tr("Table %1  People by age and where the figures come from").arg(manuscript.nextTable());
    table.unit = In::tr("people");
    table.columns = {{In::tr("Ages"), 3.0},    {In::tr("People"), 1.4, true}, {In::tr("Share"), 1.2, true},
                     {In::tr("Counted"), 1.6}, {In::tr("Source"), 3.0},       {In::tr("Date"), 1.4}};
    for (const text::PopulationLine &line : lines) {
        const base::People people = norms::peopleOf(all->people, line.bands);
        table.rows.push_back({text::bandNames(line.bands), text::formatPeople(people),
                              shareOf({people, content.summary.people}), text::name(line.basis.kind),
                              orNotGiven(line.basis.source), orNotGiven(line.basis.date)});
    }
    table.strong.push_back(table.rows.size());
    table.rows.push_back({In::tr("Total"), text::formatPeople(content.summary.people),
                          shareOf({content.summary.people, content.summary.people}), QString(), QString(), QString()});
    table.note = In::tr("Figures of different offices are counted in different ways; registered people and residents "
                        "are never added up. People are counted by residence.");
    manuscript.table(table);
}

void writeLedger(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Ledger of outlets"));
    manuscript.paragraph(summarySentences(content)[2], bodyStyle());
    const Summary &s = content.summary;
    if (s.outlets == 0)
        return;
    const analysis::Assessment &now = content.present ? *content.present : *content.assessment;
    const analysis::AreaTotals *all = now.totalsOf({});
    Table table;
    table.title = In::tr("Table %1  The ledger in figures").arg(manuscript.nextTable());
    table.unit = In::tr("number of outlets");
    table.columns = {
        {In::tr("By"), 2.0}, {In::tr("Kind"), 3.0}, {In::tr("Number"), 1.4, true}, {In::tr("Share"), 1.4, true}};
    const auto add = [&](const QString &by, const QString &what, std::int64_t number) {
        table.rows.push_back({by, what, count(number), text::formatShare(number, s.outlets)});
    };
    table.strong.push_back(table.rows.size());
    add(In::tr("all of the ledger"), QString(), s.outlets);
    add(In::tr("nature"), In::tr("commercial"), s.commercial);
    add(QString(), In::tr("public"), s.outlets - s.commercial - s.kindless);
    if (s.kindless > 0)
        add(QString(), In::tr("kind unknown"), s.kindless);
    add(In::tr("state"), text::name(plan::OutletStatus::Open), s.open);
    add(QString(), text::name(plan::OutletStatus::Closed), s.closed);
    if (s.checksKnown)
        add(QString(), text::name(plan::OutletStatus::Unchecked), s.unchecked);
    else
        table.rows.push_back({QString(), text::name(plan::OutletStatus::Unchecked), text::kNoFigure, text::kNoFigure});
    if (all != nullptr && all->planned > 0)
        add(QString(), In::tr("planned or being built"), all->planned);
    bool first = true;
    const auto levels = outletsByMatch(now);
    for (std::size_t level = 0; level < levels.size(); ++level) {
        if (levels[level] == 0)
            continue;
        add(first ? In::tr("how its place is known") : QString(), text::name(static_cast<plan::MatchLevel>(level)),
            levels[level]);
        first = false;
    }
    table.note = verificationNote(content) +
                 In::tr("Outlets without a place count in the ledger but in no coverage; %1 are placed on the map.")
                     .arg(text::formatShare(s.placed.part, s.placed.whole));
    manuscript.table(table);
}

void writeNetwork(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Walking network"));
    const analysis::Situation &situation = *content.assessment->situation;
    if (!situation.network) {
        manuscript.paragraph(In::tr("%1: not assessed this time, %2.")
                                 .arg(In::tr("Walking network"), In::tr("the project holds no streets")),
                             bodyStyle());
        return;
    }
    std::int64_t millimetres = 0, streets = 0, steps = 0, estates = 0;
    for (const plan::Street &street : planOf(content).streets->streets) {
        if (street.access == plan::Access::Nobody)
            continue;
        ++streets;
        millimetres += street.length;
        steps += plan::isSteps(street.streetClass) ? street.length : 0;
        estates += street.access == plan::Access::EstateOnly ? street.length : 0;
    }
    std::int64_t joinedHomes = 0, cutOff = 0;
    for (const network::Joint &joint : situation.residenceJoints) {
        joinedHomes += joint.joined() ? 1 : 0;
        cutOff += joint.joined() && situation.network->component(situation.network->tail(joint.edge)) != 0 ? 1 : 0;
    }
    const QString island = cutOff > 0 ? In::tr(", %1 of them to streets cut off from the rest of the network, so that "
                                               "what is reached from there may be told too low")
                                            .arg(count(cutOff))
                                      : QString();
    const auto kilometres = [](std::int64_t length) {
        return text::formatNumber(static_cast<double>(length) / 1e6, 1);
    };
    manuscript.paragraph(
        In::tr("The walking network has %1 streets and paths of %2 km in all, of these %3 km are paths of estates, "
               "closed to through traffic, and %4 km are steps. %5 of the residences (%6) are joined to it%7.")
            .arg(count(streets), kilometres(millimetres), kilometres(estates), kilometres(steps), count(joinedHomes),
                 text::formatShare(joinedHomes, static_cast<std::int64_t>(situation.residenceJoints.size())), island),
        bodyStyle());
}

void writeChecks(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Oddities of the data"));
    const std::vector<OddityKind> kinds = oddityKinds(content.assessment->issues);
    if (kinds.empty()) {
        manuscript.paragraph(In::tr("None were found."), bodyStyle());
        return;
    }
    std::int64_t all = 0;
    QStringList parts;
    for (const OddityKind &kind : kinds) {
        all += kind.number;
        parts << In::tr("%1 (%2)").arg(text::kind(kind.code), count(kind.number));
    }
    manuscript.paragraph(In::tr("%1 oddities of %2 kinds were found: %3. Examples stand in the annex.")
                             .arg(count(all), count(static_cast<std::int64_t>(kinds.size())), joined(parts)),
                         bodyStyle());
}

void writeTasks(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(1, In::tr("Division of tasks"));
    if (!content.projects) {
        manuscript.paragraph(In::tr("No scenario is reported; projects and tasks: not assessed this time."),
                             bodyStyle());
        return;
    }
    const std::vector<Project> &projects = content.projects->rows;
    if (projects.empty()) {
        manuscript.paragraph(In::tr("The scenario holds no measure."), bodyStyle());
        return;
    }
    Table table;
    table.title = (tellsWhoActs() ? In::tr("Table %1  Who leads what") : In::tr("Table %1  Projects"))
                      .arg(manuscript.nextTable());
    table.columns = {{In::tr("No."), 0.7, true}, {In::tr("Project"), 3.6}, {In::tr("Way of building"), 1.6},
                     {In::tr("Place"), 2.2},     {In::tr("Led by"), 2.0},  {In::tr("Carried out by"), 1.8},
                     {In::tr("Year"), 1.0, true}};
    for (const Project &row : projects)
        table.rows.push_back({count(row.number), title(content, row), name(row.way), place(content, row),
                              orBlank(row.lead), blank(), orBlank(year(row))});
    table.note = In::tr("What the scenario does not tell is left open for the office to fill in.");
    leaveOutWhoActs(table, 4);
    manuscript.table(table);
}

} // namespace

void writeGeneral(Manuscript &manuscript, const Content &content)
{
    manuscript.newPage();
    manuscript.heading(0, In::tr("General provisions"));
    manuscript.heading(1, In::tr("Background"));
    manuscript.paragraph(summarySentences(content)[0], bodyStyle());
    manuscript.paragraph(
        In::tr("The assessment asks what residents can reach on foot: what there is, what is missing, where and for "
               "whom. The needs of the old and the young come first; its findings are the ground for the projects."),
        bodyStyle());
    writeBasis(manuscript, content);
    writeScope(manuscript, content);
    writeDefinitions(manuscript, content);
}

void writeData(Manuscript &manuscript, const Content &content)
{
    manuscript.newPage();
    manuscript.heading(0, In::tr("Data and checks"));
    writePeople(manuscript, content);
    writeLedger(manuscript, content);
    writeNetwork(manuscript, content);
    writeChecks(manuscript, content);
}

void writeSafeguards(Manuscript &manuscript, const Content &content)
{
    manuscript.newPage();
    manuscript.heading(0, In::tr("Safeguards and division of tasks"));
    writeTasks(manuscript, content);
    manuscript.heading(1, In::tr("Safeguards"));
    const QStringList safeguards{
        In::tr("Organisation: the lead office coordinates, subdistricts and communities answer for their area; "
               "progress is reported every month and problems are solved by joint meetings."),
        In::tr("Premises: rooms that stand empty, state-owned ones and those handed over with new estates are used "
               "first; several services share one place where this is possible."),
        In::tr("Funds: money of the government, of enterprises and of society is brought together; public facilities "
               "come first, commercial outlets are run by the market."),
        In::tr("Participation: residents are asked before building and after it; what has changed is made public."),
        In::tr("Data: the ledger is checked at least every %1 months; the figures of this report are reckoned anew "
               "every year.")
            .arg(planOf(content).parameters.uncheckedAfterMonths)};
    for (qsizetype i = 0; i < safeguards.size(); ++i)
        manuscript.paragraph(ordinal(1, static_cast<int>(i)) + safeguards[i], bodyStyle());
}

} // namespace yike::report
