// SPDX-License-Identifier: GPL-3.0-or-later
// Searches for some starting points at a time, and the rows they give.
#include "app/cli/times_table.h"

#include "app/cli/csv.h"
#include "core/geo/box_tree.h"
#include "core/network/search_batch.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <set>
#include <span>

namespace yike::cli {
namespace {

using network::Joint;
using network::Search;

/// Starting points searched for at once: memory for their pairs, and a first row soon.
constexpr std::size_t kAtOnce = 512;

std::vector<Joint> jointsOf(std::span<const TimesPoint> points)
{
    std::vector<Joint> joints;
    for (const TimesPoint &point : points)
        joints.push_back(point.joint);
    return joints;
}

class Writer {
public:
    explicit Writer(const TimesTable &table)
        : m_table(table),
          m_net(*table.network),
          m_targets(jointsOf(table.to), m_net.edgeCount()),
          m_search(table.network),
          m_batch(table.network)
    {
        for (const TimesTable::Category &category : table.categories) {
            std::set<std::uint32_t> &parts = m_partsOf.emplace_back();
            for (const std::uint32_t member : category.members)
                if (const Joint &joint = table.to[member].joint; joint.joined())
                    parts.insert(partOf(joint));
        }
    }

    std::string head() const
    {
        CsvRow row;
        row.text("from");
        if (!m_table.categories.empty())
            row.text("category");
        row.text("to").text(m_table.walker == norms::WalkerKind::Metres ? "metres" : "minutes").text("reason");
        if (m_table.paths)
            row.text("path");
        return row.take();
    }

    /// Rows of the starting points from `first` to before `last`.
    std::string rows(std::size_t first, std::size_t last)
    {
        const auto some = std::span(m_table.from).subspan(first, last - first);
        std::string out;
        if (m_table.paths)
            for (const TimesPoint &from : some)
                m_table.categories.empty() ? walkToAll(from, out) : walkToNearest(from, out);
        else
            m_table.categories.empty() ? allPairs(some, out) : nearestOnes(some, out);
        return out;
    }

private:
    [[nodiscard]] std::uint32_t partOf(const Joint &joint) const { return m_net.component(m_net.tail(joint.edge)); }
    [[nodiscard]] network::Walk walk(network::Direction direction) const
    {
        return {m_table.walker, direction, m_table.limit};
    }

    /// Why there is no figure: in docs/times.md.
    [[nodiscard]] static std::string_view unjoined(const TimesPoint &point, bool goal)
    {
        if (!point.placed)
            return goal ? "to-no-place" : "no-place";
        return goal ? "to-no-street" : "no-street";
    }
    [[nodiscard]] std::string_view whyNot(const TimesPoint &from, const TimesPoint &to) const
    {
        if (!from.joint.joined())
            return unjoined(from, false);
        if (!to.joint.joined())
            return unjoined(to, true);
        return partOf(from.joint) == partOf(to.joint) ? "beyond-limit" : "no-way";
    }
    [[nodiscard]] std::string_view whyNone(const TimesPoint &from, std::size_t category) const
    {
        if (!from.joint.joined())
            return unjoined(from, false);
        if (m_partsOf[category].empty())
            return "to-no-street";
        return m_partsOf[category].contains(partOf(from.joint)) ? "beyond-limit" : "no-way";
    }

    void addRow(const TimesPoint &from, const std::string *category, const std::string &to, base::Cost cost,
                std::string_view reason, const Search::Path *path, std::string &out)
    {
        const bool reached = cost != base::kUnreached;
        if (!reached && m_table.reachedOnly && (reason == "beyond-limit" || reason == "no-way"))
            return;
        m_row.text(from.id);
        if (category != nullptr)
            m_row.text(*category);
        m_row.text(to);
        constexpr std::int64_t kThousandthOfMinute = base::kMillisecondsPerMinute / 1000;
        const std::int64_t figure = m_table.walker == norms::WalkerKind::Metres
                                        ? std::int64_t{cost}
                                        : (std::int64_t{cost} + kThousandthOfMinute / 2) / kThousandthOfMinute;
        m_row.figure(reached ? thousandths(figure) : std::string()).text(reached ? "" : reason);
        if (m_table.paths)
            m_row.text(path != nullptr ? wkt(*path) : std::string());
        out += m_row.take();
    }

    void allPairs(std::span<const TimesPoint> some, std::string &out)
    {
        const auto pairs = m_batch.pairs(jointsOf(some), m_targets, walk(network::Direction::Forward));
        for (std::size_t i = 0; i < some.size(); ++i) {
            auto next = pairs.of(i).begin();
            for (std::uint32_t t = 0; t < m_table.to.size(); ++t) {
                const bool reached = next != pairs.of(i).end() && next->target == t;
                addRow(some[i], nullptr, m_table.to[t].id, reached ? (next++)->cost : base::kUnreached,
                       reached ? "" : whyNot(some[i], m_table.to[t]), nullptr, out);
            }
        }
    }

