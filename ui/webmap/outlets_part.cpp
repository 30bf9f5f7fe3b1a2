// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets as a sign at their door would tell them: name, services, address, hours. No contacts, no staff, no money.
#include "ui/text/language.h"
#include "ui/webmap/packed.h"
#include "ui/webmap/parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yike::webmap {
namespace {

/// What is told of an outlet; a scenario that changes any of it makes another entry, and each state has one of the two.
struct Told {
    geo::Point place;
    QString name, address, hours;
    std::vector<int> services; ///< by position in Sight::services
    int open = 0; ///< plan::OpenTo
    auto operator<=>(const Told &other) const
    {
        return std::tie(place.x, place.y, name, address, hours, services, open) <=>
               std::tie(other.place.x, other.place.y, other.name, other.address, other.hours, other.services,
                        other.open);
    }
    bool operator==(const Told &) const = default;
};

/// o open, p planned (it counts in this scenario), c closed, u not checked, r for some people only, - not there.
char statusOf(const analysis::Situation &situation, const plan::Outlet &outlet)
{
    using enum plan::OutletStatus;
    const bool planned = outlet.status == Planned || outlet.status == UnderConstruction;
    if (situation.counts(outlet))
        return planned ? 'p' : 'o';
    if (planned)
        return '-';
    if (outlet.status == Closed)
        return 'c';
    return outlet.status == Unchecked ? 'u' : 'r';
}

Told toldOf(const Sight &sight, const plan::Outlet &outlet)
{
    Told told;
    told.place = sight.scene->frame().toLocal(outlet.place);
    told.name = text::fromCore(outlet.name);
    told.address = text::fromCore(outlet.address);
    told.hours = text::fromCore(outlet.hours);
    told.open = static_cast<int>(outlet.openTo);
    const auto add = [&](const std::string &code) {
        for (std::size_t at = 0; at < sight.services.size(); ++at)
            if (sight.book().services[sight.services[at]].code == code &&
                !std::ranges::contains(told.services, static_cast<int>(at)))
                told.services.push_back(static_cast<int>(at));
    };
    for (const plan::OutletService &offered : outlet.services) {
        add(offered.service);
        if (const norms::Service *kind = sight.book().service(offered.service);
            kind != nullptr && !kind->partOf.empty())
            add(kind->partOf);
    }
    return told;
}

QJsonArray rowOf(const Told &told, const std::string &states)
{
    QJsonArray services;
    for (const int service : told.services)
        services.append(service);
    return {told.name, told.address, told.hours, services, told.open, QString::fromStdString(states)};
}

} // namespace

QJsonObject outletsPart(const Sight &sight)
{
    std::map<std::pair<plan::OutletId, Told>, std::string> entries;
    for (std::size_t state = 0; state < sight.states.size(); ++state) {
        const analysis::Situation &situation = *sight.states[state]->situation;
        for (const plan::Outlet &outlet : situation.plan->outlets) {
            if (outlet.match == plan::MatchLevel::NotPlaced || !geo::isValid(outlet.place))
                continue;
            Told told = toldOf(sight, outlet);
            const char status = statusOf(situation, outlet);
            if (told.services.empty() || status == '-')
                continue;
            auto &states = entries[{outlet.id, std::move(told)}];
            states.resize(sight.states.size(), '-');
            states[state] = status;
        }
    }
    Packer places(sight.origin);
    QJsonArray rows;
    places.count(entries.size());
    for (const auto &[key, states] : entries) {
        places.place(key.second.place);
        rows.append(rowOf(key.second, states));
    }
    return {{QStringLiteral("places"), places.base64()}, {QStringLiteral("rows"), rows}};
}

} // namespace yike::webmap
