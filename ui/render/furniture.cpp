// SPDX-License-Identifier: GPL-3.0-or-later
// Legend, scale bar, north arrow and title.
#include "ui/render/furniture.h"

#include "ui/render/group_sign.h"
#include "ui/render/hatch.h"
#include "ui/render/paint_reach.h"
#include "ui/render/symbols.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace yike::render {

namespace {

// Logical pixels.
constexpr double kPadding = 10, kRow = 20, kSwatchWidth = 22, kSwatchHeight = 12, kGap = 8, kTitleRow = 22;
constexpr double kLongestBar = 140;

QFont furnitureFont(const RenderOptions &options, double pixels, bool bold = false)
{
    QFont font = options.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * options.unit))));
    font.setBold(bold);
    if (options.paper)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The largest 1, 2 or 5 × 10ⁿ that is at most `limit`; n may be negative.
double roundBelow(double limit)
{
    const double power = std::pow(10, std::floor(std::log10(limit)));
    for (const double digit : {5.0, 2.0})
        if (digit * power <= limit)
            return digit * power;
    return power;
}

void paintPlate(QPainter &painter, const QRectF &rect, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    QColor fill = mixed(colours.halo, colours.land, 0.7);
    if (!options.paper)
        fill.setAlpha(236);
    painter.setPen(QPen(colours.roadCasing, options.unit));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4 * options.unit, 4 * options.unit);
}

void paintSwatch(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    painter.setPen(QPen(mixed(colours.text, colours.land, 0.35), 0.8 * options.unit));
    painter.setBrush(entry.colour);
    painter.drawRect(rect);
    if (const auto hatch = hatchBrush(entry.timeClass, entry.served, options)) {
        painter.setPen(Qt::NoPen);
        painter.fillRect(rect, *hatch);
    }
}