    void nearestOnes(std::span<const TimesPoint> some, std::string &out)
    {
        std::vector<network::SearchBatch::Category> categories(m_table.categories.size());
        for (std::size_t c = 0; c < categories.size(); ++c)
            for (const std::uint32_t member : m_table.categories[c].members)
                categories[c].push_back({m_table.to[member].joint, member});
        const network::Targets homes(jointsOf(some), m_net.edgeCount());
        const auto nearest = m_batch.nearestOfEach(categories, homes, walk(network::Direction::Reverse));
        for (std::size_t i = 0; i < some.size(); ++i)
            for (std::size_t c = 0; c < categories.size(); ++c) {
                const std::uint32_t winner = nearest[c].label[i];
                addRow(some[i], &m_table.categories[c].code,
                       winner == network::kNone ? std::string() : m_table.to[winner].id, nearest[c].cost[i],
                       whyNone(some[i], c), nullptr, out);
            }
    }

    void walkToAll(const TimesPoint &from, std::string &out)
    {
        const network::Source source{from.joint, 0};
        m_search.runNodes({&source, 1}, m_table.walker, network::Direction::Forward, m_table.limit);
        for (const TimesPoint &to : m_table.to) {
            const Search::Path path = m_search.pathTo(to.joint);
            addRow(from, nullptr, to.id, path.cost, whyNot(from, to), &path, out);
        }
    }

    void walkToNearest(const TimesPoint &from, std::string &out)
    {
        if (m_members.empty())
            gatherMembers();
        const network::Targets targets(m_memberJoints, m_net.edgeCount());
        const auto ways =
            network::nearestWays(m_search, from.joint, targets, m_memberCategory, m_table.walker, m_table.limit);
        auto way = ways.begin();
        for (std::uint32_t c = 0; c < m_table.categories.size(); ++c) {
            const bool reached = way != ways.end() && way->category == c;
            addRow(from, &m_table.categories[c].code, reached ? m_table.to[m_members[way->target]].id : std::string(),
                   reached ? way->path.cost : base::kUnreached, whyNone(from, c), reached ? &way->path : nullptr, out);
            way += reached ? 1 : 0;
        }
    }

    /// A goal may belong to several categories.
    void gatherMembers()
    {
        for (std::uint32_t c = 0; c < m_table.categories.size(); ++c)
            for (const std::uint32_t member : m_table.categories[c].members) {
                m_members.push_back(member);
                m_memberCategory.push_back(c);
                m_memberJoints.push_back(m_table.to[member].joint);
            }
    }

    [[nodiscard]] std::string wkt(const Search::Path &path) const
    {
        std::string text;
        for (const geo::Point point : m_search.line(path)) {
            const geo::LonLat place = geo::rounded(m_net.frame().toLonLat(point));
            char pair[64];
            std::snprintf(pair, sizeof pair, "%s%.7f %.7f", text.empty() ? "LINESTRING (" : ", ", place.lon, place.lat);
            text += pair;
        }
        return text.empty() ? text : text + ")";
    }

    const TimesTable &m_table;
    const network::Network &m_net;
    network::Targets m_targets;
    Search m_search;
    network::SearchBatch m_batch;
    std::vector<std::set<std::uint32_t>> m_partsOf; ///< per category: parts of the network its members stand in
    std::vector<std::uint32_t> m_members, m_memberCategory;
    std::vector<Joint> m_memberJoints;
    CsvRow m_row;
};

} // namespace

struct NodeSnap::Impl {
    std::shared_ptr<const network::Network> network;
    geo::PointIndex nodes;
};

NodeSnap::NodeSnap(std::shared_ptr<const network::Network> network) : m_impl(std::make_unique<Impl>())
{
    std::vector<geo::Point> places;
    for (network::NodeIndex node = 0; node < network->nodeCount(); ++node)
        places.push_back(network->place(node));
    m_impl->nodes = geo::PointIndex(std::move(places));
    m_impl->network = std::move(network);
}

NodeSnap::~NodeSnap() = default;

Joint NodeSnap::nearest(geo::LonLat place) const
{
    const auto node = m_impl->nodes.nearest(m_impl->network->frame().toLocal(place), geo::kFarthestCentimetres);
    return node ? network::jointAt(*m_impl->network, *node) : Joint{};
}

bool writeTimes(const TimesTable &table, const std::function<bool(std::string_view)> &write)
{
    Writer writer(table);
    if (!write(writer.head()))
        return false;
    for (std::size_t first = 0; first < table.from.size(); first += kAtOnce)
        if (!write(writer.rows(first, std::min(first + kAtOnce, table.from.size()))))
            return false;
    return true;
}

} // namespace yike::cli
