// SPDX-License-Identifier: GPL-3.0-or-later
// What can be odd about the walking network, as the map tells it: few kinds, each with a shape and a colour of its own.
#pragma once

#include "core/base/issue.h"
#include "ui/render/palette.h"

#include <QPainter>
#include <QString>

#include <optional>

namespace yike::render {

/// The graver before the lesser.
enum class IssueKind : std::uint8_t { Unreached, CutOff, Bridge, Gate, DeadEnd, Doubled, Doubtful };
inline constexpr std::size_t kIssueKindCount = 7;

/// Nothing where the issue is not about the network.
[[nodiscard]] std::optional<IssueKind> networkIssueKind(base::IssueCode code);
/// For the legend, in the language of the moment.
[[nodiscard]] QString name(IssueKind kind);
[[nodiscard]] QColor colourOf(IssueKind kind, Theme theme);
/// A shape with a pale edge, within `radius` of its centre.
void paintIssueMark(QPainter &painter, QPointF centre, double radius, IssueKind kind, Theme theme);

} // namespace yike::render
