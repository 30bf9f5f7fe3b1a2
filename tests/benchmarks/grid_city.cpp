// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the grid city.
#include "tests/benchmarks/grid_city.h"

#include "core/geo/local_frame.h"

#include <random>

namespace yike::bench {

namespace {

constexpr double kMetresPerDegree = 111'000;

class Maker {
public:
    Maker(const GridCity &size, const norms::Rulebook &book)
        : m_size(size),
          m_book(book),
          m_random(size.seed),
          m_step(size.blockMetres / kMetresPerDegree)
    {}

    plan::Plan make()
    {
        addStreets();
        addAreas();
        for (std::int64_t i = 0; i < m_size.residences; ++i)
            addHome();
        for (std::int64_t i = 0; i < m_size.outlets; ++i)
            addOutlet();
        return std::move(m_plan);
    }

private:
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(n)); }
    [[nodiscard]] geo::LonLat at(double x, double y) const { return geo::rounded({114 + x * m_step, 30 + y * m_step}); }
    geo::LonLat anywhere()
    {
        const auto span = static_cast<double>(m_size.side - 1);
        return at(static_cast<double>(below(1'000'000)) * 1e-6 * span,
                  static_cast<double>(below(1'000'000)) * 1e-6 * span);
    }

    void addStreet(plan::StreetLayer &layer, int x, int y, int dx, int dy)
    {
        if (below(100) < 12)
            return;
        plan::Street street;
        street.id = {m_plan.nextId++};
        street.from = {y * std::int64_t{m_size.side} + x + 1};
        street.to = {(y + dy) * std::int64_t{m_size.side} + x + dx + 1};
        street.line = {at(x, y), at(x + dx, y + dy)};
        street.length = geo::geodesicMillimetres(street.line);
        layer.streets.push_back(std::move(street));
    }

    void addStreets()
    {
        auto layer = std::make_shared<plan::StreetLayer>();
        for (int y = 0; y < m_size.side; ++y) {
            for (int x = 0; x < m_size.side; ++x) {
                if (x + 1 < m_size.side)
                    addStreet(*layer, x, y, 1, 0);
                if (y + 1 < m_size.side)
                    addStreet(*layer, x, y, 0, 1);
            }
        }
        m_plan.streets = std::move(layer);
    }

    /// Communities in a square, and circles of five neighbours each (some in two).
    void addAreas()
    {
        constexpr std::size_t kCircles = 10, kMembers = 5;
        const int across = m_size.communitiesAcross;
        const double width = static_cast<double>(m_size.side) / across;
        std::vector<plan::AreaId> communities;
        for (int i = 0; i < across * across; ++i) {
            const double x = i % across * width, y = i / across * width;
            plan::Area area;
            area.id = {m_plan.nextId++};
            area.outline = {{{at(x, y), at(x + width, y), at(x + width, y + width), at(x, y + width)}}};
            communities.push_back(area.id);
            m_plan.areas.push_back(std::move(area));
        }
        for (std::size_t circle = 0; circle < kCircles; ++circle) {
            plan::Area area;
            area.id = {m_plan.nextId++};
            area.kind = plan::AreaKind::Circle;
            for (std::size_t i = 0; i < kMembers; ++i)
                area.members.push_back(communities[(circle * 2 + i) % communities.size()]);
            m_plan.areas.push_back(std::move(area));
        }
    }

    void addHome()
    {
        plan::Residence home;
        home.id = {m_plan.nextId++};
        home.place = anywhere();
        for (base::People &people : home.people)
            people = below(8000);
        home.households = 12'000;
        m_plan.residences.push_back(std::move(home));
    }

    void addOutlet()
    {
        plan::Outlet outlet;
        outlet.id = {m_plan.nextId++};
        outlet.name = "outlet";
        outlet.place = anywhere();
        const auto count = std::ssize(m_book.services);
        outlet.services.push_back({m_book.services[static_cast<std::size_t>(below(count))].code, 50'000, 0, -1, 0});
        if (below(5) == 0)
            outlet.services.push_back({m_book.services[static_cast<std::size_t>(below(count))].code, 20'000, 0, -1, 0});
        m_plan.outlets.push_back(std::move(outlet));
    }

    GridCity m_size;
    const norms::Rulebook &m_book;
    std::mt19937_64 m_random;
    double m_step;
    plan::Plan m_plan;
};

} // namespace

plan::Plan gridCity(const GridCity &size, const norms::Rulebook &book) { return Maker(size, book).make(); }

} // namespace yike::bench
