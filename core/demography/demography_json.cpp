// SPDX-License-Identifier: GPL-3.0-or-later
// The typed reader of the demographic figures.
#include "core/demography/demography.h"

#include "generated/demography.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace yike::demography {

namespace {

using Json = nlohmann::json;

Standing standingOf(const Json &json)
{
    static constexpr std::array<std::string_view, 3> kWords{"read", "second-hand", "unverified"};
    Standing out{json.at("source").get<std::string>(), {}};
    const auto at = std::ranges::find(kWords, json.at("standing").get_ref<const std::string &>());
    if (at == kWords.end() || out.source.empty())
        throw std::runtime_error("source or standing");
    out.verification = static_cast<norms::Verification>(at - kWords.begin());
    return out;
}

norms::Name nameOf(const Json &json) { return {json.at("zh").get<std::string>(), json.at("en").get<std::string>()}; }

std::int32_t shareOf(const Json &json, const char *key)
{
    const auto share = json.at(key).get<std::int32_t>();
    if (share < 0 || share > kWholeShares)
        throw std::runtime_error(std::string(key) + ": not between 0 and 100000");
    return share;
}

void readShares(const Json &json, Demography &out)
{
    out.date = json.at("date").get<std::string>();
    out.total = json.at("total").get<std::int64_t>();
    const Json &bands = json.at("bands");
    if (bands.size() != norms::kBandCount)
        throw std::runtime_error("every band is wanted once");
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const Json &each = bands.at(i);
        if (each.at("band").get<std::string>() != norms::code(static_cast<norms::Band>(i)))
            throw std::runtime_error("the bands are not in order");
        out.shares[i] = shareOf(each, "share");
        out.shareStandings[i] = standingOf(each);
    }
    if (std::accumulate(out.shares.begin(), out.shares.end(), 0) != kWholeShares)
        throw std::runtime_error("the shares do not add up to 100000");
}

void readLifeTable(const Json &json, Demography &out)
{
    std::vector<LifeTable::Group> groups;
    for (const Json &each : json.at("rates")) {
        const LifeTable::Group group{each.at("from").get<std::size_t>(), each.at("perMillion").get<std::int32_t>()};
        const bool follows = groups.empty() ? group.from == 0 : group.from > groups.back().from;
        if (!follows || group.from >= kAges || group.rate < 0 || group.rate > 2'000'000)
            throw std::runtime_error("rates: ages from 0 upwards, 0 to 2000000 per million");
        groups.push_back(group);
    }
    if (groups.empty())
        throw std::runtime_error("rates: none");
    out.lifeTable = LifeTable::fromRates(groups);
    out.lifeTableName = nameOf(json.at("name"));
    out.lifeTableStanding = standingOf(json);
    out.lifeTableLicence = json.at("licence").get<std::string>();
}

} // namespace

base::Result<Demography> readDemography(std::string_view json, const std::string &name)
{
    try {
        const Json root = Json::parse(json);
        Demography out;
        out.id = root.at("id").get<std::string>();
        out.name = nameOf(root.at("name"));
        readShares(root.at("shares"), out);
        const Json &census = root.at("census");
        out.census = {shareOf(census, "under15"), shareOf(census, "aged60"), shareOf(census, "aged65")};
        out.censusStanding = standingOf(census);
        readLifeTable(root.at("lifeTable"), out);
        return out;
    } catch (const std::exception &wrong) { // nlohmann-json throws
        return base::fail(base::ErrorCode::RulebookInvalid, name, wrong.what());
    }
}

const Demography &defaultDemography()
{
    static const Demography kDefault = [] {
        const base::EmbeddedFile &file = embedded::demography().front();
        auto read = readDemography(file.content, std::string(file.name));
        if (!read)
            std::abort(); // checked against its schema at build, and by the tests
        return *std::move(read);
    }();
    return kDefault;
}

BandShares sharesFor(const CensusAges &district)
{
    const Demography &figures = defaultDemography();
    return scaledShares(figures.shares, figures.census, district);
}

} // namespace yike::demography
