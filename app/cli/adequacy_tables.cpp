// SPDX-License-Identifier: GPL-3.0-or-later
// Joins people, capacities and costs; says which row is wrong, and why.
#include "app/cli/adequacy_tables.h"

#include "app/cli/console.h"
#include "app/cli/csv_reader.h"
#include "ui/text/errors.h"

#include <unordered_map>
#include <unordered_set>

namespace yike::cli {
namespace {

using Words = std::vector<std::string_view>;
using Index = std::unordered_map<std::string, std::uint32_t>;
template <typename T>
using Told = std::expected<T, QString>;

const Words kDemandId{"id", "demand_id", "from", "origin", "geoid", "编号"},
    kDemandValue{"value", "people", "population", "pop", "demand", "weight", "人口"},
    kSupplyId{"id", "supply_id", "to", "dest", "destination", "geoid", "编号"},
    kSupplyValue{"value", "capacity", "supply", "places", "beds", "容量"},
    kFrom{"from", "origin", "demand", "demand_id"}, kTo{"to", "dest", "destination", "supply", "supply_id"},
    kCost{"cost", "minutes", "metres", "meters", "time", "distance"};

std::string named(const AdequacyRequest &request, const char *role)
{
    const auto at = request.columns.find(role);
    return at == request.columns.end() ? std::string() : at->second;
}

/// A figure of the row, or the sentence with file and line.
Told<double> amount(const CsvReader &reader, const std::vector<std::string> &cells, std::size_t column)
{
    const auto read = plainNumber(cells[column]);
    const QString name = QString::fromStdString(reader.columns()[column]), cell = QString::fromStdString(cells[column]);
    if (!read)
        return std::unexpected(reader.at(Say::tr("“%1” in the column %2 is no number.").arg(cell, name)));
    if (!measures::isAmount(*read))
        return std::unexpected(
            reader.at(Say::tr("%1 in the column %2 is out of range: 0, or 1e-9 to 1e12.").arg(cell, name)));
    return *read;
}

struct Points {
    std::vector<std::string> ids;
    std::vector<double> values, ranks;
    Index index;
};

struct PointColumns {
    std::string id, value, rank;
};

Told<Points> readPoints(const std::string &path, const PointColumns &names, const Words &ids, const Words &values)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const auto id = reader->column(names.id, ids), value = reader->column(names.value, values);
    const auto rank = names.rank.empty() ? Told<std::size_t>(0) : reader->column(names.rank, {});
    for (const auto *column : {&id, &value, &rank})
        if (!*column)
            return std::unexpected(column->error());
    Points points;
    std::vector<std::string> cells;
    while (true) {
        const auto more = reader->next(cells);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const auto figure = amount(*reader, cells, *value);
        if (!figure)
            return std::unexpected(figure.error());
        if (!points.index.emplace(cells[*id], static_cast<std::uint32_t>(points.ids.size())).second)
            return std::unexpected(
                reader->at(Say::tr("the id “%1” is there twice.").arg(QString::fromStdString(cells[*id]))));
        points.ids.push_back(cells[*id]);
        points.values.push_back(*figure);
        if (names.rank.empty())
            continue;
        const auto ranked = plainNumber(cells[*rank]);
        if (!ranked)
            return std::unexpected(
                reader->at(Say::tr("“%1” in the column %2 is no number.")
                               .arg(QString::fromStdString(cells[*rank]), QString::fromStdString(names.rank))));
        points.ranks.push_back(*ranked);
    }
    if (points.ids.empty())
        return std::unexpected(Say::tr("%1 has no rows.").arg(QString::fromStdString(path)));
    return points;
}

Told<std::uint32_t> known(const CsvReader &reader, const std::string &id, const Index &index, const std::string &file)
{
    const auto at = index.find(id);
    if (at == index.end())
        return std::unexpected(reader.at(
            Say::tr("there is no “%1” in %2.").arg(QString::fromStdString(id), QString::fromStdString(file))));
    return at->second;
}

Told<std::vector<measures::CostPair>> readCosts(const AdequacyRequest &request, const Index &demand,
                                                const Index &supply)
{
    auto reader = CsvReader::open(request.costs);
    if (!reader)
        return std::unexpected(reader.error());
    const auto from = reader->column(named(request, "costs.from"), kFrom),
               to = reader->column(named(request, "costs.to"), kTo),
               cost = reader->column(named(request, "costs.cost"), kCost);
    for (const auto *column : {&from, &to, &cost})
        if (!*column)
            return std::unexpected(column->error());
    std::vector<measures::CostPair> pairs;
    std::unordered_set<std::uint64_t> seen;
    std::vector<std::string> cells;
    while (true) {
        const auto more = reader->next(cells);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return pairs;
        if (cells[*cost].empty())
            continue;
        const auto home = known(*reader, cells[*from], demand, request.demand);
        if (!home)
            return std::unexpected(home.error());
        const auto outlet = known(*reader, cells[*to], supply, request.supply);
        if (!outlet)
            return std::unexpected(outlet.error());
        const auto figure = amount(*reader, cells, *cost);
        if (!figure)
            return std::unexpected(figure.error());
        if (!seen.insert(std::uint64_t{*home} << 32U | *outlet).second)
            return std::unexpected(
                reader->at(Say::tr("the pair “%1”, “%2” is there twice.")
                               .arg(QString::fromStdString(cells[*from]), QString::fromStdString(cells[*to]))));
        pairs.push_back({*home, *outlet, *figure});
    }
}

} // namespace

std::expected<AdequacyTables, QString> readAdequacyTables(const AdequacyRequest &request)
{
    auto demand =
        readPoints(request.demand, {named(request, "demand.id"), named(request, "demand.value"), request.rank},
                   kDemandId, kDemandValue);
    if (!demand)
        return std::unexpected(demand.error());
    auto supply = readPoints(request.supply, {named(request, "supply.id"), named(request, "supply.value"), {}},
                             kSupplyId, kSupplyValue);
    if (!supply)
        return std::unexpected(supply.error());
    auto pairs = readCosts(request, demand->index, supply->index);
    if (!pairs)
        return std::unexpected(pairs.error());
    auto table = measures::CostTable::make(std::move(demand->values), std::move(supply->values), *std::move(pairs));
    if (!table)
        return std::unexpected(text::sentence(table.error()));
    return AdequacyTables{std::move(demand->ids), std::move(supply->ids), std::move(demand->ranks), *std::move(table)};
}

} // namespace yike::cli
