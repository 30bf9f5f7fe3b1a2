// SPDX-License-Identifier: GPL-3.0-or-later
// The basic kinds as assessed; kinds of quality by what stands inside.
#include "core/report/basic_kinds_table.h"

#include "core/analysis/ledger.h"

#include <algorithm>
#include <set>

namespace yike::report {
namespace {

using analysis::Assessment;

/// Circles in which an outlet of the service stands that counts.
std::set<plan::AreaId> circlesWithin(const Assessment &a, std::string_view service)
{
    std::set<plan::AreaId> circles;
    const int index = a.situation->rulebook->serviceIndex(service);
    if (index < 0)
        return circles;
    for (const analysis::Offer &offer : a.ledger->offers[static_cast<std::size_t>(index)]) {
        const analysis::OutletFacts &facts = a.ledger->fact(offer.outlet);
        if (!facts.counts)
            continue;
        for (const analysis::Slot slot : facts.slots) {
            const plan::Area *area = a.situation->areas->areaAt(slot);
            if (area != nullptr && area->kind == plan::AreaKind::Circle)
                circles.insert(area->id);
        }
    }
    return circles;
}

void setType(BasicKindsTable &table, BasicKindsRow &row, const plan::Area *circle)
{
    if (circle != nullptr && circle->type != plan::CircleType::Unknown) {
        row.typeSource = TypeSource::Office;
        row.type = circle->type;
    }
    ++table.byType[static_cast<std::size_t>(row.type)];
}

void count(BasicKindsTable &table, BasicKindsRow &row)
{
    for (std::size_t kind = 0; kind < table.kinds.size(); ++kind) {
        const bool inside = row.presence[kind] == analysis::Presence::Inside;
        row.basic += inside ? 1 : 0;
        table.circlesWith[kind] += inside ? 1 : 0;
        if (!inside)
            row.missing.push_back(table.kinds[kind]);
    }
    ++(row.missing.empty() ? table.complete : row.missing.size() <= 2 ? table.lackOneOrTwo : table.lackMore);
}

} // namespace

BasicKindsTable basicKindsTableOf(const Content &content, const Assessment &present)
{
    BasicKindsTable table;
    table.kinds = content.basicKinds;
    table.circlesWith.assign(table.kinds.size(), 0);
    std::vector<std::set<plan::AreaId>> quality;
    for (const norms::Service &service : present.situation->rulebook->services) {
        if (service.commerce != norms::CommerceClass::Quality || service.basicKind)
            continue;
        table.qualityKinds.push_back(service.code);
        quality.push_back(circlesWithin(present, service.code));
    }
    for (const CircleRow &each : content.circles) {
        BasicKindsRow row;
        row.circle = each.circle;
        row.presence = each.presence;
        row.quality =
            std::ranges::count_if(quality, [&](const auto &circles) { return circles.contains(each.circle); });
        count(table, row);
        setType(table, row, present.situation->plan->area(each.circle));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yike::report
