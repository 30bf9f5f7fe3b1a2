// SPDX-License-Identifier: GPL-3.0-or-later
// A look at every name: 20,000 of them are fewer than a millisecond's work.
#include "core/places/place_index.h"

#include "core/geo/polygon.h"
#include "core/geo/segment.h"

#include <algorithm>
#include <tuple>

namespace yike::places {
namespace {

/// A name that fits, and one that fits by what it offers, rank together.
auto rankOf(const FoundPlace &found, const Place &place)
{
    const auto away = static_cast<std::uint64_t>(found.away); // unknown is farthest
    return std::tuple(found.byService, found.fit, place.kind, away, found.place);
}

/// Two letters name half the services.
constexpr std::size_t kFewestLatin = 3, kFewest = 2;

bool tellsService(Fit fit, const NameQuery &query)
{
    const std::size_t letters = query.whole.letters.size();
    if (query.whole.latin.empty() ? letters < kFewest : letters < kFewestLatin)
        return false;
    return fit <= Fit::Pinyin || fit == Fit::Words;
}

} // namespace

std::vector<std::uint8_t> PlaceIndex::servicesLike(std::string_view text) const
{
    std::vector<std::uint8_t> like(m_serviceCount, 0);
    const NameQuery query = m_otherNames.query(text);
    for (std::size_t i = 0; i < m_otherNames.size(); ++i)
        if (const auto fit = m_otherNames.fit(i, query); fit && tellsService(*fit, query))
            like[m_otherNameOf[i]] = 1;
    return like;
}

std::vector<FoundPlace> PlaceIndex::find(const PlaceQuery &query) const
{
    std::vector<FoundPlace> found;
    const NameQuery names = m_names.query(query.text);
    if (names.empty() && !query.text.empty())
        return found;
    const auto services = servicesLike(query.text);
    const auto centre = query.centre ? std::optional(m_frame.toLocal(*query.centre)) : std::nullopt;
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if ((query.kinds >> static_cast<unsigned>(place.kind) & 1U) == 0)
            continue;
        if (query.within && (!place.place || !geo::contains(*query.within, *place.place)))
            continue;
        FoundPlace one{i, Fit::Exact, false, -1};
        if (const auto fit = m_names.fit(i, names); fit) {
            one.fit = *fit;
        } else if (!query.text.empty()) {
            const auto offered = std::span(m_offered).subspan(m_serviceOf[i], m_serviceOf[i + 1] - m_serviceOf[i]);
            one.byService = true;
            if (std::ranges::none_of(offered, [&](std::uint16_t service) { return services[service] != 0; }))
                continue;
        }
        if (centre && place.place)
            one.away = geo::millimetres(*centre, m_points[i]);
        found.push_back(one);
    }
    const auto before = [&](const FoundPlace &a, const FoundPlace &b) {
        return rankOf(a, m_places[a.place]) < rankOf(b, m_places[b.place]);
    };
    const std::size_t most = std::min(query.most, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(most), before);
    found.resize(most);
    return found;
}

const Place *PlaceIndex::place(PlaceKind kind, std::int64_t id, std::string_view name) const
{
    const auto found = std::ranges::find_if(m_places, [&](const Place &place) {
        return place.kind == kind && (id != 0 ? place.id == id : place.name == name);
    });
    return found == m_places.end() ? nullptr : &*found;
}

} // namespace yike::places
