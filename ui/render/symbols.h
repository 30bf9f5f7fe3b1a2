// SPDX-License-Identifier: GPL-3.0-or-later
// Map symbols and toolbar icons: SVG files of one colour, coloured when they are loaded.
#pragma once

#include "core/norms/rulebook.h"
#include "core/plan/outlet.h"
#include "ui/render/palette.h"

#include <QIcon>
#include <QPainter>
#include <QString>

namespace yike::render {

/// Whether :/icons holds symbol-<name>.svg.
[[nodiscard]] bool hasSymbol(const QString &name);
/// Paints symbol-<name>.svg (of the group if there is no such name) as vectors into rect.
void paintSymbol(QPainter &painter, const QRectF &rect, const QString &name, norms::ServiceGroup group,
                 const QColor &colour);
/// A round badge as on the map: fill of the group, white ring and symbol; planned ones a dashed ring, closed ones grey with a stroke.
void paintBadge(QPainter &painter, QPointF centre, double radius, const QString &symbol, norms::ServiceGroup group,
                plan::OutletStatus status, Theme theme = Theme::Light);
/// tool-<name>.svg in a colour, for actions: "undo", "redo", "add-outlet", "select", "pan", "zoom-in", "zoom-out", "fit",
/// "report", "search", "language", "open", "save", "new" …
[[nodiscard]] QIcon toolIcon(const QString &name, const QColor &colour,
                             const QColor &disabled = QColor(0x9A, 0xA0, 0xA6));
/// The badge of a service as an icon, for lists.
[[nodiscard]] QIcon serviceIcon(const norms::Service &service, Theme theme = Theme::Light);

} // namespace yike::render
