// SPDX-License-Identifier: GPL-3.0-or-later
// An address taken apart: areas, estate, streets, house and building number, and the name nobody knows.
#pragma once

#include "core/import/address_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yike::importing {

struct AddressParts {
    std::vector<std::size_t> areas;   ///< names of the index, in the order they were written
    std::vector<std::size_t> streets;
    std::size_t estate = AddressIndex::kNone;
    std::int64_t house = -1;          ///< 号 or 弄 of the last street; −1 = none
    std::int64_t building = -1;       ///< 幢, 栋, 号楼 of the estate
    std::u32string unknownStreet;     ///< a name that ends like a street and is none of the index
    std::u32string unknownEstate;     ///< another name the index does not hold
};

/// text: addressText() of the address. 省, 市, 区, 街道, 社区 that the index does not know are passed over.
[[nodiscard]] AddressParts addressParts(const AddressIndex &index, std::u32string_view text);

} // namespace yike::importing
