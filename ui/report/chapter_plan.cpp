// SPDX-License-Identifier: GPL-3.0-or-later
// 实施方案 as an official document after GB/T 9704: every figure from the content, what is not known left open.
#include "ui/report/chapters_templates.h"
#include "ui/report/project_words.h"
#include "ui/report/summary_text.h"
#include "ui/report/table_terms.h"
#include "ui/report/template_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// GB/T 9704-2012: title 2号 小标宋, text 3号 仿宋, 22 lines of 28 characters.
constexpr double kTitle = 22, kBody = 16, kLine = 1.75;
constexpr std::size_t kMostGroups = 8, kMostTargets = 12;

Style body()
{
    Style style = bodyStyle();
    style.points = kBody;
    style.lineHeight = kLine;
    style.indent = 2;
    return style;
}

QString count(std::size_t value) { return text::formatCount(static_cast<std::int64_t>(value)); }

/// Writes sections with their numbers; a section begins with its first paragraph, so none is empty.
class Document {
public:
    explicit Document(Manuscript &manuscript) : m_manuscript(manuscript) {}

    void chapter(const QString &title)
    {
        m_manuscript.heading(0, ordinal(0, m_chapter++) + title);
        m_section = m_item = 0;
    }
    void section(const QString &title)
    {
        m_manuscript.heading(1, ordinal(1, m_section++) + title);
        m_item = 0;
    }
    void paragraph(const QString &words) { m_manuscript.paragraph(words, body()); }
    void item(const QString &words) { paragraph(ordinal(2, m_item++) + words); }
    void items(const QStringList &all)
    {
        for (const QString &words : all)
            item(words);
    }
    [[nodiscard]] Manuscript &manuscript() { return m_manuscript; }

private:
    Manuscript &m_manuscript;
    int m_chapter = 0, m_section = 0, m_item = 0;
};

void writeHead(Document &document, const Content &content, const Template &made)
{
    Manuscript &manuscript = document.manuscript();
    const QString title = In::tr("Plan for building 15-minute living circles in %1").arg(districtOf(content));
    manuscript.mark(0, title);
    if (!made.number.empty())
        manuscript.paragraph(text::fromCore(made.number), {.points = kBody, .align = Qt::AlignHCenter});
    manuscript.space(6);
    manuscript.paragraph(title, {.points = kTitle, .bold = true, .align = Qt::AlignHCenter, .lineHeight = 1.5});
    manuscript.space(6);
    manuscript.paragraph(In::tr("To: %1").arg(QStringLiteral("________________")),
                         {.points = kBody, .lineHeight = kLine});
    document.paragraph(In::tr("To carry out the Notice of nine ministries on widening and upgrading 15-minute living "
                              "circles, and in line with conditions in %1, this plan has been drawn up.")
                           .arg(districtOf(content)));
}

/// Schools are planned by the education office; distances to them are for reference (planner.md §3.5, §3.6).
bool isSchool(std::string_view service)
{
    return service == "kindergarten" || service == "primary-school" || service == "middle-school";
}

/// Those with a target, one a service; most people not reached first, so that what is missed stands before what is kept.
std::vector<const CoverageRow *> goalsOf(const Content &content)
{
    const norms::Rulebook &book = bookOf(content);
    std::vector<const CoverageRow *> goals;
    for (const CoverageRow &row : content.coverage) {
        const norms::Norm *norm = book.norm(row.norm);
        if (norm == nullptr || book.target(row.norm) == nullptr || row.people <= 0 || isSchool(norm->service) ||
            row.assignment == analysis::Assignment::DistanceOnly || book.coverageNorm(norm->service) != norm)
            continue;
        goals.push_back(&row);
    }
    const auto rank = [](const CoverageRow *row) {
        return std::pair(row->verdict == analysis::Verdict::Met, -row->notReached);
    };
    std::ranges::stable_sort(goals, {}, rank);
    goals.resize(std::min(goals.size(), kMostTargets));
    return goals;
}

QString goalOf(const Content &content, const CoverageRow &row)
{
    const std::int32_t target = bookOf(content).target(row.norm)->perMille;
    const bool kept = row.network.part * 1000 >= row.network.whole * target;
    return (kept ? In::tr("%1: %2 or more of the group (%3) keep one within the standard's distance; now %4.")
                 : In::tr("%1: %2 of the group (%3) are to have one within the standard's distance; now %4."))
        .arg(serviceOf(content, row.norm), text::formatPerMille(target), text::groupName(row.bands),
             shareOf(row.network));
}

