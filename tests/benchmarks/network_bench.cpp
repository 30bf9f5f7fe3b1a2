// SPDX-License-Identifier: GPL-3.0-or-later
// How long building and searching a big city's network takes: 300,000 junctions, one thread, medians of processor time.
#include "core/network/network.h"
#include "core/network/search.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

using namespace yike;

namespace {

/// Of the processor: other programs on the machine do not count.
double milliseconds(std::clock_t since) { return static_cast<double>(std::clock() - since) * 1000 / CLOCKS_PER_SEC; }

template <typename Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(milliseconds(start));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// size × size junctions about 40 m apart, an eighth of the streets missing, two bends in each.
std::shared_ptr<const plan::StreetLayer> gridCity(int size, std::mt19937_64 &random)
{
    auto layer = std::make_shared<plan::StreetLayer>();
    const auto noise = [&] { return (static_cast<double>(random() % 2'001) - 1'000) * 1e-7; };
    std::vector<geo::LonLat> places;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            places.push_back(geo::rounded({114 + x * 0.0004 + noise(), 30 + y * 0.00036 + noise()}));
    const auto add = [&](int a, int b) {
        if (random() % 8 == 0)
            return;
        plan::Street street;
        street.id.value = static_cast<std::int64_t>(layer->streets.size()) + 1;
        // Ids as OpenStreetMap has them: in no order.
        street.from.value = a * std::int64_t{2'654'435'761} % 10'000'000'019;
        street.to.value = b * std::int64_t{2'654'435'761} % 10'000'000'019;
        const geo::LonLat p = places[static_cast<std::size_t>(a)], q = places[static_cast<std::size_t>(b)];
        for (int i = 0; i <= 3; ++i)
            street.line.push_back({p.lon + (q.lon - p.lon) * i / 3, p.lat + (q.lat - p.lat) * i / 3});
        street.length = geo::geodesicMillimetres(street.line);
        layer->streets.push_back(std::move(street));
    };
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            if (x + 1 < size)
                add(y * size + x, y * size + x + 1);
            if (y + 1 < size)
                add(y * size + x, y * size + x + size);
        }
    return layer;
}

} // namespace

int main(int argc, char **argv)
{
    const int size = argc > 1 ? std::atoi(argv[1]) : 550;
    std::mt19937_64 random(1);
    const auto streets = gridCity(size, random);
    const auto frame = geo::LocalFrame::around({114.1, 30.1}).value();
    std::shared_ptr<const network::Network> net;
    const double building =
        median(3, [&] { net = network::Network::build(streets, {}, norms::presetWalkers(), frame).value(); });
    std::printf("%u junctions, %u streets; building %.0f ms\n", net->nodeCount(), net->edgeCount(), building);

    const auto randomPlace = [&] {
        return geo::LonLat{114 + static_cast<double>(random() % 10'000) * size * 0.0004 / 10'000,
                           30 + static_cast<double>(random() % 10'000) * size * 0.00036 / 10'000};
    };
    std::vector<geo::LonLat> places;
    for (int i = 0; i < 100'000; ++i)
        places.push_back(randomPlace());
    std::vector<network::Joint> joints(places.size());
    const double joining = median(3, [&] {
        for (std::size_t i = 0; i < places.size(); ++i)
            joints[i] = net->join(places[i], {}, 200'000);
    });
    std::printf("joining %zu places %.0f ms\n", places.size(), joining);

    std::vector<network::Source> sources;
    for (std::uint32_t i = 0; i < 1'000; ++i)
        sources.push_back({joints[i * 100], i});
    network::Search search(net);
    for (const auto &[walker, limit, name] :
         {std::tuple{norms::WalkerKind::Metres, 1'000'000U, "1,000 m"},
          std::tuple{norms::WalkerKind::Adult, 900'000U, "15 minutes of an adult"}}) {
        search.runNodes(std::span(sources).first(1), walker, network::Direction::Reverse, limit); // makes the costs
        const double nodes = median(7, [&] {
            for (const network::Source &source : sources)
                search.runNodes(std::span(&source, 1), walker, network::Direction::Reverse, limit);
        });
        const network::Targets targets(joints, net->edgeCount());
        std::vector<network::Reached> found;
        std::size_t pairs = 0;
        const double reached = median(3, [&] {
            pairs = 0;
            for (const network::Source &source : sources) {
                search.run(std::span(&source, 1), targets, walker, network::Direction::Reverse, limit, found);
                pairs += found.size();
            }
        });
        const double all = median(3, [&] { search.runNodes(sources, walker, network::Direction::Reverse, limit); });
        std::printf("%s: 1,000 sources to all junctions %.0f ms; to %zu pairs with residences %.0f ms; all sources at "
                    "once %.1f ms\n",
                    name, nodes, pairs, reached, all);
    }
    return 0;
}
