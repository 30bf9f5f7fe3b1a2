// SPDX-License-Identifier: GPL-3.0-or-later
// Words and figures of one project, and of all of them together.
#include "ui/report/project_words.h"

#include "ui/report/table_terms.h"
#include "ui/report/table_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdint>

namespace yike::report::words {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString nameOf(const norms::Rulebook &book, const Closure &closure)
{
    if (closure.outlet)
        return closure.name.empty() ? services(book, closure.services) : text::fromCore(closure.name);
    return closure.estate ? In::tr("gate %1").arg(orDash(closure.name)) : In::tr("way %1").arg(orDash(closure.name));
}

} // namespace

QString finding(const ProjectList &list)
{
    const auto count = [&](BuildWay way) { return text::formatCount(list.byWay[static_cast<std::size_t>(way)]); };
    QString told =
        In::tr("%1 projects: %2 new, %3 rebuilt, %4 with a service added, %5 rented, %6 ways on foot opened.")
            .arg(text::formatCount(std::ssize(list.rows)), count(BuildWay::New), count(BuildWay::Rebuild),
                 count(BuildWay::AddOn), count(BuildWay::Rent), count(BuildWay::Open));
    if (list.costUnknown < std::ssize(list.rows))
        told += In::tr(" Reckoned cost: %1 × 10,000 yuan.").arg(cost(list.cost));
    if (list.costUnknown > 0)
        told += In::tr(" Cost not yet reckoned: %1 projects.").arg(text::formatCount(list.costUnknown));
    told += In::tr(" %1 people newly reach at least one service, %2 of them aged 60 and over and %3 under 3.")
                .arg(people(list.people), people(list.old), people(list.under3));
    if (list.closedOutlets > 0 || list.closedWays > 0)
        told += In::tr(" The scenario also closes %1 outlets and %2 ways; they are no projects.")
                    .arg(text::formatCount(list.closedOutlets), text::formatCount(list.closedWays));
    return told;
}

QString title(const Content &content, const Project &row)
{
    if (!row.outlet)
        return row.estate ? In::tr("Open a gate: %1").arg(orDash(row.name))
                          : In::tr("%1: %2").arg(name(row.streetClass), orDash(row.name));
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    return In::tr("%1: %2").arg(orDash(row.name), services(book, row.services));
}

QString place(const Content &content, const Project &row)
{
    const QString community =
        row.community ? text::areaName(*content.assessment->situation->plan, row.community) : QString();
    if (row.address.empty())
        return community.isEmpty() ? text::kNoFigure : community;
    return community.isEmpty() ? text::fromCore(row.address)
                               : In::tr("%1, %2", "community, address").arg(community, text::fromCore(row.address));
}

QString size(const Project &row)
{
    QStringList parts;
    if (row.squareMetres > 0)
        parts << In::tr("%1 m²").arg(text::formatCount(row.squareMetres));
    if (row.capacity > 0 && !row.unit.empty())
        parts << amount(row.capacity) + " " + text::capacityUnit(row.unit);
    if (row.length > 0)
        parts << In::tr("%1 m").arg(text::formatThousandths(row.length));
    return parts.isEmpty() ? text::kNoFigure : parts.join(In::tr("; "));
}

QString costOf(const Project &row) { return row.cost < 0 ? text::kNoFigure : cost(row.cost); }

QString year(const Project &row) { return row.year == 0 ? text::kNoFigure : QString::number(row.year); }

QString reached(const Project &row) { return people(row.people); }

QString totalSize(const ProjectList &list)
{
    return list.squareMetres == 0 ? text::kNoFigure : In::tr("%1 m²").arg(text::formatCount(list.squareMetres));
}

QString totalCost(const ProjectList &list)
{
    return list.costUnknown == std::ssize(list.rows) ? text::kNoFigure : cost(list.cost);
}

QString totalReached(const ProjectList &list) { return people(list.people); }

QString costNote(const ProjectList &list)
{
    return list.costUnknown == 0 ? QString()
                                 : In::tr("The cost of %1 projects is not reckoned yet and not in these sums.")
                                       .arg(text::formatCount(list.costUnknown));
}

QString closures(const Content &content, std::span<const Closure> closures)
{
    constexpr std::size_t kMost = 12;
    if (closures.empty())
        return {};
    QStringList names;
    for (const Closure &each : closures.first(std::min(kMost, closures.size())))
        names << nameOf(*content.assessment->situation->rulebook, each);
    const QString told = names.join(In::tr(", "));
    return In::tr("Closed by the scenario, no projects: %1.")
        .arg(closures.size() <= kMost
                 ? told
                 : In::tr("%1 and %2 others")
                       .arg(told, text::formatCount(static_cast<std::int64_t>(closures.size() - kMost))));
}

} // namespace yike::report::words