/// Who has set them, each once.
QString setBy(const Content &content, const std::vector<const CoverageRow *> &goals)
{
    QStringList names;
    for (const CoverageRow *row : goals)
        names << text::name(bookOf(content).target(row->norm)->setBy);
    names.removeDuplicates();
    return In::tr("Goals set by: %1.").arg(joined(names));
}

void writeGoals(Document &document, const Content &content)
{
    document.chapter(In::tr("Overall requirements"));
    document.section(In::tr("Guiding principle"));
    document.paragraph(
        In::tr("People come first. Round what residents need every day within 15 minutes on foot, missing basic kinds "
               "are filled in, kinds that raise the quality of life are developed, and the needs of the old and the "
               "young are met first; facilities are built together, shared, and offer several services in one place."));
    document.section(In::tr("Principles"));
    document.items({In::tr("Needs first: what is missing, where and for whom decides what is built."),
                    In::tr("Use what is there: premises that stand empty before new buildings."),
                    In::tr("Many hands: the government guides, the market runs, residents take part."),
                    In::tr("Step by step: what most people lack comes first, circle by circle.")});
    document.section(In::tr("Goals"));
    const std::vector<const CoverageRow *> goals = goalsOf(content);
    if (goals.empty()) {
        document.paragraph(In::tr("The project sets no target for coverage. By the year ____: ____."));
        return;
    }
    document.paragraph(In::tr("By the year ____ the following shares are to be reached, along the walking network:"));
    for (const CoverageRow *row : goals)
        document.item(goalOf(content, *row));
    document.paragraph(setBy(content, goals));
}

QString scopeSentence(const Content &content)
{
    const Summary &s = content.summary;
    const std::string &date = planOf(content).info.baseDate;
    const QString day = date.empty() ? In::tr("(date not given)") : text::formatDate(date);
    if (s.communities == 0 && s.circles == 0)
        return In::tr("The plan rests on the assessment of %1 as a whole, base date %2; the project holds neither "
                      "communities nor living circles.")
            .arg(districtOf(content), day);
    return In::tr("The plan rests on the assessment of the living circles of %1, base date %2: %3 subdistricts, %4 "
                  "communities and %5 living circles.")
        .arg(districtOf(content), day, text::formatCount(s.subdistricts), text::formatCount(s.communities),
             text::formatCount(s.circles));
}

void writeProblems(Document &document, const Content &content)
{
    const QStringList sentences = summarySentences(content);
    document.chapter(In::tr("Present state and problems"));
    document.section(In::tr("What there is"));
    document.paragraph(scopeSentence(content));
    for (const qsizetype i : {1, 2})
        document.paragraph(sentences[i]);
    document.section(In::tr("Kinds of outlets and walking coverage"));
    for (const qsizetype i : {3, 4})
        document.paragraph(sentences[i]);
    document.section(In::tr("The old and the young"));
    for (const qsizetype i : {5, 6, 7, 8})
        document.paragraph(sentences[i]);
    document.section(In::tr("Main deficits"));
    const std::vector<DeficitGroup> groups = deficitGroups(content);
    if (groups.empty()) {
        document.paragraph(planOf(content).areas.empty()
                               ? In::tr("Not assessed this time: deficits are told by community, and the project holds "
                                        "none.")
                               : In::tr("No deficit was found."));
        return;
    }
    document.paragraph(In::tr("%1 deficits were found, mainly:").arg(count(content.deficits.size())));
    for (std::size_t i = 0; i < std::min(kMostGroups, groups.size()); ++i)
        document.item(sentenceOf(content, groups[i]));
}

bool isForOldOrYoung(const Content &content, const DeficitGroup &group)
{
    const norms::Norm *norm = bookOf(content).norm(group.norm);
    const norms::Service *service = norm != nullptr ? bookOf(content).service(norm->service) : nullptr;
    return service != nullptr &&
           (service->group == norms::ServiceGroup::ElderCare || service->group == norms::ServiceGroup::ChildCare);
}

/// Beds are not called for while those there are stand empty (planner.md §3.4), nor schools, which others plan (§3.5, §3.6).
QString taskOf(const Content &content, const DeficitGroup &group)
{
    const QString service = serviceOf(content, group.norm);
    const norms::Norm *norm = bookOf(content).norm(group.norm);
    const std::string code = norm != nullptr ? norm->service : std::string();
    if (code == "old-people-home" && content.summary.beds && bedsStandEmpty(content.summary.beds->occupied))
        return In::tr(
                   "%1: beds stand empty, so none are added for now; more of them for nursing, and in better places.")
            .arg(service);
    if (isSchool(code))
        return In::tr("%1: by the plan of the education office; distances are for reference.").arg(service);
    if (group.mostly.empty())
        return In::tr("%1: fill the gap; places are still to be chosen: ____.").arg(service);
    return In::tr("%1: fill the gap, first in %2.").arg(service, namesOf(planOf(content), group.mostly, 5));
}

