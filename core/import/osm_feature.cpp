// SPDX-License-Identifier: GPL-3.0-or-later
// How an address is put together.
#include "core/import/osm_feature.h"

namespace yike::importing {

std::string OsmFeature::address() const
{
    if (const auto full = value("addr:full"); !full.empty())
        return std::string(full);
    const std::string street(value("addr:street"));
    const std::string number(value("addr:housenumber"));
    if (street.empty() || number.empty())
        return street;
    // 解放路12号, but "Fredrikinkatu 12".
    const bool chinese = static_cast<unsigned char>(street.front()) >= 0xE0;
    return chinese ? street + number : street + ' ' + number;
}

} // namespace yike::importing
