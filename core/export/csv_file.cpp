// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180, with the mark by which spreadsheets know UTF-8.
#include "core/export/csv_file.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <format>
#include <memory>

namespace yike::exporting {

namespace {

std::string textOf(const Cell &cell, int decimals)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return csvText(*text);
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    if (const auto *figure = std::get_if<double>(&cell))
        return figureText(*figure, decimals);
    return {};
}

struct CloseFile {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

std::unexpected<base::Error> failure(const std::string &path)
{
    return errno == ENOSPC ? base::fail(base::ErrorCode::DiskFull, path)
                           : base::fail(base::ErrorCode::WriteFailed, path, "CSV");
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r\n").contains(text.front());
}

std::string csvText(std::string_view text)
{
    std::string cell = looksLikeFormula(text) ? "'" : "";
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string figureText(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    std::string text = std::format("{:.{}f}", value, decimals);
    if (text.contains('.')) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

base::Result<void> writeCsv(const std::string &path, const DataTable &table)
{
    errno = 0;
    std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "wb"));
    if (!file)
        return failure(path);
    std::string text = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text.append(i == 0 ? "" : ",").append(csvText(table.columns[i].title));
    text += "\r\n";
    for (const DataRow &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text.append(i == 0 ? "" : ",").append(textOf(row.cells[i], table.columns[i].decimals));
        text += "\r\n";
        if (text.size() > 1'000'000) {
            if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size())
                return failure(path);
            text.clear();
        }
    }
    const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    if (!written || std::fclose(file.release()) != 0)
        return failure(path);
    return {};
}

} // namespace yike::exporting