/// Communities most of whose people are cut off from something by a barrier, each once, most people first.
std::vector<plan::AreaId> cutOff(const Content &content)
{
    std::map<plan::AreaId, base::People> people;
    for (const analysis::Deficit &deficit : content.deficits)
        if (deficit.cause == analysis::DeficitCause::Barrier && deficit.area)
            people[deficit.area] = std::max(people[deficit.area], deficit.people);
    std::vector<std::pair<base::People, plan::AreaId>> sorted;
    for (const auto &[area, number] : people)
        sorted.emplace_back(number, area);
    std::ranges::stable_sort(sorted, [](const auto &x, const auto &y) { return x.first > y.first; });
    std::vector<plan::AreaId> areas;
    for (const auto &[number, area] : sorted)
        areas.push_back(area);
    return areas;
}

void writeTasksFor(Document &document, const Content &content, const QString &title, bool oldOrYoung)
{
    bool begun = false;
    std::set<QString> told; // a service may miss several norms
    for (const DeficitGroup &group : deficitGroups(content)) {
        if (isForOldOrYoung(content, group) != oldOrYoung || !told.insert(serviceOf(content, group.norm)).second ||
            told.size() > kMostGroups)
            continue;
        if (!begun)
            document.section(title);
        begun = true;
        document.item(taskOf(content, group));
    }
}

void writePremises(Document &document, const Content &content)
{
    std::int64_t area = 0, unknown = 0;
    const std::vector<plan::Premises> &premises = planOf(content).premises;
    for (const plan::Premises &each : premises) {
        area += each.area;
        unknown += each.area == 0 ? 1 : 0;
    }
    document.section(In::tr("Use premises that stand empty"));
    if (premises.empty()) {
        document.paragraph(
            In::tr("There is no list of premises that stand empty as yet; to be used: ____ places, ____ m²."));
        return;
    }
    QString sentence = In::tr("The list of premises holds %1 places of %2 m² in all; they are used first.")
                           .arg(count(premises.size()), text::formatCount(area));
    if (unknown > 0)
        sentence += In::tr(" The size of %1 of them is not known.").arg(text::formatCount(unknown));
    document.paragraph(sentence);
}

void writeTasks(Document &document, const Content &content)
{
    document.chapter(In::tr("Main tasks"));
    writeTasksFor(document, content, In::tr("Better care for the old and the young"), true);
    writeTasksFor(document, content, In::tr("Fill in the missing kinds"), false);
    if (const std::vector<plan::AreaId> areas = cutOff(content); !areas.empty()) {
        document.section(In::tr("Open ways on foot"));
        document.paragraph(In::tr("Barriers such as railways, water and closed estates cut off residents of %1 "
                                  "communities, above all %2: ways and gates are to be opened there, with the consent "
                                  "of the residents.")
                               .arg(count(areas.size()), namesOf(planOf(content), areas, 5)));
    }
    writePremises(document, content);
    document.section(In::tr("Those still not reached"));
    document.paragraph(In::tr("Those whom no outlet reaches are served by meals brought home, visits at home and "
                              "mobile services."));
}

/// Rows for the office to fill in, where there is no scenario or it builds nothing.
void addBlankRows(Table &table)
{
    constexpr std::size_t kBlankRows = 3;
    for (std::size_t i = 1; i <= kBlankRows; ++i)
        table.rows.push_back({count(i), blank(), blank(), blank(), blank(), blank(), blank(), blank(), blank()});
    table.strong.push_back(table.rows.size());
    table.rows.push_back(
        {QString(), In::tr("Total"), QString(), QString(), QString(), blank(), blank(), QString(), QString()});
}

void addProjects(Table &table, const Content &content, const ProjectList &list)
{
    for (const Project &row : list.rows)
        table.rows.push_back({text::formatCount(row.number), title(content, row), name(row.way), place(content, row),
                              orBlank(size(row)), orBlank(costOf(row)), reached(row), orBlank(row.lead),
                              orBlank(year(row))});
    table.strong.push_back(table.rows.size());
    table.rows.push_back({QString(), In::tr("Total"), QString(), QString(), orBlank(totalSize(list)),
                          orBlank(totalCost(list)), totalReached(list), QString(), QString()});
}

