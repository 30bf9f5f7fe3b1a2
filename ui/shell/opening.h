// SPDX-License-Identifier: GPL-3.0-or-later
// How the window begins.
#pragma once

#include <QString>

#include <cstdint>

namespace yike::shell {

struct Opening {
    QString file = {};                      ///< empty: the demonstration district
    std::int64_t demoResidents = 200'000;
    bool nothing = false;              ///< no project at all
    bool last = false;                 ///< the project that was open last, if there is one and the user wants it
    QString otherwise = {};            ///< with `last`, for the first start: this instead of the demonstration
};

} // namespace yike::shell
