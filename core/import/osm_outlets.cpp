// SPDX-License-Identifier: GPL-3.0-or-later
// Tags of shops to services, names, hours, brands and capacities.
#include "core/import/osm_outlets.h"

#include "core/geo/local_frame.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ranges>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;

/// A node and a polygon of one name nearer than this are one place mapped twice.
constexpr std::int64_t kSamePlace = 60'000; // mm

/// One of the values in "bakery;convenience".
bool holdsValue(std::string_view values, std::string_view wanted)
{
    for (const auto part : std::views::split(values, ';')) {
        std::string_view each(part.begin(), part.end());
        while (each.starts_with(' '))
            each.remove_prefix(1);
        if (each == wanted)
            return true;
    }
    return false;
}

bool holdsAll(const OsmFeature &feature, const OsmOutlets::Conditions &conditions)
{
    return std::ranges::all_of(conditions, [&](const auto &each) {
        const std::string_view values = feature.value(each.first);
        return !values.empty() && holdsValue(values, each.second);
    });
}

/// Whether one rule says the same as the other and more: "clinic and health centre" beats "clinic".
bool moreSpecial(const OsmOutlets::Conditions &one, const OsmOutlets::Conditions &other)
{
    return one.size() > other.size() &&
           std::ranges::all_of(other, [&](const auto &each) { return std::ranges::find(one, each) != one.end(); });
}

std::int64_t wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 && number < 1'000'000 ? number : 0;
}

plan::OpenTo openToOf(const OsmFeature &feature)
{
    if (feature.isOneOf("access", {"private", "no", "employees"}))
        return plan::OpenTo::UnitOnly;
    if (feature.isOneOf("access", {"residents"}))
        return plan::OpenTo::EstateOnly;
    return feature.isOneOf("access", {"yes", "public", "permissive", "customers"}) ? plan::OpenTo::Everybody
                                                                                   : plan::OpenTo::Unknown;
}

std::string nameOf(const OsmFeature &feature, const norms::Service &service)
{
    for (const char *key : {"name", "brand", "operator"})
        if (feature.has(key))
            return feature.text(key);
    // Nameless places get the name of their kind, in the language of the rulebook's country.
    return service.name.zh;
}

} // namespace

OsmOutlets::OsmOutlets(const norms::Rulebook &rulebook) : m_rulebook(rulebook)
{
    for (std::size_t i = 0; i < rulebook.services.size(); ++i) {
        for (const std::string &tags : rulebook.services[i].osmTags) {
            Rule rule{i, {}};
            for (const auto part : std::views::split(tags, '&')) {
                const std::string each(part.begin(), part.end());
                if (const auto cut = each.find('='); cut != std::string::npos)
                    rule.conditions.emplace_back(each.substr(0, cut), each.substr(cut + 1));
            }
            if (!rule.conditions.empty())
                m_rules.push_back(std::move(rule));
        }
    }
}

std::vector<plan::OutletService> OsmOutlets::servicesOf(const OsmFeature &feature) const
{
    std::vector<const Rule *> held;
    for (const Rule &rule : m_rules)
        if (holdsAll(feature, rule.conditions))
            held.push_back(&rule);
    std::vector<plan::OutletService> services;
    for (const Rule *rule : held) {
        const bool beaten = std::ranges::any_of(held, [&](const Rule *other) {
            return other->service != rule->service && moreSpecial(other->conditions, rule->conditions);
        });
        const std::string &code = m_rulebook.services[rule->service].code;
        if (beaten || std::ranges::find(services, code, &plan::OutletService::service) != services.end())
            continue;
        plan::OutletService service{.service = code};
        const std::string &unit = m_rulebook.services[rule->service].capacityUnit;
        if (unit == "beds")
            service.capacity =
                1000 * std::max(wholeNumber(feature.value("capacity:beds")), wholeNumber(feature.value("beds")));
        if (!unit.empty() && service.capacity == 0)
            service.capacity = 1000 * wholeNumber(feature.value("capacity"));
        services.push_back(std::move(service));
    }
    return services;
}

void OsmOutlets::add(const OsmFeature &feature, geo::LonLat place)
{
    if (feature.tags.empty())
        return;
    auto services = servicesOf(feature);
    if (services.empty())
        return;
    plan::Outlet outlet;
    outlet.key = feature.key();
    outlet.name = nameOf(feature, *m_rulebook.service(services.front().service));
    outlet.address = feature.address();
    outlet.place = geo::rounded(place);
    outlet.services = std::move(services);
    outlet.openTo = openToOf(feature);
    outlet.chain = feature.text("brand");
    outlet.hours = feature.text("opening_hours");
    for (const char *key : {"check_date:opening_hours", "check_date", "survey:date"})
        if (const auto date = feature.value(key); date.size() == 10 && outlet.checked.empty())
            outlet.checked = feature.text(key);
    m_outlets.push_back(std::move(outlet));
}

std::vector<plan::Outlet> OsmOutlets::take(IssueList &issues, std::int64_t &doubled)
{
    // Relations and ways first: the polygon stays, the node inside it goes.
    std::ranges::stable_sort(m_outlets, std::ranges::greater{},
                             [](const plan::Outlet &outlet) { return outlet.key[4]; });
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> byName;
    std::vector<plan::Outlet> kept;
    for (plan::Outlet &outlet : m_outlets) {
        auto &same = byName[{outlet.name, outlet.services.front().service}];
        const bool nameless = outlet.name == m_rulebook.service(outlet.services.front().service)->name.zh;
        const auto twin = std::ranges::find_if(same, [&](std::size_t i) {
            return !nameless && kept[i].key[4] != outlet.key[4] &&
                   geo::geodesicMillimetres(kept[i].place, outlet.place) <= kSamePlace;
        });
        if (twin != same.end()) {
            issues.add(IssueCode::DuplicateOutlet, Severity::Note, {outlet.name, kept[*twin].key}, 0, &outlet.place);
            ++doubled;
            continue;
        }
        same.push_back(kept.size());
        kept.push_back(std::move(outlet));
    }
    m_outlets.clear();
    return kept;
}

} // namespace yike::importing
