// SPDX-License-Identifier: GPL-3.0-or-later
// Judged along the network, or straight where the norm says so, like the balance of a single edit.
#include "ui/panels/tables_comparison.h"

#include "core/analysis/gains.h"
#include "core/report/content.h"
#include "ui/panels/figures.h"
#include "ui/render/screen_theme.h"
#include "ui/text/edition.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <algorithm>

namespace yike::panels {
namespace {

/// Translation context "ComparisonTable".
class Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)

public:
    static QStringList heads(const QString &first)
    {
        return {first,
                tr("Users"),
                tr("Before %"),
                tr("After %"),
                tr("Change, points"),
                tr("Gain"),
                tr("Lose"),
                tr("60+ gain"),
                tr("60+ lose"),
                tr("Under 3 gain"),
                tr("Under 3 lose"),
                tr("Still not covered")};
    }
    static QString service() { return tr("Service"); }
    static QString area() { return tr("Area"); }
    static QString nothing() { return tr("There is nothing to compare: no service has outlets and a distance."); }
    static QString otherHomes()
    {
        return tr("The two states differ in their homes or rulebooks and cannot be compared.");
    }
    static QString before() { return tr("before"); }
    static QString after() { return tr("after"); }
};

base::People judged(const norms::Norm &norm, const analysis::Coverage &coverage)
{
    return norm.straight ? coverage.straight : coverage.metres;
}

double perCent(base::People part, base::People whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString shareOf(base::People part, base::People whole)
{
    return text::tellsSmallCount(part, whole) ? text::kNoFigure : text::formatShare(part, whole);
}

Cell people(base::People count, bool good)
{
    const render::Palette &colours = render::screenPalette();
    return number(count == 0 ? QStringLiteral("0") : text::formatPeople(count), static_cast<double>(count),
                  count == 0 ? QColor()
                  : good     ? colours.met
                             : colours.missed);
}

/// Gains and losses of one group in some homes.
analysis::Change changeOf(const analysis::Assessment &after, const analysis::GainsAndLosses &gains,
                          norms::BandSet group, auto &&belongs)
{
    analysis::Change change;
    const auto &homes = after.situation->plan->residences;
    for (std::size_t home = 0; home < gains.homes.size(); ++home) {
        if (gains.homes[home] == 0 || !belongs(home))
            continue;
        (gains.homes[home] > 0 ? change.gained : change.lost) += norms::peopleOf(homes[home].people, group);
    }
    return change;
}

/// The figures of a row, from the third column on.
void addFigures(Row &row, const norms::Norm &norm, const analysis::Coverage &before, const analysis::Coverage &after,
                const std::array<analysis::Change, 3> &changes)
{
    const base::People was = judged(norm, before), is = judged(norm, after);
    const double change = perCent(is, after.people) - perCent(was, before.people);
    row.cells.push_back(number(text::formatPeople(after.people), static_cast<double>(after.people)));
    row.cells.push_back(number(shareOf(was, before.people), perCent(was, before.people)));
    row.cells.push_back(number(shareOf(is, after.people), perCent(is, after.people)));
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    row.cells.push_back(number(sign + text::formatNumber(std::abs(change), 1), change));
    for (const analysis::Change &each : changes) {
        row.cells.push_back(people(each.gained, true));
        row.cells.push_back(people(each.lost, false));
    }
    row.cells.push_back(number(text::formatPeople(after.people - is), static_cast<double>(after.people - is)));
}

std::size_t indexOf(const norms::Rulebook &book, const norms::Norm &norm)
{
    return static_cast<std::size_t>(&norm - book.norms.data());
}

bool compared(const analysis::Assessment &before, const analysis::Assessment &after, const norms::Service &service)
{
    return report::inLedger(*before.situation->plan, service.code) ||
           report::inLedger(*after.situation->plan, service.code);
}

} // namespace

