// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp of a report, its headline figures, and the comparison with another.
#include "core/report/printed_report.h"

#include <algorithm>

namespace yike::report {
namespace {

constexpr std::int64_t kSmallestPublicCount = 10; ///< as ui/text/edition.h, which the core may not see

/// In the public edition: whether it tells fewer than ten people, of the part or of the rest.
bool tellsFew(const Headline &headline, const PrintStamp &stamp)
{
    if (stamp.edition != "public" || headline.code != "coverage")
        return false;
    const auto few = [](std::int64_t people) { return people > 0 && people < kSmallestPublicCount * base::kOnePerson; };
    return few(headline.part) || few(headline.whole - headline.part);
}

std::vector<Headline> headlinesOf(const Content &content)
{
    const Summary &s = content.summary;
    std::vector<Headline> out{{"people", {}, 0, s.people}, {"outlets", {}, 0, s.outlets}};
    for (const CoverageRow &row : content.coverage)
        out.push_back({"coverage", row.norm, row.bands, row.network.part, row.network.whole});
    if (s.basicKinds)
        out.push_back({"basic-kinds",
                       {},
                       0,
                       s.basicKinds->complete,
                       s.basicKinds->complete + s.basicKinds->lackOneOrTwo + s.basicKinds->lackMore});
    out.push_back({"deficits", {}, 0, s.deficits});
    if (s.beds)
        out.push_back({"beds", {}, 0, s.beds->beds});
    if (s.nursery)
        out.push_back({"nursery", {}, 0, s.nursery->places});
    return out;
}

template <typename Objects>
std::map<std::int64_t, std::string> printsOf(const Objects &objects)
{
    std::map<std::int64_t, std::string> prints;
    for (const auto &object : objects)
        prints.emplace(object.id.value, printOf(object));
    return prints;
}

ObjectChanges changes(const std::map<std::int64_t, std::string> &before,
                      const std::map<std::int64_t, std::string> &after)
{
    ObjectChanges out;
    for (const auto &[id, print] : before) {
        const auto at = after.find(id);
        if (at == after.end())
            out.gone.push_back(id);
        else if (at->second != print)
            out.changed.push_back(id);
    }
    for (const auto &[id, print] : after)
        if (!before.contains(id))
            out.added.push_back(id);
    return out;
}

void compareSections(const PrintedReport &printed, const PrintedReport &now, Verification &out)
{
    for (const SectionPrint &was : printed.fingerprint.sections) {
        const SectionPrint *is = now.fingerprint.find(was.section);
        if (is != nullptr && *is != was)
            (isInput(was.section) ? out.inputs : out.figures).push_back({was.section, was.items, is->items});
    }
}

void compareHeadlines(const PrintedReport &printed, const PrintedReport &now, Verification &out)
{
    for (const Headline &was : printed.headlines) {
        const auto is = std::ranges::find_if(now.headlines, [&](const Headline &each) {
            return each.code == was.code && each.of == was.of && each.bands == was.bands;
        });
        if (is != now.headlines.end() && *is != was)
            out.headlines.push_back({was, *is});
    }
}

} // namespace

bool tellsSingles(const PrintStamp &stamp) { return stamp.edition != "public"; }

PrintedReport printedReport(const Content &content, const PrintStamp &stamp)
{
    const analysis::Situation &situation = *content.assessment->situation;
    const plan::Plan &plan = *situation.plan;
    PrintedReport out;
    out.stamp = stamp;
    out.project = plan.info.name;
    out.district = plan.info.district;
    out.baseDate = plan.info.baseDate;
    out.revision = plan.revision;
    out.scenario = situation.scenario;
    if (const plan::Scenario *scenario = plan.scenario(situation.scenario)) {
        out.scenarioZh = scenario->nameZh;
        out.scenarioEn = scenario->nameEn;
    }
    out.fingerprint = fingerprintOf(content, stamp.program);
    out.headlines = headlinesOf(content);
    for (Headline &headline : out.headlines)
        if (tellsFew(headline, stamp))
            headline = {headline.code, headline.of, headline.bands, 0, 0, true};
    if (tellsSingles(stamp)) {
        out.outlets = printsOf(plan.outlets);
        out.areas = printsOf(plan.areas);
    }
    return out;
}

Verification verify(const PrintedReport &printed, const PrintedReport &now)
{
    Verification out;
    out.otherProject = printed.project != now.project || printed.district != now.district;
    out.otherProgram = printed.stamp.program != now.stamp.program;
    compareSections(printed, now, out);
    if (tellsSingles(printed.stamp) && tellsSingles(now.stamp)) {
        out.outlets = changes(printed.outlets, now.outlets);
        out.areas = changes(printed.areas, now.areas);
    }
    compareHeadlines(printed, now, out);
    return out;
}

std::optional<plan::ScenarioId> printedScenario(const PrintedReport &printed, const plan::Plan &plan)
{
    if (!printed.scenario)
        return plan::ScenarioId{};
    const auto isNamed = [&](const plan::Scenario &each) {
        return each.nameZh == printed.scenarioZh && each.nameEn == printed.scenarioEn;
    };
    if (const plan::Scenario *same = plan.scenario(printed.scenario); same != nullptr && isNamed(*same))
        return same->id;
    const auto named = std::ranges::find_if(plan.scenarios, isNamed);
    if (named != plan.scenarios.end())
        return named->id;
    if (const plan::Scenario *renamed = plan.scenario(printed.scenario))
        return renamed->id;
    return std::nullopt;
}

} // namespace yike::report
