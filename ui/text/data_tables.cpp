// SPDX-License-Identifier: GPL-3.0-or-later
// Titles and words of exported tables.
#include "ui/text/data_tables.h"

#include "core/geo/polygon.h"
#include "core/store/codes.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/premises_table.h"
#include "ui/text/system_text.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <map>

namespace yike::text {
namespace {

using exporting::Cell;
using exporting::CellKind;
using exporting::DataColumn;
using exporting::DataRow;
using exporting::DataTable;
using exporting::ShapeKind;

constexpr double kThousandths = 1000;

Cell whole(std::int64_t value) { return value; }
/// Unknown figures (below `least`) are empty cells.
Cell known(std::int64_t value, std::int64_t least = 1) { return value < least ? Cell() : Cell(value); }
Cell units(std::int64_t thousandths) { return static_cast<double>(thousandths) / kThousandths; }
Cell words(const QString &text) { return toCore(text); }
Cell share(std::int64_t part, std::int64_t all)
{
    return all <= 0 ? Cell() : Cell(100.0 * static_cast<double>(part) / static_cast<double>(all));
}

/// Translation context "DataTables".
class Tables {
    Q_DECLARE_TR_FUNCTIONS(DataTables)

public:
    Tables(const plan::Plan &plan, const norms::Rulebook &rulebook) : m_plan(plan), m_rulebook(rulebook) {}

    static QString name(DataKind kind);
    static QString title(bool planar, bool east, const geo::CoordinateSystem &system);
    [[nodiscard]] DataTable outlets() const;
    [[nodiscard]] DataTable residences() const;
    [[nodiscard]] DataTable areas() const;
    [[nodiscard]] DataTable streets() const;
    [[nodiscard]] DataTable results(const analysis::Assessment &assessment) const;
    [[nodiscard]] DataTable provision(const analysis::Assessment &assessment) const;
    [[nodiscard]] DataTable deficits(const analysis::Assessment &assessment) const;

private:
    static DataColumn text(const char *field, const QString &title)
    {
        return {field, toCore(title), CellKind::Text, 0};
    }
    static DataColumn integer(const char *field, const QString &title)
    {
        return {field, toCore(title), CellKind::Integer, 0};
    }
    static DataColumn real(const char *field, const QString &title, int decimals)
    {
        return {field, toCore(title), CellKind::Real, decimals};
    }
    static DataTable tableOf(DataKind kind, ShapeKind shape)
    {
        return {text::code(kind), toCore(text::name(kind)), shape, {}, {}};
    }
    [[nodiscard]] Cell areaCell(plan::AreaId id) const { return id ? words(areaName(m_plan, id)) : Cell(); }
    [[nodiscard]] Cell estateCell(plan::EstateId id) const
    {
        const auto at = std::ranges::find(m_plan.estates, id, &plan::Estate::id);
        return at == m_plan.estates.end() ? Cell() : Cell(at->name);
    }
    [[nodiscard]] Cell serviceCell(const std::string &code) const { return words(serviceName(m_rulebook, code)); }
    [[nodiscard]] exporting::Shape outlineOf(plan::AreaId id) const
    {
        const plan::Area *area = id ? m_plan.area(id) : nullptr;
        return area == nullptr || area->outline.empty() ? exporting::Shape() : exporting::Shape(area->outline);
    }
    /// The norm, what it asks for, its service and the area: the first cells of every result.
    void addNormColumns(DataTable &table) const;
    void addNormCells(DataRow &row, const std::string &norm, plan::AreaId area) const;
    [[nodiscard]] const norms::Norm *normOf(const std::string &id) const
    {
        const auto at = std::ranges::find(m_rulebook.norms, id, &norms::Norm::id);
        return at == m_rulebook.norms.end() ? nullptr : &*at;
    }

