// SPDX-License-Identifier: GPL-3.0-or-later
// People, households and places of a people table.
#include "core/import/residence_table.h"

#include "core/import/numbers.h"
#include "core/import/people.h"
#include "core/import/text_encoding.h"

#include <map>
#include <optional>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;

class ResidenceReader {
public:
    explicit ResidenceReader(TableContext &context) : m_context(context) {}

    void take(const Table &table, const Columns &columns, const TableRow &row);
    void finish();
    /// Whether people were left out because nobody knows where they live.
    [[nodiscard]] bool nowhere() const { return m_nowhere > 0; }
    std::vector<ResidenceRow> rows;

private:
    /// Nothing where a figure cannot be read: half a row of people is worse than none.
    [[nodiscard]] std::optional<AgeBands::People> peopleOf(const Columns &columns, const TableRow &row);
    void openSheet(const Table &table, const Columns &columns);

    TableContext &m_context;
    const Table *m_sheet = nullptr; ///< the one m_bands was made for
    std::optional<AgeBands> m_bands;
    std::map<std::string, std::int64_t> m_split; ///< headers split → rows
    std::int64_t m_empty = 0, m_shared = 0, m_differ = 0, m_nowhere = 0;
};

void ResidenceReader::openSheet(const Table &table, const Columns &columns)
{
    if (m_sheet == &table)
        return;
    m_sheet = &table;
    m_bands.emplace(columns.ages, columns.has(Role::Residents), m_context.shares);
}

std::optional<AgeBands::People> ResidenceReader::peopleOf(const Columns &columns, const TableRow &row)
{
    const auto read = [&](std::string_view cell, std::string_view column) -> std::optional<std::int64_t> {
        const Number number = readNumber(cell);
        const bool bad = number.reading == Reading::Bad;
        if (bad || number.thousandths < 0) {
            m_context.issues.add(bad ? IssueCode::RowUnreadable : IssueCode::NegativeNumber, Severity::Warning,
                                 {std::string(column), shortened(cell)}, row.number);
            return std::nullopt;
        }
        return number.thousandths;
    };
    std::vector<base::People> values;
    for (const AgeColumn &column : columns.ages) {
        const auto value = read(row.cell(column.column), column.header);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    std::optional<base::People> total;
    if (columns.has(Role::Residents)) {
        const std::string_view cell = columns.cell(row, Role::Residents);
        const auto value = read(cell, code(Role::Residents));
        if (!value)
            return std::nullopt;
        if (readNumber(cell).good())
            total = value;
    }
    if (!columns.ages.empty())
        return m_bands->read(values, total);
    return AgeBands::People{demography::splitTotal(total.value_or(0), m_context.shares), total.value_or(0) > 0, false};
}

void ResidenceReader::take(const Table &table, const Columns &columns, const TableRow &row)
{
    openSheet(table, columns);
    const auto people = peopleOf(columns, row);
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
    m_differ += people->differs ? 1 : 0;
    m_shared += people->estimated ? 1 : 0;
    if (people->estimated)
        m_context.estimatedBands |= columns.ages.empty() ? norms::kEverybody : m_bands->estimated();
    if (!columns.ages.empty() && !m_bands->split().empty())
        ++m_split[m_bands->split()];
    rows.push_back(std::move(out));
}

void ResidenceReader::finish()
{
    for (const auto &[headers, count] : m_split)
        m_context.issues.add(IssueCode::BandsSplit, Severity::Note, {headers, std::to_string(count)});
    m_context.issues.skipped("nobody-lives-there", m_empty);
    m_context.issues.skipped("ages-by-default-shares", m_shared);
    m_context.issues.skipped("ages-differ-from-total", m_differ);
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
