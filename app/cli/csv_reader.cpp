// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with line numbers, for tables that other programs computed.
#include "app/cli/csv_reader.h"

#include "app/cli/console.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"
#include "ui/text/errors.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace yike::cli {
namespace {

QString words(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t";
    const std::size_t from = text.find_first_not_of(kBlanks);
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(kBlanks) - from + 1));
}

bool sameWord(std::string_view a, std::string_view b) { return words(a).compare(words(b), Qt::CaseInsensitive) == 0; }

QString listed(const std::vector<std::string> &names)
{
    QStringList out;
    for (const std::string &name : names)
        out << words(name);
    return out.join(QStringLiteral(", "));
}

} // namespace

std::expected<CsvReader, QString> CsvReader::open(const std::string &path)
{
    constexpr std::size_t kMostBytes = 2'000'000'000;
    if (auto there = importing::checkSource(path); !there)
        return std::unexpected(text::sentence(there.error()));
    auto bytes = importing::allBytes(path, kMostBytes);
    if (!bytes)
        return std::unexpected(text::sentence(bytes.error()));
    auto decoded = importing::decode(*bytes);
    if (!decoded)
        return std::unexpected(Say::tr("%1 is no text. Save the table as CSV (UTF-8).").arg(words(path)));
    CsvReader reader;
    reader.m_path = path;
    reader.m_text = std::move(decoded->text);
    const std::string_view head = std::string_view(reader.m_text).substr(0, reader.m_text.find('\n'));
    for (const char separator : {';', '\t'})
        if (std::ranges::count(head, separator) > std::ranges::count(head, reader.m_separator))
            reader.m_separator = separator;
    if (!reader.record(reader.m_columns))
        return std::unexpected(reader.at(Say::tr("a quotation mark is never closed.")));
    return reader;
}

std::expected<std::size_t, QString> CsvReader::column(const std::string &named,
                                                      const std::vector<std::string_view> &usual) const
{
    const auto find = [&](std::string_view name) {
        return static_cast<std::size_t>(
            std::ranges::find_if(m_columns, [&](const std::string &each) { return sameWord(each, name); }) -
            m_columns.begin());
    };
    std::vector<std::string_view> names = usual;
    if (!named.empty())
        names = {named};
    for (const std::string_view name : names)
        if (const std::size_t at = find(name); at < m_columns.size())
            return at;
    return std::unexpected(Say::tr("%1 has no column “%2”. Its columns are: %3. Name one with --column.")
                               .arg(words(m_path), words(names.front()), listed(m_columns)));
}

bool CsvReader::record(std::vector<std::string> &cells)
{
    cells.clear();
    m_rowLine = m_line;
    std::string cell;
    bool quoted = false;
    for (; m_next < m_text.size(); ++m_next) {
        const char c = m_text[m_next];
        m_line += c == '\n' ? 1 : 0;
        if (quoted && c == '"' && m_next + 1 < m_text.size() && m_text[m_next + 1] == '"') {
            cell += c;
            ++m_next;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == m_separator) {
            cells.push_back(trimmed(cell));
            cell.clear();
        } else if (!quoted && c == '\n') {
            ++m_next;
            break;
        } else if (quoted || c != '\r') {
            cell += c;
        }
    }
    cells.push_back(trimmed(cell));
    return !quoted;
}

std::expected<bool, QString> CsvReader::next(std::vector<std::string> &cells)
{
    while (m_next < m_text.size()) {
        if (!record(cells))
            return std::unexpected(at(Say::tr("a quotation mark is never closed.")));
        if (std::ranges::all_of(cells, &std::string::empty))
            continue;
        if (cells.size() != m_columns.size())
            return std::unexpected(
                at(Say::tr("the row has %1 cells, the header %2.").arg(cells.size()).arg(m_columns.size())));
        return true;
    }
    return false;
}

QString CsvReader::at(const QString &what) const
{
    return Say::tr("%1, line %2: %3").arg(words(m_path)).arg(m_rowLine).arg(what);
}

std::optional<double> plainNumber(std::string_view cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace yike::cli
