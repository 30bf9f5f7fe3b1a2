// SPDX-License-Identifier: GPL-3.0-or-later
// Hatching, so that a print in grey still shows who is not reached.
#pragma once

#include "ui/render/paint.h"

#include <QBrush>

#include <optional>

namespace yike::render {

/// Lines over the colour of the classes the norm does not reach, crossed for None; nothing for the others, and nothing on screen.
[[nodiscard]] std::optional<QBrush> hatchBrush(TimeClass timeClass, TimeClass served, const RenderOptions &options);

} // namespace yike::render
