// SPDX-License-Identifier: GPL-3.0-or-later
// Each mark has a shape of its own, so that a print in grey can be read.
#include "ui/report/bars_figure.h"

#include "ui/render/palette.h"
#include "ui/report/fonts.h"
#include "ui/report/manuscript.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPen>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace yike::report {
namespace {

constexpr double kRow = 4.1, kLegend = 5, kAxis = 4, kMark = 6; ///< mm
constexpr double kPoints = 7.5, kMostLabels = 0.42; ///< of the width
const QColor kInk(0x1F, 0x23, 0x26), kQuiet(0x6B, 0x70, 0x79), kGrid(0xD9, 0xD4, 0xCA);

QFont fontOf(double points)
{
    QFont font(typefaces().sans);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * kResolution / 72.0))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintDiamond(QPainter &painter, QPointF at)
{
    const double r = 1.3 * kMillimetre;
    painter.setPen(QPen(kInk, 0.18 * kMillimetre));
    painter.setBrush(Qt::white);
    painter.drawPolygon(
        QPolygonF{{{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}}});
}

void paintRing(QPainter &painter, QPointF at)
{
    painter.setPen(QPen(kInk, 0.25 * kMillimetre));
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, 1.0 * kMillimetre, 1.0 * kMillimetre);
}