/// A street through a piece of land, as on the map.
void paintReachMark(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const RenderOptions &options)
{
    QColor fill = entry.colour;
    fill.setAlpha(46);
    painter.setPen(QPen(entry.outline, 1.6 * options.unit));
    painter.setBrush(fill);
    painter.drawRect(rect);
    painter.setPen(QPen(entry.colour, 3 * options.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

void paintLineMark(QPainter &painter, QPointF from, const LegendEntry &entry, double unit)
{
    const QPointF to = from + QPointF(kSwatchWidth * unit, 0);
    if (entry.pens.empty()) {
        painter.setPen(QPen(entry.colour, 3 * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
    }
    for (QPen pen : entry.pens) {
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(from, to);
    }
}

void paintEntryMark(QPainter &painter, const QRectF &cell, const LegendEntry &entry, const RenderOptions &options)
{
    const double unit = options.unit;
    switch (entry.shape) {
    case LegendEntry::Shape::Swatch:
        paintSwatch(painter,
                    QRectF(cell.left(), cell.center().y() - kSwatchHeight * unit / 2, kSwatchWidth * unit,
                           kSwatchHeight * unit),
                    entry, options);
        break;
    case LegendEntry::Shape::Badge:
        paintBadge(painter, {cell.left() + kSwatchWidth * unit / 2, cell.center().y()}, 8.5 * unit, entry.symbol,
                   entry.group, entry.status, options.theme);
        break;
    case LegendEntry::Shape::Line:
        paintLineMark(painter, {cell.left(), cell.center().y()}, entry, unit);
        break;
    case LegendEntry::Shape::Sign:
        paintGroupSign(painter, {cell.left() + kSwatchWidth * unit / 2, cell.center().y()}, 4.5 * unit, entry.group,
                       options);
        break;
    case LegendEntry::Shape::Disc:
        painter.setPen(entry.pens.empty() ? QPen(Qt::NoPen) : entry.pens.front());
        painter.setBrush(entry.colour);
        painter.drawEllipse(QPointF(cell.left() + kSwatchWidth * unit / 2, cell.center().y()), 3 * unit, 3 * unit);
        break;
    case LegendEntry::Shape::Reach:
        paintReachMark(painter,
                       QRectF(cell.left(), cell.center().y() - kSwatchHeight * unit / 2, kSwatchWidth * unit,
                              kSwatchHeight * unit),
                       entry, options);
        break;
    case LegendEntry::Shape::Issue:
        paintIssueMark(painter, {cell.left() + kSwatchWidth * unit / 2, cell.center().y()}, 5.5 * unit, entry.issue,
                       options.theme);
        break;
    case LegendEntry::Shape::Heading:
    case LegendEntry::Shape::Words:
        break;
    }
}

/// "200 m", "2 km"
QString distanceText(double metres)
{
    return metres < 1000 ? QStringLiteral("%1 m").arg(metres) : QStringLiteral("%1 km").arg(metres / 1000);
}

/// Round minutes that fit into `metres` at the walker's speed; 0 if the walker counts metres or the bar is too short.
double barMinutes(double metres, const norms::Walker &walker)
{
    if (walker.countsMetres() || walker.speed <= 0)
        return 0;
    const double minutes = metres * 1000 / walker.speed / 60;
    return minutes < 0.5 ? 0 : minutes < 1 ? 0.5 : roundBelow(minutes);
}

double walkedMetres(double minutes, const norms::Walker &walker) { return minutes * 60 * walker.speed / 1000.0; }

QString minutesText(double minutes, const RenderOptions &options)
{
    const QString text = QCoreApplication::translate("Map", "%1 min").arg(QString::number(minutes));
    return options.walker.isEmpty()
               ? text
               : QCoreApplication::translate("Map", "%1 (%2)", "minutes on foot, whose").arg(text, options.walker);
}

/// Painter units.
double barLength(double metres, const MapView &view) { return metres / view.metresPerPixel; }

void paintBar(QPainter &painter, QPointF start, double length, int parts, const QColor &dark, const QColor &pale,
              double unit)
{
    const double height = 4 * unit;
    painter.setPen(Qt::NoPen);
    for (int part = 0; part < parts; ++part) {
        painter.setBrush(part % 2 == 0 ? dark : pale);
        painter.drawRect(QRectF(start.x() + length * part / parts, start.y(), length / parts, height));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(dark, 0.8 * unit));
    painter.drawRect(QRectF(start.x(), start.y(), length, height));
}

} // namespace

void addReach(Legend &legend, const QString &heading, bool metres, const RenderOptions &options)
{
    const auto limits = classLimits(metres);
    LegendEntry head;
    head.shape = LegendEntry::Shape::Heading;
    head.text = heading;
    legend.entries.push_back(head);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        LegendEntry entry;
        entry.shape = LegendEntry::Shape::Reach;
        const auto amount = limits[i] / (metres ? base::kMillimetresPerMetre : base::kMillisecondsPerMinute);
        entry.text = metres ? QCoreApplication::translate("Map", "reached within %1 m").arg(amount)
                            : QCoreApplication::translate("Map", "reached within %1 min").arg(amount);
        entry.colour = palette(options.theme).minutes[i];
        entry.outline = reachOutline(i, options.theme);
        legend.entries.push_back(entry);
    }
}

void addIssues(Legend &legend, const QString &heading, const std::vector<IssueKind> &kinds, const QString &none)
{
    LegendEntry head;
    head.shape = LegendEntry::Shape::Heading;
    head.text = heading;
    legend.entries.push_back(head);
    for (std::size_t i = 0; i < kIssueKindCount; ++i) {
        LegendEntry entry;
        entry.shape = LegendEntry::Shape::Issue;
        entry.issue = static_cast<IssueKind>(i);
        entry.text = name(entry.issue);
        if (std::ranges::contains(kinds, entry.issue))
            legend.entries.push_back(entry);
    }
    if (kinds.empty()) {
        LegendEntry words;
        words.shape = LegendEntry::Shape::Words;
        words.text = none;
        legend.entries.push_back(words);
    }
}

Legend timeLegend(const QString &title, const TimeClasses &classes, const RenderOptions &options)
{
    const std::array<QString, kTimeClassCount> minutes{
        QCoreApplication::translate("Map", "≤ 5 min"), QCoreApplication::translate("Map", "5–10 min"),
        QCoreApplication::translate("Map", "10–15 min"), QCoreApplication::translate("Map", "over 15 min"),
        QCoreApplication::translate("Map", "none within 60 min")};
    const std::array<QString, kTimeClassCount> metres{
        QCoreApplication::translate("Map", "≤ 300 m"), QCoreApplication::translate("Map", "300–500 m"),
        QCoreApplication::translate("Map", "500–1,000 m"), QCoreApplication::translate("Map", "over 1,000 m"),
        QCoreApplication::translate("Map", "none within 5 km")};
    Legend legend{title, {}};
    for (std::size_t i = 0; i < kTimeClassCount; ++i) {
        LegendEntry entry;
        entry.timeClass = static_cast<TimeClass>(i);
        entry.served = classes.served;
        entry.text = classes.metres ? metres[i] : minutes[i];
        if (entry.timeClass == classes.served)
            entry.text += QStringLiteral(" · ") + QCoreApplication::translate("Map", "standard met up to here");
        entry.colour = classColour(entry.timeClass, options.theme, MapTheme::WalkingTime, options.paper);
        legend.entries.push_back(entry);
    }
    return legend;
}

Legend signLegend(const QString &title, const std::vector<GroupCount> &groups)
{
    Legend legend{title, {}};
    for (const GroupCount &each : groups) {
        LegendEntry entry;
        entry.shape = LegendEntry::Shape::Sign;
        entry.text = QCoreApplication::translate("Map", "%1 (%2)", "group of services, number of outlets")
                         .arg(each.name, QLocale().toString(each.outlets));
        entry.group = each.group;
        legend.entries.push_back(entry);
    }
    return legend;
}

QSizeF legendSize(const Legend &legend, const RenderOptions &options)
{
    const QFontMetricsF title(furnitureFont(options, 12.5, true)), text(furnitureFont(options, 12));
    double width = title.horizontalAdvance(legend.title);
    for (const auto &entry : legend.entries)
        width = std::max(width, text.horizontalAdvance(entry.text) + (kSwatchWidth + kGap) * options.unit);
    const double rows = static_cast<double>(legend.entries.size()) * kRow + (legend.title.isEmpty() ? 0 : kTitleRow);
    return {width + 2 * kPadding * options.unit, (rows + 2 * kPadding - 4) * options.unit};
}

void paintLegend(QPainter &painter, QPointF topLeft, const Legend &legend, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double unit = options.unit;
    const QRectF plate(topLeft, legendSize(legend, options));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter, plate, options);
    QPointF at = topLeft + QPointF(kPadding, kPadding - 2) * unit;
    const double width = plate.width() - 2 * kPadding * unit;
    if (!legend.title.isEmpty()) {
        painter.setFont(furnitureFont(options, 12.5, true));
        painter.setPen(colours.text);
        painter.drawText(QRectF(at, QSizeF(width, kRow * unit)), Qt::AlignLeft | Qt::AlignVCenter, legend.title);
        at.ry() += kTitleRow * unit;
    }
    for (const auto &entry : legend.entries) {
        const QRectF cell(at, QSizeF(width, kRow * unit));
        paintEntryMark(painter, cell, entry, options);
        const bool heading = entry.shape == LegendEntry::Shape::Heading;
        const bool unmarked = heading || entry.shape == LegendEntry::Shape::Words;
        painter.setFont(furnitureFont(options, 12, heading));
        painter.setPen(entry.shape == LegendEntry::Shape::Words ? colours.quietText : colours.text);
        painter.drawText(cell.adjusted(unmarked ? 0 : (kSwatchWidth + kGap) * unit, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        at.ry() += kRow * unit;
    }
    painter.restore();
}

double scaleBarMetres(const MapView &view, const RenderOptions &options)
{
    return roundBelow(kLongestBar * options.scaleOf(view));
}

QSizeF scaleBarSize(const MapView &view, const norms::Walker &walker, const RenderOptions &options)
{
    const QFontMetricsF metrics(furnitureFont(options, 11));
    const double metres = scaleBarMetres(view, options);
    const double minutes = barMinutes(metres, walker);
    double width = barLength(metres, view) + metrics.horizontalAdvance(distanceText(metres));
    if (minutes > 0)
        width = std::max(width, barLength(walkedMetres(minutes, walker), view) +
                                    metrics.horizontalAdvance(minutesText(minutes, options)));
    return {width + 24 * options.unit, (minutes > 0 ? 42 : 24) * options.unit};
}

void paintScaleBar(QPainter &painter, QPointF topLeft, const MapView &view, const norms::Walker &walker,
                   const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double unit = options.unit;
    const double metres = scaleBarMetres(view, options);
    const double minutes = barMinutes(metres, walker);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter, QRectF(topLeft, scaleBarSize(view, walker, options)), options);
    painter.setFont(furnitureFont(options, 11));
    const auto row = [&](double top, double length, const QColor &colour, const QString &text) {
        const QPointF start = topLeft + QPointF(8, top) * unit;
        paintBar(painter, start + QPointF(0, 6) * unit, length, 4, colour, colours.halo, unit);
        painter.setPen(colours.text);
        painter.drawText(QRectF(start.x() + length + 6 * unit, start.y(), 260 * unit, 16 * unit),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    row(4, barLength(metres, view), colours.text, distanceText(metres));
    if (minutes > 0)
        row(22, barLength(walkedMetres(minutes, walker), view), colours.accent, minutesText(minutes, options));
    painter.restore();
}

void paintNorthArrow(QPainter &painter, const QRectF &rect, const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double unit = options.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double letters = rect.height() * 0.34;
    painter.setFont(furnitureFont(options, letters / unit * 0.95, true));
    painter.setPen(colours.text);
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), letters), Qt::AlignCenter, QStringLiteral("N"));
    const double top = rect.top() + letters, half = rect.width() * 0.26, middle = rect.center().x();
    const double notch = rect.bottom() - (rect.bottom() - top) * 0.24;
    painter.setPen(QPen(colours.text, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.text);
    painter.drawPolygon(QPolygonF{{{middle, top}, {middle, notch}, {middle - half, rect.bottom()}}});
    painter.setBrush(colours.halo);
    painter.drawPolygon(QPolygonF{{{middle, top}, {middle, notch}, {middle + half, rect.bottom()}}});
    painter.restore();
}

void paintTitle(QPainter &painter, const QRectF &rect, const QString &title, const QString &subtitle,
                const RenderOptions &options)
{
    const auto &colours = palette(options.theme);
    const double unit = options.unit;
    painter.save();
    painter.setFont(furnitureFont(options, 16, true));
    painter.setPen(colours.text);
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), 24 * unit), Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!subtitle.isEmpty()) {
        painter.setFont(furnitureFont(options, 12));
        painter.setPen(colours.quietText);
        painter.drawText(QRectF(rect.left(), rect.top() + 24 * unit, rect.width(), 18 * unit),
                         Qt::AlignLeft | Qt::AlignVCenter, subtitle);
    }
    painter.restore();
}

} // namespace yike::render
