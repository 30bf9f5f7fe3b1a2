// SPDX-License-Identifier: GPL-3.0-or-later
// Records, separators and stray quotation marks. GDAL does the splitting; titles above the header and blank lines would
// make it lose columns and line numbers, hence this.
#include "core/import/csv_text.h"

#include "core/import/table.h"

#include <algorithm>
#include <array>

namespace yike::importing {
namespace {

using base::ErrorCode;
using base::fail;

/// A quoted cell of more lines than this was never closed.
constexpr int kMostQuotedLines = 60;

std::string_view nextLine(std::string_view &rest)
{
    const auto end = rest.find_first_of("\r\n");
    const std::string_view line = rest.substr(0, end);
    if (end == std::string_view::npos)
        rest = {};
    else
        rest.remove_prefix(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
    return line;
}

bool oddQuotes(std::string_view line) { return std::ranges::count(line, '"') % 2 != 0; }

std::size_t separatorsIn(std::string_view record, char separator)
{
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : record) {
        quoted = quoted != (c == '"');
        count += !quoted && c == separator ? 1 : 0;
    }
    return count;
}

/// The one that most of the first records have, and have most of.
char likelySeparator(std::string_view text)
{
    constexpr std::array kSeparators{',', '\t', ';', '|'};
    std::array<std::size_t, kSeparators.size()> score{};
    for (int line = 0; line < 50 && !text.empty(); ++line) {
        const std::string_view record = nextLine(text);
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            score[i] += std::min<std::size_t>(separatorsIn(record, kSeparators[i]), 60);
    }
    return kSeparators[static_cast<std::size_t>(std::ranges::max_element(score) - score.begin())];
}

class Preparation {
public:
    Preparation(std::string_view text, const std::string &path) : m_rest(text), m_path(path)
    {
        m_csv.separator = likelySeparator(text);
    }

    base::Result<CsvText> run()
    {
        while (!m_rest.empty()) {
            if (auto taken = takeRecord(); !taken)
                return std::unexpected(taken.error());
        }
        std::string header = "line";
        for (std::size_t i = 1; i <= m_csv.columns; ++i)
            header += m_csv.separator + std::string("c") + std::to_string(i);
        m_csv.text.insert(0, header + '\n');
        return std::move(m_csv);
    }

private:
    base::Result<void> takeRecord()
    {
        const std::int64_t number = ++m_line;
        std::string record(nextLine(m_rest));
        if (oddQuotes(record) && !closeQuotes(record)) {
            // Never closed: the mark is a mark, not the start of a cell.
            std::erase(record, '"');
            ++m_csv.brokenQuotes;
        }
        const bool blank =
            std::ranges::all_of(record, [&](char c) { return c == ' ' || c == m_csv.separator || c == '\t'; });
        if (blank)
            return {};
        const std::size_t columns = separatorsIn(record, m_csv.separator) + 1;
        if (columns > kMostColumns)
            return fail(ErrorCode::TableUnreadable, m_path,
                        std::to_string(columns) + " columns in line " + std::to_string(number));
        if (++m_csv.records > kMostRows)
            return fail(ErrorCode::TableUnreadable, m_path, "more than " + std::to_string(kMostRows) + " rows");
        m_csv.columns = std::max(m_csv.columns, columns);
        m_csv.text += std::to_string(number) + m_csv.separator + record + '\n';
        return {};
    }

    /// Takes the following lines into the record until its quotes are even; false and nothing taken if they never are.
    bool closeQuotes(std::string &record)
    {
        std::string_view rest = m_rest;
        std::string whole = record;
        std::int64_t line = m_line;
        for (int i = 0; i < kMostQuotedLines && !rest.empty(); ++i) {
            const std::string_view next = nextLine(rest);
            ++line;
            // A line break inside a cell becomes a blank: cells are one line each.
            whole += ' ';
            whole += next;
            if (oddQuotes(next)) {
                record = std::move(whole);
                m_rest = rest;
                m_line = line;
                return true;
            }
        }
        return false;
    }

    std::string_view m_rest;
    const std::string &m_path;
    std::int64_t m_line = 0;
    CsvText m_csv;
};

} // namespace

base::Result<CsvText> prepareCsv(std::string_view text, const std::string &path)
{
    return Preparation(text, path).run();
}

} // namespace yike::importing