TableData comparisonByService(const Workspace &, const analysis::Assessment &before, const analysis::Assessment &after)
{
    TableData table;
    table.headers = Words::heads(Words::service());
    table.empty = Words::nothing();
    const norms::Rulebook &book = *after.situation->rulebook;
    for (const norms::Service &service : book.services) {
        const norms::Norm *norm = book.coverageNorm(service.code);
        if (norm == nullptr || !compared(before, after, service))
            continue;
        const auto *was = before.find(norm->id, norm->users, {}), *is = after.find(norm->id, norm->users, {});
        const auto gains = analysis::gainsAndLosses(before, after, indexOf(book, *norm));
        if (was == nullptr || is == nullptr || !gains) {
            table.empty = Words::otherHomes();
            continue;
        }
        const auto everywhere = [](std::size_t) { return true; };
        Row row;
        row.key = service.code;
        row.why = {text::WhyKey::Kind::Coverage, norm->id, norm->users, {}, {}};
        row.cells.push_back(cell(text::name(service.name), normLine(book, *norm)));
        addFigures(row, *norm, *was, *is,
                   {gains->groups.front().change, changeOf(after, *gains, norms::kAged60plus & norm->users, everywhere),
                    changeOf(after, *gains, norms::kUnder3 & norm->users, everywhere)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableData comparisonByArea(const Workspace &workspace, const analysis::Assessment &before,
                           const analysis::Assessment &after, plan::AreaKind kind)
{
    TableData table;
    table.headers = Words::heads(Words::area());
    table.empty = Words::nothing();
    const norms::Rulebook &book = *after.situation->rulebook;
    const norms::Norm *norm = book.coverageNorm(workspace.service());
    if (norm == nullptr)
        return table;
    const auto gains = analysis::gainsAndLosses(before, after, indexOf(book, *norm));
    if (!gains) {
        table.empty = Words::otherHomes();
        return table;
    }
    const plan::Plan &plan = *after.situation->plan;
    for (const plan::Area &area : plan.areas) {
        const auto *was = area.kind == kind ? before.find(norm->id, norm->users, area.id) : nullptr;
        const auto *is = was != nullptr ? after.find(norm->id, norm->users, area.id) : nullptr;
        if (is == nullptr || is->people == 0)
            continue;
        const auto inside = [&](std::size_t home) {
            const plan::AreaId community = plan.residences[home].community;
            if (kind == plan::AreaKind::Community)
                return community == area.id;
            if (kind == plan::AreaKind::Circle && !area.members.empty())
                return std::ranges::contains(area.members, community);
            const plan::Area *of = community ? plan.area(community) : nullptr;
            return of != nullptr && of->parent == area.id;
        };
        Row row;
        row.object.area = area.id;
        row.why = {text::WhyKey::Kind::Coverage, norm->id, norm->users, area.id, {}};
        row.cells.push_back(cell(text::areaName(plan, area.id)));
        addFigures(row, *norm, *was, *is,
                   {changeOf(after, *gains, norm->users, inside),
                    changeOf(after, *gains, norms::kAged60plus & norm->users, inside),
                    changeOf(after, *gains, norms::kUnder3 & norm->users, inside)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

charts::BarChart comparisonBars(const analysis::Assessment &before, const analysis::Assessment &after)
{
    struct Pair {
        QString name;
        double was = 0, is = 0;
    };
    std::vector<Pair> all, differing;
    const norms::Rulebook &book = *after.situation->rulebook;
    for (const norms::Service &service : book.services) {
        const norms::Norm *norm = book.coverageNorm(service.code);
        if (norm == nullptr || !compared(before, after, service))
            continue;
        const auto *was = before.find(norm->id, norm->users, {}), *is = after.find(norm->id, norm->users, {});
        if (was == nullptr || is == nullptr || is->people == 0)
            continue;
        all.push_back({text::name(service.name), perCent(judged(*norm, *was), was->people),
                       perCent(judged(*norm, *is), is->people)});
        if (judged(*norm, *was) != judged(*norm, *is))
            differing.push_back(all.back());
    }
    charts::BarChart bars;
    bars.most = 100;
    bars.format = QStringLiteral("%d %%");
    bars.sets = {{Words::before(), QColor(u"#B9C0C4"), {}}, {Words::after(), QColor(u"#0B6E7D"), {}}};
    for (const Pair &pair : differing.empty() ? all : differing) {
        bars.labels << pair.name;
        bars.sets[0].values.push_back(pair.was);
        bars.sets[1].values.push_back(pair.is);
    }
    return bars;
}

} // namespace yike::panels