void writeProjects(Document &document, const Content &content)
{
    document.chapter(In::tr("Projects"));
    const ProjectList *list = content.projects && !content.projects->rows.empty() ? content.projects.get() : nullptr;
    const QStringList sentences = summarySentences(content);
    document.paragraph(list == nullptr ? sentences[9] : finding(*list));
    document.paragraph(sentences[10]);
    Table table;
    table.title = In::tr("Table %1  Projects").arg(document.manuscript().nextTable());
    table.unit = In::tr("cost: 10,000 yuan");
    table.points = 10.5;
    table.columns = {{In::tr("No."), 0.8, true},
                     {In::tr("Project"), 3.0},
                     {In::tr("Way of building"), 1.4},
                     {In::tr("Place"), 2.2},
                     {In::tr("Size"), 1.9},
                     {In::tr("Cost"), 1.3, true},
                     {In::tr("Newly reached"), 1.4, true},
                     {In::tr("Led by"), 1.7},
                     {In::tr("Year"), 1.0, true}};
    if (list == nullptr)
        addBlankRows(table);
    else
        addProjects(table, content, *list);
    table.note = In::tr("What is left open is not told by the project and is filled in by the office.");
    if (list != nullptr && list->costUnknown > 0)
        table.note += u' ' + costNote(*list);
    leaveOutWhoActs(table, 7);
    document.manuscript().table(table);
}

void writeSteps(Document &document, const Content &content)
{
    document.chapter(In::tr("Steps"));
    const ProjectList none, &list = content.projects ? *content.projects : none;
    document.section(In::tr("Preparation (____ to ____)"));
    document.paragraph(In::tr("The plan is made known, tasks are handed out, premises and projects are checked on the "
                              "spot."));
    document.section(In::tr("Building (____ to ____)"));
    for (const auto &[year, number] : list.byYear)
        if (year > 0)
            document.item(In::tr("%1: %2 projects.").arg(QString::number(year), text::formatCount(number)));
    if (!list.byYear.empty() && list.byYear.front().first == 0)
        document.item(In::tr("Year still to be set: %1 projects.").arg(text::formatCount(list.byYear.front().second)));
    if (list.rows.empty())
        document.paragraph(In::tr("By the list of projects; year by year: ____."));
    document.section(In::tr("Acceptance (____ to ____)"));
    document.paragraph(In::tr("Circle by circle the ledger is checked again, coverage is reckoned anew with the same "
                              "standards, and residents are asked how satisfied they are."));
}

void writeSupport(Document &document, const Content &content)
{
    document.chapter(In::tr("Safeguards"));
    document.section(In::tr("Leadership"));
    document.paragraph(In::tr("A joint meeting led by ____ coordinates the offices; subdistricts answer for the "
                              "circles in their area."));
    document.section(In::tr("Premises and funds"));
    document.paragraph(In::tr("Money of the government, of enterprises and of society is brought together; how funds "
                              "are used is checked."));
    document.section(In::tr("Monitoring"));
    document.paragraph(In::tr("The ledger is checked at least every %1 months; progress is reported every month, the "
                              "state of the circles every year.")
                           .arg(planOf(content).parameters.uncheckedAfterMonths));
    document.section(In::tr("Making it known"));
    document.paragraph(In::tr("Good examples are made known, and residents take part in choosing, building and "
                              "checking."));
}

void writeEnd(Document &document, const Content &content, const Template &made)
{
    Manuscript &manuscript = document.manuscript();
    manuscript.space(8);
    // All but the last follow under these headings (report_writer.cpp); the sheets are a report of their own.
    QStringList annexes{In::tr("Deficits and their causes"), In::tr("Circle by circle (a volume of its own)")};
    if (content.assessment->situation->scenario)
        annexes.prepend(In::tr("Projects, investment and stages"));
    Style list = body();
    for (qsizetype i = 0; i < annexes.size(); ++i) {
        manuscript.paragraph(
            (i == 0 ? In::tr("Attachments: ") : QString()) + QStringLiteral("%1. ").arg(i + 1) + annexes[i], list);
        list.indent = 5; // under the first of them
    }
    manuscript.space(16);
    const Style signature{.points = kBody, .align = Qt::AlignRight, .lineHeight = kLine};
    manuscript.paragraph(made.office.empty() ? QStringLiteral("________________") : text::fromCore(made.office),
                         signature);
    manuscript.paragraph(made.date.empty() ? blankDate() : text::formatDate(made.date), signature);
}

} // namespace

void writeImplementationPlan(Manuscript &manuscript, const Content &content, const Template &made)
{
    manuscript.officialDocument = true;
    Document document(manuscript);
    writeHead(document, content, made);
    writeGoals(document, content);
    writeProblems(document, content);
    writeTasks(document, content);
    writeProjects(document, content);
    writeSteps(document, content);
    writeSupport(document, content);
    writeEnd(document, content, made);
}

} // namespace yike::report