void paintTarget(QPainter &painter, QPointF at)
{
    painter.setPen(QPen(render::palette().missed, 0.5 * kMillimetre, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - QPointF(0, kRow * 0.46 * kMillimetre), at + QPointF(0, kRow * 0.46 * kMillimetre));
}

enum class Fill : std::uint8_t { Met, Near, Missed };

Fill fillOf(const ShareBar &bar) { return bar.missed ? Fill::Missed : bar.near ? Fill::Near : Fill::Met; }

void paintBar(QPainter &painter, const QRectF &rect, Fill fill)
{
    const render::Palette &colours = render::palette();
    painter.setPen(QPen(colours.accent, 0.15 * kMillimetre));
    painter.setBrush(fill == Fill::Met    ? colours.accent
                     : fill == Fill::Near ? render::mixed(colours.accent, Qt::white, 0.55)
                                          : QColor(Qt::white));
    painter.drawRect(rect);
    if (fill != Fill::Missed)
        return;
    QBrush hatch(colours.accent, Qt::BDiagPattern);
    hatch.setTransform(QTransform::fromScale(2.8, 2.8));
    painter.fillRect(rect, hatch);
}

/// A word of the legend and where it stands, from the top left corner.
struct LegendWord {
    enum class Mark : std::uint8_t { Bar, Near, Missed, Diamond, Ring, Target };
    Mark mark;
    QString text;
    QPointF at;
};

bool any(const ShareBars &bars, double ShareBar::*value)
{
    return std::ranges::any_of(bars.bars, [value](const ShareBar &bar) { return bar.*value >= 0; });
}

/// Only what is there; wrapped at `width` units.
std::vector<LegendWord> legendOf(const ShareBars &bars, double width)
{
    using enum LegendWord::Mark;
    std::vector<LegendWord> words;
    const QFontMetricsF metrics(fontOf(kPoints));
    QPointF at(0, 0);
    const auto add = [&](bool shown, LegendWord::Mark mark, const QString &text) {
        if (!shown || text.isEmpty())
            return;
        const double wide = metrics.horizontalAdvance(text) + kMark * kMillimetre;
        if (at.x() > 0 && at.x() + wide > width)
            at = QPointF(0, at.y() + kLegend * kMillimetre);
        words.push_back({mark, text, at});
        at.rx() += wide + 3 * kMillimetre;
    };
    add(any(bars, &ShareBar::here), Bar, bars.here);
    add(std::ranges::any_of(bars.bars, &ShareBar::near), Near, bars.near);
    add(std::ranges::any_of(bars.bars, &ShareBar::missed), Missed, bars.missed);
    add(any(bars, &ShareBar::everywhere), Diamond, bars.everywhere);
    add(any(bars, &ShareBar::before), Ring, bars.before);
    add(any(bars, &ShareBar::target), Target, bars.target);
    return words;
}

double legendHeight(const std::vector<LegendWord> &words)
{
    return words.empty() ? 0 : words.back().at.y() + kLegend * kMillimetre;
}

class BarsPainter {
public:
    BarsPainter(QPainter &painter, const QRectF &rect, const ShareBars &bars);
    void paint();

private:
    void paintAxis();
    void paintRow(const ShareBar &bar, double y);
    void paintLegend();
    [[nodiscard]] double at(double share) const { return m_plot.left() + m_plot.width() * std::clamp(share, 0.0, 1.0); }

    QPainter &m_painter;
    QRectF m_rect;
    const ShareBars &m_bars;
    std::vector<LegendWord> m_legend;
    QRectF m_plot;
};

BarsPainter::BarsPainter(QPainter &painter, const QRectF &rect, const ShareBars &bars)
    : m_painter(painter),
      m_rect(rect),
      m_bars(bars),
      m_legend(legendOf(bars, rect.width()))
{
    const QFontMetricsF metrics(fontOf(kPoints));
    double labels = 0;
    for (const ShareBar &bar : bars.bars)
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
    labels = std::min(labels + 2 * kMillimetre, rect.width() * kMostLabels);
    m_plot = rect.adjusted(labels, legendHeight(m_legend), -12 * kMillimetre, -kAxis * kMillimetre);
}

void BarsPainter::paintAxis()
{
    m_painter.setFont(fontOf(7));
    const int step = m_plot.width() < 60 * kMillimetre ? 50 : 20;
    for (int per = 0; per <= 100; per += step) {
        const double x = at(per / 100.0);
        m_painter.setPen(QPen(kGrid, 0.15 * kMillimetre));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        m_painter.setPen(kQuiet);
        m_painter.drawText(QRectF(x - 8 * kMillimetre, m_plot.bottom(), 16 * kMillimetre, kAxis * kMillimetre),
                           Qt::AlignCenter, QStringLiteral("%1 %").arg(per));
    }
}

void BarsPainter::paintRow(const ShareBar &bar, double y)
{
    const double row = kRow * kMillimetre, middle = y + row / 2;
    m_painter.setFont(fontOf(kPoints));
    m_painter.setPen(kInk);
    const QRectF label(m_rect.left(), y, m_plot.left() - m_rect.left() - 2 * kMillimetre, row);
    paintFitted(m_painter, label, Qt::AlignRight | Qt::AlignVCenter, bar.label, kPoints);
    if (bar.here >= 0)
        paintBar(m_painter, {m_plot.left(), y + row * 0.2, at(bar.here) - m_plot.left(), row * 0.6}, fillOf(bar));
    if (bar.target >= 0)
        paintTarget(m_painter, {at(bar.target), middle});
    if (bar.before >= 0)
        paintRing(m_painter, {at(bar.before), middle});
    if (bar.everywhere >= 0)
        paintDiamond(m_painter, {at(bar.everywhere), middle});
    m_painter.setFont(fontOf(kPoints));
    m_painter.setPen(kInk);
    m_painter.drawText(QRectF(m_plot.right(), y, m_rect.right() - m_plot.right(), row),
                       Qt::AlignRight | Qt::AlignVCenter, bar.figure);
}

void BarsPainter::paintLegend()
{
    using enum LegendWord::Mark;
    m_painter.setFont(fontOf(kPoints));
    for (const LegendWord &word : m_legend) {
        const QPointF corner = m_rect.topLeft() + word.at;
        const QPointF middle = corner + QPointF(2.5, kLegend / 2) * kMillimetre;
        const QRectF bar(middle - QPointF(2.5, 1.2) * kMillimetre, QSizeF(5, 2.4) * kMillimetre);
        switch (word.mark) {
        case Bar:
            paintBar(m_painter, bar, Fill::Met);
            break;
        case Near:
            paintBar(m_painter, bar, Fill::Near);
            break;
        case Missed:
            paintBar(m_painter, bar, Fill::Missed);
            break;
        case Diamond:
            paintDiamond(m_painter, middle);
            break;
        case Ring:
            paintRing(m_painter, middle);
            break;
        case Target:
            paintTarget(m_painter, middle);
            break;
        }
        m_painter.setPen(kInk);
        m_painter.drawText(QRectF(corner.x() + kMark * kMillimetre, corner.y(), m_rect.width(), kLegend * kMillimetre),
                           Qt::AlignLeft | Qt::AlignVCenter, word.text);
    }
}

void BarsPainter::paint()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintAxis();
    double y = m_plot.top();
    for (const ShareBar &bar : m_bars.bars) {
        paintRow(bar, y);
        y += kRow * kMillimetre;
    }
    paintLegend();
    m_painter.restore();
}

} // namespace

double heightOf(const ShareBars &bars, double width)
{
    if (bars.bars.empty())
        return 0;
    return legendHeight(legendOf(bars, width * kMillimetre)) / kMillimetre + kAxis +
           kRow * static_cast<double>(bars.bars.size());
}

void paintFitted(QPainter &painter, const QRectF &box, Qt::Alignment align, const QString &words, double points)
{
    constexpr double kSmallest = 2.0 / 3;
    const double wide = QFontMetricsF(fontOf(points)).horizontalAdvance(words);
    if (wide > box.width())
        points *= std::max(kSmallest, box.width() / wide * 0.98);
    painter.setFont(fontOf(points));
    painter.drawText(box, static_cast<int>(align),
                     QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, box.width()));
}

void paintBars(QPainter &painter, const QRectF &rect, const ShareBars &bars)
{
    if (!bars.bars.empty())
        BarsPainter(painter, rect, bars).paint();
}

} // namespace yike::report
