// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of name is written and at which scales.
#pragma once

#include "ui/render/labels.h"

#include <QColor>
#include <QFont>

namespace yike::render {

struct LabelRule {
    double pixels;             ///< logical
    bool bold, italic;
    double spacing;            ///< per cent of the letter width
    double finest, coarsest;   ///< metres per logical pixel between which it is shown
};

[[nodiscard]] LabelRule labelRule(LabelStyle style);
[[nodiscard]] QFont labelFont(LabelStyle style, const RenderOptions &options);
[[nodiscard]] QColor labelColour(LabelStyle style, const Palette &colours);
[[nodiscard]] LabelStyle labelStyle(SceneLabelKind kind);

inline constexpr double kHalo = 2; ///< logical pixels

} // namespace yike::render
