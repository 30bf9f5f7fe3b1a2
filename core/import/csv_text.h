// SPDX-License-Identifier: GPL-3.0-or-later
// Readies delimited text for GDAL: which separator, how many columns, and its line number before every record.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace yike::importing {

struct CsvText {
    std::string text;            ///< a header "line,c1,c2…", then the records, each with its line number in front
    char separator = ',';
    std::size_t columns = 0;     ///< of the longest record
    std::int64_t records = 0;
    std::int64_t brokenQuotes = 0;
};

/// Blank records are left out. TableUnreadable for more columns or rows than a table can have.
[[nodiscard]] base::Result<CsvText> prepareCsv(std::string_view text, const std::string &path);

} // namespace yike::importing
