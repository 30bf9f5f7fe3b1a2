// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts streets at every place, keeps the largest part, and lays the same graph out for the plain search.
#include "tests/benchmarks/node_city.h"

#include "core/geo/local_frame.h"
#include "core/import/osm_import.h"
#include "core/network/network.h"
#include "core/norms/walker.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

namespace yike::bench {

namespace {

plan::StreetLayer piecesOf(const std::vector<plan::Street> &streets)
{
    plan::StreetLayer layer;
    std::int64_t nextNode = std::int64_t{1} << 60; // places between junctions belong to one street alone
    for (const plan::Street &street : streets) {
        plan::NodeId from = street.from;
        for (std::size_t i = 1; i < street.line.size(); ++i) {
            plan::Street piece;
            piece.id.value = static_cast<std::int64_t>(layer.streets.size()) + 1;
            piece.from = from;
            piece.to = i + 1 == street.line.size() ? street.to : plan::NodeId{nextNode++};
            piece.line = {street.line[i - 1], street.line[i]};
            piece.length = std::max<std::int64_t>(geo::geodesicMillimetres(piece.line), 1);
            from = piece.to;
            layer.streets.push_back(std::move(piece));
        }
    }
    return layer;
}

std::shared_ptr<const network::Network> networkOf(plan::StreetLayer layer, const geo::LocalFrame &frame)
{
    auto built = network::Network::build(std::make_shared<const plan::StreetLayer>(std::move(layer)), {},
                                         norms::presetWalkers(), frame);
    if (!built)
        throw std::runtime_error("no network");
    return *built;
}

PlainGraph plainOf(const network::Network &network)
{
    PlainGraph graph;
    graph.first.push_back(0);
    for (network::NodeIndex node = 0; node < network.nodeCount(); ++node) {
        for (const network::Arc &arc : network.arcsFrom(node))
            graph.arcs.push_back({arc.head, network.length(arc.edge)});
        graph.first.push_back(static_cast<std::uint32_t>(graph.arcs.size()));
    }
    return graph;
}

} // namespace

NodeCity readNodeCity(const std::string &osmFile)
{
    const auto read = importing::readOsm(osmFile, nullptr, {}, 1, {});
    if (!read)
        throw std::runtime_error("the map file cannot be read");
    plan::StreetLayer all = piecesOf(read->streets->streets);
    const auto frame = geo::LocalFrame::around(all.streets.front().line.front());
    plan::StreetLayer largest;
    {
        const auto whole = networkOf(all, *frame);
        for (network::EdgeIndex edge = 0; edge < whole->edgeCount(); ++edge)
            if (whole->length(edge) > 0 && whole->component(whole->tail(edge)) == 0)
                largest.streets.push_back(std::move(all.streets[edge]));
    }
    NodeCity city;
    city.network = networkOf(std::move(largest), *frame);
    city.plain = plainOf(*city.network);
    for (network::NodeIndex node = 0; node < city.network->nodeCount(); ++node)
        city.joints.push_back(network::jointAt(*city.network, node));
    std::mt19937_64 random(1);
    for (int i = 0; i < 1'000; ++i) {
        city.outlets.push_back(static_cast<std::uint32_t>(random() % city.network->nodeCount()));
        city.weights.push_back(static_cast<std::int64_t>(random() % 100) + 1);
    }
    return city;
}

void dump(const NodeCity &city, const Answers &answers, const std::string &file)
{
    std::ofstream out(file, std::ios::binary);
    out << R"({"nodes": )" << city.plain.nodeCount() << R"(, "arcs": )" << city.plain.arcs.size() << R"(, "outlets": )"
        << city.outlets.size() << R"(, "categories": )" << NodeCity::kCategories << "}\n";
    const auto put = [&](auto value) { out.write(reinterpret_cast<const char *>(&value), sizeof value); };
    const auto putAll = [&](const auto &values) { std::ranges::for_each(values, put); };
    putAll(city.plain.first);
    for (const PlainArc &arc : city.plain.arcs)
        put(arc.head);
    for (const PlainArc &arc : city.plain.arcs)
        put(arc.cost);
    putAll(city.outlets);
    for (const std::int64_t value : city.weights)
        put(static_cast<std::uint32_t>(value));
    putAll(answers.withinNodes);
    putAll(answers.withinCost);
    std::ranges::for_each(answers.nearest, putAll);
    putAll(answers.sums);
    if (!out.flush())
        throw std::runtime_error("the dump cannot be written");
}

} // namespace yike::bench
