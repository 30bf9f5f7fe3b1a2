// SPDX-License-Identifier: GPL-3.0-or-later
// From a big city's map file to a network one can search; the peak of memory is told by the process.
#include "core/geo/local_frame.h"
#include "core/import/osm_import.h"
#include "core/network/search.h"
#include "tests/benchmarks/bench.h"

#include <stdexcept>

namespace yike::bench {

Json portoTask(const Options &options)
{
    const auto file = portoFile(options);
    if (!file)
        return {{"skipped", "no map of Porto: name it with --osm"}};
    std::vector<Times> reading, building, both;
    Json out;
    for (int run = 0; run < options.runsOr(5); ++run) {
        std::shared_ptr<const network::Network> network;
        base::Result<importing::OsmPlan> read = base::fail(base::ErrorCode::Internal, "");
        reading.push_back(timedOn(options.threads, [&] { read = importing::readOsm(*file, nullptr, {}, 1, {}); }));
        if (!read)
            throw std::runtime_error("the map file cannot be read");
        building.push_back(timedOn(options.threads, [&] {
            const auto frame = geo::LocalFrame::around(read->streets->streets.front().line.front());
            network = *network::Network::build(read->streets, {}, norms::presetWalkers(), *frame);
            const network::Source source{network::jointAt(*network, 0), 0};
            network::Search(network).runNodes({&source, 1}, norms::WalkerKind::Metres, network::Direction::Reverse,
                                              1'000'000); // the costs of a walker are made with its first search
        }));
        both.push_back(
            {reading.back().wall + building.back().wall, reading.back().processor + building.back().processor});
        out["streets"] = network->edgeCount();
        out["junctions"] = network->nodeCount();
    }
    out["readMap"] = summary(reading);
    out["buildNetwork"] = summary(building);
    out["fileToNetwork"] = summary(both);
    return out;
}

} // namespace yike::bench
