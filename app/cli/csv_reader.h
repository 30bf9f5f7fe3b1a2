// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a CSV file of figures strictly: every row as long as the header, every quotation mark closed.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::cli {

class CsvReader {
public:
    /// Any encoding `import` knows; comma, semicolon or tab, as the header has them. The error is the sentence for the user.
    [[nodiscard]] static std::expected<CsvReader, QString> open(const std::string &path);

    /// Of the header, trimmed.
    [[nodiscard]] const std::vector<std::string> &columns() const { return m_columns; }
    /// The column named by the user, or else the first of these names that is there, whatever its case.
    [[nodiscard]] std::expected<std::size_t, QString> column(const std::string &named,
                                                             const std::vector<std::string_view> &usual) const;

    /// The next row that is not blank, trimmed cells; false at the end.
    [[nodiscard]] std::expected<bool, QString> next(std::vector<std::string> &cells);
    /// Of the row read last, counted from 1.
    [[nodiscard]] std::int64_t line() const { return m_rowLine; }
    /// "costs.csv, line 7: …"
    [[nodiscard]] QString at(const QString &what) const;

private:
    CsvReader() = default;
    /// One record; false where the text ends inside quotation marks.
    bool record(std::vector<std::string> &cells);

    std::string m_path, m_text;
    std::size_t m_next = 0;
    char m_separator = ',';
    std::int64_t m_line = 1, m_rowLine = 1;
    std::vector<std::string> m_columns;
};

/// A decimal number with a point, nothing else beside it; never NaN or infinite.
[[nodiscard]] std::optional<double> plainNumber(std::string_view cell);

} // namespace yike::cli
