// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the bytes of UTF-8.
#include "core/export/xlsx_text.h"

namespace yike::exporting {

namespace {

constexpr std::size_t kMostBytes = 32'767; // a cell holds as many characters; bytes are never fewer

} // namespace

double widthOf(std::string_view text)
{
    double width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        width += byte >= 0xE2 ? 2 : 1;
    }
    return width;
}

std::string shortened(const std::string &text)
{
    if (text.size() <= kMostBytes)
        return text;
    std::size_t end = kMostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace yike::exporting
