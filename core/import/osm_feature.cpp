// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and addresses of an element.
#include "core/import/osm_feature.h"

#include "core/import/text_encoding.h"

namespace yike::importing {

std::string OsmFeature::text(std::string_view key) const { return cellToUtf8(value(key)); }

std::string OsmFeature::address() const
{
    if (has("addr:full"))
        return text("addr:full");
    const std::string street = text("addr:street");
    const std::string number = text("addr:housenumber");
    if (street.empty() || number.empty())
        return street;
    // 解放路12号, but "Fredrikinkatu 12".
    const bool chinese = static_cast<unsigned char>(street.front()) >= 0xE0;
    return chinese ? street + number : street + ' ' + number;
}

} // namespace yike::importing
