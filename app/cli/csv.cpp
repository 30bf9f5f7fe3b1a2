// SPDX-License-Identifier: GPL-3.0-or-later
// Where a field of a CSV row needs quotation marks.
#include "app/cli/csv.h"

#include <utility>

namespace yike::cli {
namespace {

bool wantsQuotes(std::string_view field)
{
    if (field.empty())
        return false;
    return field.find_first_of(",\"\r\n;\t") != std::string_view::npos ||
           std::string_view("=+-@ ").contains(field.front()) || field.back() == ' ';
}

} // namespace

void CsvRow::separate()
{
    if (!std::exchange(m_first, false))
        m_row += ',';
}

CsvRow &CsvRow::text(std::string_view field)
{
    separate();
    if (!wantsQuotes(field)) {
        m_row += field;
        return *this;
    }
    m_row += '"';
    for (const char c : field) {
        if (c == '"')
            m_row += '"';
        m_row += c;
    }
    m_row += '"';
    return *this;
}

CsvRow &CsvRow::figure(std::string_view digits)
{
    separate();
    m_row += digits;
    return *this;
}

std::string CsvRow::take()
{
    m_first = true;
    return std::exchange(m_row, {}) + "\r\n";
}

std::string thousandths(std::int64_t value)
{
    std::string out = std::to_string(value / 1000);
    if (const std::int64_t rest = value % 1000; rest != 0) {
        const std::string digits = std::to_string(1000 + rest).substr(1);
        out += '.' + digits.substr(0, digits.find_last_not_of('0') + 1);
    }
    return out;
}

} // namespace yike::cli
