// SPDX-License-Identifier: GPL-3.0-or-later
// A file of resources/ that is part of the program (cmake/yike_embed.cmake).
#pragma once

#include <string_view>

namespace yike::base {

/// Both live as long as the program.
struct EmbeddedFile {
    std::string_view name;    ///< without its folder, "starter.json"
    std::string_view content; ///< its bytes
};

} // namespace yike::base
