// SPDX-License-Identifier: GPL-3.0-or-later
// Three bars a row, told apart in grey: pale, dark, hatched.
#include "ui/report/coverage_figure.h"

#include "ui/render/palette.h"

#include <QPen>
#include <QTransform>

#include <algorithm>

namespace yike::report {
namespace {

constexpr double kRow = 10, kLeastRow = 5, kMost = 205, kLegend = 8, kFoot = 12; ///< mm
constexpr double kNames = 54, kRight = 11; ///< mm for names and for figures beyond the bars
const QColor kInk(0x1F, 0x23, 0x26), kQuiet(0x4A, 0x4F, 0x54), kGrid(0xE4, 0xE0, 0xD8);

double rowOf(const CoverageFigure &figure)
{
    return std::clamp((kMost - kLegend - kFoot) / static_cast<double>(std::max<std::size_t>(1, figure.rows.size())),
                      kLeastRow, kRow);
}

void paintBar(QPainter &painter, const QRectF &bar, std::size_t measure)
{
    const QColor dark = render::palette().accent, orange(0xE6, 0x9F, 0x00);
    const std::array fills{QColor(0xDF, 0xE3, 0xE5), dark, render::mixed(orange, Qt::white, 0.55)};
    const std::array edges{QColor(0x8A, 0x90, 0x96), dark, QColor(0x9A, 0x66, 0x00)};
    painter.setPen(QPen(edges[measure], 0.15 * kMillimetre));
    painter.setBrush(fills[measure]);
    painter.drawRect(bar);
    if (measure == 2) {
        QBrush hatch(edges[measure], Qt::BDiagPattern);
        hatch.setTransform(QTransform::fromScale(2.2, 2.2));
        painter.fillRect(bar, hatch);
    }
}

void paintTarget(QPainter &painter, double x, double top, double bottom)
{
    painter.setPen(QPen(render::palette().missed, 0.5 * kMillimetre, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

class CoveragePainter {
public:
    CoveragePainter(QPainter &painter, const QRectF &rect, const CoverageFigure &figure)
        : m_painter(painter),
          m_rect(rect),
          m_figure(figure),
          m_row(rowOf(figure) * kMillimetre),
          m_plot(rect.left() + kNames * kMillimetre, rect.top() + kLegend * kMillimetre,
                 rect.width() - (kNames + kRight) * kMillimetre, m_row * static_cast<double>(figure.rows.size()))
    {}

    void paint()
    {
        paintLegend();
        paintAxis();
        double y = m_plot.top();
        for (const CoverageFigure::Row &row : m_figure.rows) {
            paintRow(row, y);
            y += m_row;
        }
        paintText(m_painter, {m_rect.left(), m_plot.bottom() + 6 * kMillimetre, m_rect.width(), 0}, m_figure.remark,
                  {.points = 8, .sans = true, .lineHeight = 1.3, .colour = kQuiet});
    }

private:
    [[nodiscard]] double at(double share) const { return m_plot.left() + m_plot.width() * std::clamp(share, 0.0, 1.0); }

    void paintLegend()
    {
        double x = m_plot.left();
        const double y = m_rect.top(), middle = y + 2.2 * kMillimetre;
        const TypeStyle type{.style = {.points = 8, .sans = true, .lineHeight = 1.3}};
        for (std::size_t i = 0; i <= m_figure.names.size(); ++i) {
            const bool target = i == m_figure.names.size();
            const QString &name = target ? m_figure.target : m_figure.names[i];
            if (target)
                paintTarget(m_painter, x + 2.5 * kMillimetre, middle - 1.7 * kMillimetre, middle + 1.7 * kMillimetre);
            else
                paintBar(m_painter, {x, middle - 1.2 * kMillimetre, 5 * kMillimetre, 2.4 * kMillimetre}, i);
            const SetText text(name, type, 40 * kMillimetre);
            text.paint(m_painter, {x + 6.5 * kMillimetre, y});
            x += text.widest() + 11 * kMillimetre;
        }
    }

    void paintAxis()
    {
        const double high = 4 * kMillimetre;
        for (int tick = 0; tick <= 5; ++tick) {
            const double x = at(tick / 5.0);
            m_painter.setPen(QPen(kGrid, 0.5 * kUnitsPerPoint));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
            paintText(m_painter, {x - 3 * high, m_plot.bottom() + kMillimetre, 6 * high, 0},
                      QStringLiteral("%1 %").arg(tick * 20),
                      {.points = 8, .sans = true, .align = Qt::AlignHCenter, .lineHeight = 1.2, .colour = kQuiet});
        }
    }

    void paintRow(const CoverageFigure::Row &row, double y)
    {
        const double bar = m_row * 0.27, gap = m_row * 0.095;
        const QRectF names(m_rect.left(), y, kNames * kMillimetre - 2 * kMillimetre, m_row);
        const Style strong{.points = 8, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.15, .colour = kInk};
        const Style quiet{.points = 6.5, .sans = true, .align = Qt::AlignRight, .lineHeight = 1.2, .colour = kQuiet};
        const SetText service(row.service, {.style = strong}, names.width());
        const bool both = (service.height() + 7.8 * kUnitsPerPoint) <= m_row;
        const double high = service.height() + (both ? 7.8 * kUnitsPerPoint : 0);
        const double top = y + std::max(0.0, (m_row - high) / 2);
        service.paint(m_painter, {names.left(), top});
        if (both)
            paintText(m_painter, {names.left(), top + service.height(), names.width(), 0},
                      fitted(row.standard, {.style = quiet}, names.width()), quiet);
        for (std::size_t i = 0; i < row.shares.size(); ++i)
            if (row.shares[i] >= 0)
                paintBar(
                    m_painter,
                    {m_plot.left(), y + gap + static_cast<double>(i) * bar, at(row.shares[i]) - m_plot.left(), bar}, i);
        if (row.target >= 0)
            paintTarget(m_painter, at(row.target), y + gap / 2, y + m_row - gap / 2);
        for (std::size_t i = 0; i < row.shares.size(); ++i)
            paintFigure(row.told[i], std::max(0.0, row.shares[i]), y + gap + (static_cast<double>(i) + 0.5) * bar,
                        std::min(7.0, bar / kUnitsPerPoint * 0.95));
    }

    /// On a piece of paper of its own: a target may stand behind it.
    void paintFigure(const QString &told, double share, double middle, double points)
    {
        const SetText text(told, {.style = {.points = points, .sans = true, .lineHeight = 1.2, .colour = kInk}},
                           20 * kMillimetre);
        const QRectF box(at(share) + 0.5 * kMillimetre, middle - text.height() / 2, text.widest() + kMillimetre,
                         text.height());
        m_painter.fillRect(box.adjusted(0, 0.3 * kMillimetre, 0, -0.3 * kMillimetre), Qt::white);
        text.paint(m_painter, {box.left() + 0.5 * kMillimetre, box.top()});
    }

    QPainter &m_painter;
    QRectF m_rect;
    const CoverageFigure &m_figure;
    double m_row;
    QRectF m_plot;
};

} // namespace

double heightOf(const CoverageFigure &figure)
{
    return std::min(kMost, kLegend + kFoot + rowOf(figure) * static_cast<double>(figure.rows.size()));
}

void paintCoverage(QPainter &painter, const QRectF &rect, const CoverageFigure &figure)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    CoveragePainter(painter, rect, figure).paint();
    painter.restore();
}

} // namespace yike::report
