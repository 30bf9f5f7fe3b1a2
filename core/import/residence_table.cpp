// SPDX-License-Identifier: GPL-3.0-or-later
// People, households and places of a people table.
#include "core/import/residence_table.h"

#include "core/import/people_cells.h"

namespace yike::importing {
namespace {

class ResidenceReader {
public:
    explicit ResidenceReader(TableContext &context) : m_context(context), m_cells(context) {}

    void take(const Table &table, const Columns &columns, const TableRow &row);
    void finish();
    /// Whether people were left out because nobody knows where they live.
    [[nodiscard]] bool nowhere() const { return m_nowhere > 0; }
    std::vector<ResidenceRow> rows;

private:
    TableContext &m_context;
    PeopleCells m_cells;
    std::int64_t m_empty = 0, m_nowhere = 0;
};

void ResidenceReader::take(const Table &table, const Columns &columns, const TableRow &row)
{
    const auto people = m_cells.read(table, columns, row);
    if (!people) {
        ++m_context.count.skipped;
        return;
    }
    if (norms::total(people->bands) == 0) {
        ++m_context.count.skipped;
        ++m_empty;
        return;
    }
    ResidenceRow out;
    plan::Residence &residence = out.residence;
    residence.key = textOf(columns, row, Role::Key);
    residence.name = textOf(columns, row, Role::Name);
    if (residence.name.empty())
        residence.name = textOf(columns, row, Role::Address);
    const RowPlace place = m_context.places.read(row, columns, table.planar);
    notePlace(place, residence.name.empty() ? residence.key : residence.name, row.number, m_context.issues);
    if (!place.good()) {
        ++m_context.count.skipped;
        ++m_nowhere;
        return;
    }
    residence.place = place.place;
    residence.people = people->bands;
    // With ages of its own a row is counted data, though some band was filled in by shares: the note below tells how many.
    residence.estimated = columns.ages.empty();
    const std::int64_t households = figureOf(columns, row, Role::Households, m_context.issues);
    residence.households = households > 0 ? households : householdsOf(norms::total(people->bands));
    out.community = textOf(columns, row, Role::Community);
    m_cells.note(columns, *people);
    rows.push_back(std::move(out));
}

void ResidenceReader::finish()
{
    m_cells.tellSplit();
    m_context.issues.skipped("nobody-lives-there", m_empty);
    m_cells.tellShares();
    m_context.issues.skipped("people-without-place", m_nowhere);
}

} // namespace

base::Result<std::vector<ResidenceRow>> readResidenceRows(const std::vector<Table> &tables, TableContext &context)
{
    ResidenceReader reader(context);
    const auto wanted = [](const Table &, const Columns &columns) {
        return columns.has(Role::Residents) || !columns.ages.empty();
    };
    auto read = eachRow(
        tables, context, Role::Residents, wanted,
        [&](const Table &table, const Columns &columns, const TableRow &row) { reader.take(table, columns, row); });
    if (!read)
        return std::unexpected(read.error());
    reader.finish();
    if (reader.rows.empty() && reader.nowhere())
        return base::fail(base::ErrorCode::NoCoordinates, context.path);
    if (reader.rows.empty())
        return base::fail(base::ErrorCode::TableUnreadable, context.path, "no row with people");
    return std::move(reader.rows);
}

} // namespace yike::importing
