// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the map: legend, scale bar, north arrow, title. Each paints into a given rectangle.
#pragma once

#include "core/norms/walker.h"
#include "ui/render/issue_kind.h"
#include "ui/render/paint.h"

#include <QPen>
#include <QString>

#include <vector>

namespace yike::render {

struct LegendEntry {
    enum class Shape : std::uint8_t { Swatch, Badge, Line, Heading, Reach, Issue, Words, Sign, Disc };
    Shape shape = Shape::Swatch;
    QString text;
    QColor colour;
    norms::ServiceGroup group = norms::ServiceGroup::Everyday; ///< Badge, Sign
    QString symbol;                              ///< Badge
    TimeClass timeClass = TimeClass::Neutral;    ///< Swatch: hatched on paper as on the map
    TimeClass served = TimeClass::Within15;      ///< Swatch
    plan::OutletStatus status = plan::OutletStatus::Open; ///< Badge
    QColor outline = {};                                  ///< Reach: the land's; `colour` is the streets'
    IssueKind issue = IssueKind::Doubtful;                ///< Issue
    std::vector<QPen> pens =
        {}; ///< Line: as the map draws it, the lowest first; empty: a solid one in `colour`. Disc: the first is its edge
};

struct Legend {
    QString title; ///< "Walking time to day care for the old · aged 70–79"
    std::vector<LegendEntry> entries;
};

/// Title and the five classes; entries are translated here ("≤ 5 min", "≤ 300 m", "none within 60 min").
[[nodiscard]] Legend timeLegend(const QString &title, const TimeClasses &classes, const RenderOptions &options);
/// Adds what is reached from the chosen outlet or home: a heading, then land and streets of each limit.
void addReach(Legend &legend, const QString &heading, bool metres, const RenderOptions &options);
/// Adds the issues of the network: a heading, then the kinds that are there in their order; without any, what is said instead.
void addIssues(Legend &legend, const QString &heading, const std::vector<IssueKind> &kinds, const QString &none);
/// The signs of groups (RenderOptions::groupSigns), each with how many outlets bear it.
struct GroupCount {
    norms::ServiceGroup group = norms::ServiceGroup::Everyday;
    QString name;
    int outlets = 0;
};
[[nodiscard]] Legend signLegend(const QString &title, const std::vector<GroupCount> &groups);

[[nodiscard]] QSizeF legendSize(const Legend &legend, const RenderOptions &options);
/// Top left at `topLeft`, on a plate of the land's colour.
void paintLegend(QPainter &painter, QPointF topLeft, const Legend &legend, const RenderOptions &options);

/// A bar of round metres and, below, round minutes of the walker (none for the walker that counts metres).
[[nodiscard]] QSizeF scaleBarSize(const MapView &view, const norms::Walker &walker, const RenderOptions &options);
void paintScaleBar(QPainter &painter, QPointF topLeft, const MapView &view, const norms::Walker &walker,
                   const RenderOptions &options);
/// The round length of the bar in metres: the largest 1, 2 or 5 × 10ⁿ that is at most 140 logical pixels long.
[[nodiscard]] double scaleBarMetres(const MapView &view, const RenderOptions &options);

void paintNorthArrow(QPainter &painter, const QRectF &rect, const RenderOptions &options);
/// Bold title, and a quieter line below it (may be empty).
void paintTitle(QPainter &painter, const QRectF &rect, const QString &title, const QString &subtitle,
                const RenderOptions &options);

} // namespace yike::render