    const plan::Plan &m_plan;
    const norms::Rulebook &m_rulebook;
};

QString Tables::name(DataKind kind)
{
    switch (kind) {
    case DataKind::Outlets:
        return tr("Outlets");
    case DataKind::Residences:
        return tr("Residences");
    case DataKind::Areas:
        return tr("Areas");
    case DataKind::Streets:
        return tr("Streets");
    case DataKind::Premises:
        return tr("Premises");
    case DataKind::Results:
        return tr("Coverage");
    case DataKind::Provision:
        return tr("Provision");
    case DataKind::Deficits:
        break;
    }
    return tr("Deficits");
}

QString Tables::title(bool planar, bool east, const geo::CoordinateSystem &system)
{
    const QString of = text::name(system);
    if (planar)
        return east ? tr("easting (%1)", "title of a column").arg(of)
                    : tr("northing (%1)", "title of a column").arg(of);
    return east ? tr("lon (%1)", "title of a column").arg(of) : tr("lat (%1)", "title of a column").arg(of);
}

DataTable Tables::outlets() const
{
    DataTable table = tableOf(DataKind::Outlets, ShapeKind::Point);
    table.columns = {text("key", tr("key", "title of a column")),
                     text("name", tr("name", "title of a column, of an outlet")),
                     text("category", tr("category", "title of a column")),
                     text("services", tr("services", "title of a column")),
                     text("address", tr("address", "title of a column")),
                     text("status", tr("status", "title of a column")),
                     text("open_to", tr("open-to", "title of a column")),
                     integer("area", tr("area (m²)", "title of a column, floor area")),
                     real("capacity", tr("capacity", "title of a column"), 1),
                     text("unit", tr("unit of the capacity", "title of a column")),
                     text("chain", tr("chain", "title of a column")),
                     text("hours", tr("hours", "title of a column")),
                     integer("staff", tr("staff", "title of a column")),
                     text("uscc", tr("credit-code", "title of a column")),
                     text("checked", tr("checked", "title of a column")),
                     text("community", tr("community", "title of a column")),
                     text("estate", tr("stands in the estate", "title of a column")),
                     text("match", tr("place known by", "title of a column")),
                     text("remark", tr("remark", "title of a column")),
                     integer("stage", tr("stage (year)", "title of a column")),
                     real("cost_wan", tr("cost (10,000 yuan)", "title of a column"), 3),
                     text("lead", tr("lead", "title of a column, of who is in charge"))};
    for (const plan::Outlet &outlet : m_plan.outlets) {
        const plan::OutletService *first = outlet.services.empty() ? nullptr : &outlet.services.front();
        std::string others;
        for (std::size_t i = 1; i < outlet.services.size(); ++i)
            others += (others.empty() ? "" : "、") + toCore(serviceName(m_rulebook, outlet.services[i].service));
        const int service = first == nullptr ? -1 : m_rulebook.serviceIndex(first->service);
        const std::string unit =
            service < 0 ? std::string() : m_rulebook.services[static_cast<std::size_t>(service)].capacityUnit;
        DataRow row;
        row.cells = {outlet.key,
                     outlet.name,
                     first == nullptr ? Cell() : serviceCell(first->service),
                     others,
                     outlet.address,
                     words(text::name(outlet.status)),
                     words(text::name(outlet.openTo)),
                     known(outlet.area),
                     first == nullptr || first->capacity == 0 ? Cell() : units(first->capacity),
                     unit.empty() ? Cell() : words(capacityUnit(unit)),
                     outlet.chain,
                     outlet.hours,
                     known(outlet.staff, 0),
                     outlet.creditCode,
                     outlet.checked,
                     areaCell(outlet.community),
                     estateCell(outlet.estate),
                     words(text::name(outlet.match)),
                     outlet.remark,
                     known(outlet.stage),
                     outlet.cost < 0 ? Cell() : units(outlet.cost),
                     outlet.lead};
        if (outlet.match != plan::MatchLevel::NotPlaced)
            row.shape = outlet.place;
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable Tables::residences() const
{
    DataTable table = tableOf(DataKind::Residences, ShapeKind::Point);
    table.columns = {text("key", tr("key", "title of a column")),
                     text("name", tr("name", "title of a column, of a residence")),
                     real("residents", tr("residents", "title of a column"), 3)};
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        std::string field = "p_" + std::string(norms::code(band));
        std::ranges::replace(field, '-', '_');
        std::erase(field, '+');
        table.columns.push_back(real(field.c_str(), text::name(band), 3));
    }
    table.columns.push_back(real("households", tr("households", "title of a column"), 3));
    table.columns.push_back(text("estimated", tr("estimated from floor area", "title of a column")));
    table.columns.push_back(text("estate", tr("stands in the estate", "title of a column")));
    table.columns.push_back(text("community", tr("community", "title of a column")));
    for (const plan::Residence &home : m_plan.residences) {
        DataRow row{{home.key, home.name, units(norms::total(home.people))}, home.place};
        for (const base::People people : home.people)
            row.cells.push_back(units(people));
        row.cells.push_back(home.households == 0 ? Cell() : units(home.households));
        row.cells.push_back(home.estimated ? words(tr("yes")) : Cell());
        row.cells.push_back(estateCell(home.estate));
        row.cells.push_back(areaCell(home.community));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable Tables::areas() const
{
    DataTable table = tableOf(DataKind::Areas, ShapeKind::Polygon);
    table.columns = {text("kind", tr("kind", "title of a column")),
                     text("name", tr("name", "title of a column, of an area")),
                     text("code", tr("code", "title of a column")),
                     text("parent", tr("parent", "title of a column")),
                     text("members", tr("members", "title of a column")),
                     text("batch", tr("batch", "title of a column")),
                     text("status", tr("status of the circle", "title of a column")),
                     text("type", tr("circle-type", "title of a column")),
                     text("operator", tr("operator", "title of a column")),
                     real("hectares", tr("hectares", "title of a column"), 2)};
    constexpr double squareMetres = 10'000;
    for (const plan::Area &area : m_plan.areas) {
        const bool circle = area.kind == plan::AreaKind::Circle;
        std::string members;
        for (const plan::AreaId id : area.members)
            members += (members.empty() ? "" : "、") + toCore(areaName(m_plan, id));
        DataRow row;
        row.cells = {words(text::name(area.kind)),
                     area.name,
                     area.code,
                     areaCell(area.parent),
                     members,
                     area.batch,
                     circle ? words(text::name(area.status)) : Cell(),
                     circle ? words(text::name(area.type)) : Cell(),
                     area.operatorName,
                     area.outline.empty() ? Cell() : Cell(geo::areaSquareMetres(area.outline) / squareMetres)};
        row.shape = outlineOf(area.id);
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable Tables::streets() const
{
    DataTable table = tableOf(DataKind::Streets, ShapeKind::Line);
    table.columns = {integer("id", tr("key", "title of a column")),
                     text("name", tr("name", "title of a column, of a street")),
                     text("class", tr("class", "title of a column")),
                     text("access", tr("access", "title of a column")),
                     real("length_m", tr("length (m)", "title of a column"), 3),
                     integer("grade", tr("grade (‰)", "title of a column")),
                     integer("layer", tr("layer", "title of a column")),
                     text("bridge", tr("bridge", "title of a column")),
                     text("tunnel", tr("tunnel", "title of a column"))};
    for (const plan::Street &street : m_plan.streets->streets) {
        // Codes, as the importer and any GIS know them.
        DataRow row;
        row.cells = {whole(street.id.value),
                     street.name,
                     store::codeOf(street.streetClass),
                     store::codeOf(street.access),
                     static_cast<double>(street.length) / base::kMillimetresPerMetre,
                     whole(street.grade),
                     whole(street.level),
                     street.bridge ? Cell("yes") : Cell(),
                     street.tunnel ? Cell("yes") : Cell()};
        row.shape = street.line;
        table.rows.push_back(std::move(row));
    }
    return table;
}

void Tables::addNormColumns(DataTable &table) const
{
    table.columns = {text("area", tr("area", "title of a column, a district or community")),
                     text("area_kind", tr("kind", "title of a column")),
                     text("service", tr("service", "title of a column")), text("norm", tr("norm", "title of a column")),
                     text("norm_id", tr("norm id", "title of a column"))};
}

void Tables::addNormCells(DataRow &row, const std::string &norm, plan::AreaId area) const
{
    const norms::Norm *known = normOf(norm);
    const plan::Area *place = area ? m_plan.area(area) : nullptr;
    row.cells = {words(areaName(m_plan, area)), place == nullptr ? Cell() : words(text::name(place->kind)),
                 known == nullptr ? Cell() : serviceCell(known->service),
                 known == nullptr ? Cell() : words(requirementWithNumber(m_rulebook, *known)), norm};
    row.shape = outlineOf(area);
}

DataTable Tables::results(const analysis::Assessment &assessment) const
{
    DataTable table = tableOf(DataKind::Results, ShapeKind::Polygon);
    addNormColumns(table);
    for (const DataColumn &column :
         {text("ages", tr("who", "title of a column")), real("people", tr("people", "title of a column"), 0),
          real("straight", tr("reached, straight", "title of a column"), 0),
          real("metres", tr("reached, network metres", "title of a column"), 0),
          real("minutes", tr("reached, own pace", "title of a column"), 0),
          real("below_size", tr("of outlets too small only", "title of a column"), 0),
          real("not_joined", tr("joined to no street", "title of a column"), 0),
          real("metres_pc", tr("coverage (%)", "title of a column"), 1),
          real("minutes_pc", tr("coverage at own pace (%)", "title of a column"), 1)})
        table.columns.push_back(column);
    for (const analysis::Coverage &each : assessment.coverage) {
        DataRow row;
        addNormCells(row, each.norm, each.area);
        for (Cell &cell :
             std::array<Cell, 9>{words(groupName(each.bands)), units(each.people), units(each.straight),
                                 units(each.metres), units(each.minutes), units(each.belowSize), units(each.notJoined),
                                 share(each.metres, each.people), share(each.minutes, each.people)})
            row.cells.push_back(std::move(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable Tables::provision(const analysis::Assessment &assessment) const
{
    DataTable table = tableOf(DataKind::Provision, ShapeKind::Polygon);
    addNormColumns(table);
    for (const DataColumn &column :
         {real("have", tr("there is", "title of a column"), 1),
          real("required", tr("asked for", "title of a column"), 1),
          integer("outlets", tr("outlets", "title of a column")), text("verdict", tr("verdict", "title of a column"))})
        table.columns.push_back(column);
    for (const analysis::Provision &each : assessment.provision) {
        DataRow row;
        addNormCells(row, each.norm, each.area);
        row.cells.push_back(units(each.have));
        row.cells.push_back(each.required < 0 ? Cell() : units(each.required));
        row.cells.push_back(whole(each.outlets));
        row.cells.push_back(words(text::name(each.verdict)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable Tables::deficits(const analysis::Assessment &assessment) const
{
    DataTable table = tableOf(DataKind::Deficits, ShapeKind::Polygon);
    addNormColumns(table);
    for (const DataColumn &column :
         {real("missing", tr("missing", "title of a column"), 1), text("unit", tr("unit", "title of a column")),
          real("people", tr("people concerned", "title of a column"), 0),
          real("aged_60", tr("of them 60 and over", "title of a column"), 0),
          real("under_3", tr("of them under 3", "title of a column"), 0),
          text("cause", tr("cause", "title of a column"))})
        table.columns.push_back(column);
    for (const analysis::Deficit &each : assessment.deficits) {
        DataRow row;
        addNormCells(row, each.norm, each.area);
        row.cells.push_back(units(each.missing));
        row.cells.push_back(words(text::name(each.unit)));
        row.cells.push_back(units(each.people));
        row.cells.push_back(units(each.old));
        row.cells.push_back(units(each.young));
        row.cells.push_back(words(text::name(each.cause)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

const char *code(DataKind kind)
{
    constexpr std::array kCodes{"outlets",  "residences", "areas",     "streets",
                                "premises", "results",    "provision", "deficits"};
    return kCodes[static_cast<std::size_t>(kind)];
}

std::optional<DataKind> dataKindOf(std::string_view word)
{
    for (const DataKind kind : kDataKinds)
        if (word == code(kind))
            return kind;
    return std::nullopt;
}

QString name(DataKind kind) { return Tables::name(kind); }

exporting::DataTable dataTable(DataKind kind, const plan::Plan &plan, const norms::Rulebook &rulebook,
                               const analysis::Assessment *assessment)
{
    const Tables tables(plan, rulebook);
    switch (kind) {
    case DataKind::Outlets:
        return tables.outlets();
    case DataKind::Residences:
        return tables.residences();
    case DataKind::Areas:
        return tables.areas();
    case DataKind::Streets:
        return tables.streets();
    case DataKind::Premises:
        return premisesTable(plan);
    case DataKind::Results:
        return tables.results(*assessment);
    case DataKind::Provision:
        return tables.provision(*assessment);
    case DataKind::Deficits:
        break;
    }
    return tables.deficits(*assessment);
}

exporting::DataOptions dataOptions(exporting::DataFormat format, const geo::CoordinateSystem &system)
{
    const bool planar = geo::isPlanar(system);
    return {format, system, toCore(Tables::title(planar, true, system)), toCore(Tables::title(planar, false, system))};
}

} // namespace yike::text
