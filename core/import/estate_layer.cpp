// SPDX-License-Identifier: GPL-3.0-or-later
// Rows to estates and gates.
#include "core/import/estate_layer.h"

#include "core/geo/polygon.h"
#include "core/import/text_encoding.h"
#include "core/import/valid_outline.h"
#include "core/import/wall_words.h"

#include <algorithm>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;

/// What a cell says by a table of words; unknown words are noted.
template <typename Value>
std::optional<Value> said(const Columns &columns, const TableRow &row, Role role, TableContext &context,
                          std::optional<Value> (*read)(std::string_view))
{
    const std::string text = textOf(columns, row, role);
    if (text.empty())
        return std::nullopt;
    const auto value = read(text);
    if (!value)
        context.issues.add(IssueCode::RowUnreadable, Severity::Warning, {std::string(code(role)), text}, row.number);
    return value;
}

/// A drawing has its words in texts beside the lines.
std::string nameOf(const Table &table, const Columns &columns, const TableRow &row)
{
    if (columns.has(Role::Name))
        return textOf(columns, row, Role::Name);
    const auto text = std::ranges::find(table.columns, std::string("Text"));
    return text == table.columns.end() ? std::string()
                                       : plainText(row.cell(static_cast<std::size_t>(text - table.columns.begin())));
}

class EstateReader {
public:
    explicit EstateReader(TableContext &context) : m_context(context) {}

    void take(const Table &table, const Columns &columns, const TableRow &row);
    void nameByLabels();
    std::vector<EstateRow> rows;

private:
    struct Label {
        geo::LonLat place;
        std::string text;
    };
    void takeLabel(const Table &table, const Columns &columns, const TableRow &row);
    [[nodiscard]] bool takePolygon(const geo::Polygon &polygon, const EstateRow &like);

    TableContext &m_context;
    std::vector<Label> m_labels;
    std::int64_t m_points = 0, m_offTheMap = 0;
};

void EstateReader::takeLabel(const Table &table, const Columns &columns, const TableRow &row)
{
    std::string text = nameOf(table, columns, row);
    if (const RowPlace place = m_context.places.read(row, columns, table.planar); place.good() && !text.empty()) {
        m_labels.push_back({place.place, std::move(text)});
        return;
    }
    ++m_context.count.skipped;
    ++m_points;
}

/// False where nothing of it could be used.
bool EstateReader::takePolygon(const geo::Polygon &polygon, const EstateRow &like)
{
    const bool onEarth =
        std::ranges::all_of(polygon, [](const geo::Line &ring) { return std::ranges::all_of(ring, geo::isValid); });
    const ValidOutline valid = onEarth ? validOutline(polygon) : ValidOutline{{}, true};
    if (valid.mended) {
        const geo::LonLat first = polygon.front().front();
        m_context.issues.add(IssueCode::GeometryBroken, Severity::Warning, {like.estate.name, "estates"}, like.row,
                             geo::isValid(first) ? &first : nullptr);
    }
    for (const geo::Polygon &part : valid.polygons) {
        rows.push_back(like);
        rows.back().estate.outline = part;
    }
    return !valid.polygons.empty();
}

void EstateReader::take(const Table &table, const Columns &columns, const TableRow &row)
{
    if (row.outline.empty()) {
        takeLabel(table, columns, row);
        return;
    }
    EstateRow like;
    like.row = row.number;
    like.estate.name = nameOf(table, columns, row);
    like.walled = said(columns, row, Role::Walled, m_context, walledOf);
    const geo::MultiPolygon outline = m_context.places.read(row.outline, table.planar);
    if (!outline.empty() && !m_context.places.meetsMap(outline)) {
        ++m_context.count.skipped;
        ++m_offTheMap;
        return;
    }
    bool used = false;
    for (const geo::Polygon &polygon : outline)
        used = takePolygon(polygon, like) || used;
    ++(used ? m_context.count.used : m_context.count.skipped);
    if (outline.empty())
        m_context.issues.add(IssueCode::RowWithoutPlace, Severity::Warning, {like.estate.name}, row.number);
}

void EstateReader::nameByLabels()
{
    for (const Label &label : m_labels) {
        const auto at = std::ranges::find_if(rows, [&](const EstateRow &row) {
            return row.estate.name.empty() && geo::contains(row.estate.outline, label.place);
        });
        if (at != rows.end())
            at->estate.name = label.text;
        else
            ++m_points;
        ++(at != rows.end() ? m_context.count.used : m_context.count.skipped);
    }
    m_context.issues.skipped("not-an-area", m_points);
    m_context.issues.skipped("area-off-the-map", m_offTheMap);
}

} // namespace

base::Result<std::vector<EstateRow>> readEstateRows(const std::vector<Table> &tables, TableContext &context)
{
    const auto drawn = [](const Table &table) {
        return std::ranges::any_of(table.rows, [](const TableRow &row) { return !row.outline.empty(); });
    };
    if (std::ranges::none_of(tables, drawn))
        return base::fail(base::ErrorCode::TableUnreadable, context.path, "no polygons");
    EstateReader reader(context);
    auto read = eachRow(
        tables, context, Role::Name, [&](const Table &table, const Columns &) { return drawn(table); },
        [&](const Table &table, const Columns &columns, const TableRow &row) { reader.take(table, columns, row); });
    if (!read)
        return std::unexpected(read.error());
    reader.nameByLabels();
    return std::move(reader.rows);
}

base::Result<std::vector<GateRow>> readGateRows(const std::vector<Table> &tables, TableContext &context)
{
    std::vector<GateRow> rows;
    const auto take = [&](const Table &table, const Columns &columns, const TableRow &row) {
        GateRow out;
        out.row = row.number;
        out.gate.name = nameOf(table, columns, row);
        out.estate = textOf(columns, row, Role::Estate);
        out.gate.hours = textOf(columns, row, Role::Hours);
        out.gate.use = said(columns, row, columns.has(Role::GateUse) ? Role::GateUse : Role::Kind, context, gateUseOf)
                           .value_or(plan::GateUse::Unknown);
        const Role access = columns.has(Role::GateAccess) ? Role::GateAccess
                            : columns.has(Role::OpenTo)   ? Role::OpenTo
                                                          : Role::FootAccess;
        out.gate.access = said(columns, row, access, context, gateAccessOf).value_or(plan::GateAccess::Unknown);
        out.gate.open = said(columns, row, Role::Status, context, gateOpenOf).value_or(true);
        const RowPlace place = context.places.read(row, columns, table.planar);
        notePlace(place, out.gate.name, row.number, context.issues);
        if (!place.good()) {
            ++context.count.unplaced;
            return;
        }
        out.gate.place = place.place;
        rows.push_back(std::move(out));
    };
    // A point alone is a gate: that much every layer says, and a table by its coordinates.
    auto read = eachRow(tables, context, Role::Name, [](const Table &, const Columns &) { return true; }, take);
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

} // namespace yike::importing
