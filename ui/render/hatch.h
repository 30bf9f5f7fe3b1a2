// SPDX-License-Identifier: GPL-3.0-or-later
// Hatching, so that a print in grey still shows who is not reached.
#pragma once

#include "ui/render/paint.h"

#include <QBrush>

#include <optional>

namespace yike::render {

/// Lines over the colour of Beyond (one way) and None (crossed); nothing for the others, and nothing on screen.
[[nodiscard]] std::optional<QBrush> hatchBrush(TimeClass timeClass, const RenderOptions &options);

} // namespace yike::render
