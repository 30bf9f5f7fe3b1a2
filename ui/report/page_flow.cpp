// SPDX-License-Identifier: GPL-3.0-or-later
// Text and page breaks of the flow; tables are in page_table.cpp.
#include "ui/report/page_flow.h"

#include "ui/report/fonts.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QTextLayout>

#include <utility>

namespace yike::report {
namespace {

constexpr double kLeft = 25, kRight = 25, kTop = 22, kBottom = 22; // mm, look.md
constexpr double kUnitsPerPoint = kResolution / 72.0;

} // namespace

PageFlow::PageFlow(QPdfWriter &writer, QPainter &painter, QString footer)
    : m_writer(writer),
      m_painter(painter),
      m_footer(std::move(footer)),
      m_y(area().top())
{}

QRectF PageFlow::page() const
{
    const QRectF upright(0, 0, 210 * kMillimetre, 297 * kMillimetre);
    return m_landscape ? upright.transposed() : upright;
}

QRectF PageFlow::area() const
{
    return page().adjusted(kLeft * kMillimetre, kTop * kMillimetre, -kRight * kMillimetre, -kBottom * kMillimetre);
}

double PageFlow::left() const { return area().bottom() - m_y; }

QFont PageFlow::font(const Style &style) const
{
    QFont font(style.sans ? typefaces().sans : typefaces().serif);
    font.setPointSizeF(style.points);
    font.setBold(style.bold);
    font.setFeature("tnum", 1);
    return font;
}

void PageFlow::newPage(bool landscape)
{
    footer();
    m_landscape = landscape;
    m_writer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_writer.newPage();
    ++m_page;
    m_y = area().top();
}

void PageFlow::finish() { footer(); }

void PageFlow::need(double units)
{
    if (left() < units && m_y > area().top())
        newPage(m_landscape);
}

void PageFlow::footer()
{
    if (m_page == 0)
        return; // the cover
    const QRectF foot(area().left(), area().bottom() + 6 * kMillimetre, area().width(), 6 * kMillimetre);
    Style style{.points = 8, .sans = true, .lineHeight = 1.2, .colour = QColor(u"#6B7079")};
    text(foot, m_footer, style);
    style.align = Qt::AlignRight;
    text(foot, QString::number(m_page), style);
}

double PageFlow::text(const QRectF &rect, const QString &content, const Style &style, bool painted)
{
    QTextOption option(style.align & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const double size = style.points * kUnitsPerPoint, step = size * style.lineHeight;
    double y = rect.top();
    QString whole = content;
    whole.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")); // a figure and its sign stay on one line
    for (const QString &part : whole.split(u'\n')) {
        QTextLayout layout(part, font(style), &m_writer);
        layout.setTextOption(option);
        layout.beginLayout();
        bool first = true;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            const double indent = first ? style.indent * size : 0;
            line.setLineWidth(rect.width() - indent);
            line.setPosition(QPointF(rect.left() + indent, y + (step - line.height()) / 2));
            y += step;
            first = false;
        }
        layout.endLayout();
        if (painted) {
            m_painter.setPen(style.colour);
            layout.draw(&m_painter, QPointF(0, 0));
        }
    }
    return y - rect.top();
}

void PageFlow::mark(int level, const QString &content) { m_bookmarks.push_back({content, m_page, level}); }

void PageFlow::heading(int level, const QString &content)
{
    const Style style{.points = level == 0 ? 16.0 : 12.0, .sans = true, .bold = true, .lineHeight = 1.4};
    if (m_y > area().top())
        space(level == 0 ? 6 : 4);
    need((level == 0 ? 30 : 24) * kMillimetre); // never alone at the foot of a page
    mark(level, content);
    m_y += text({area().left(), m_y, area().width(), 0}, content, style);
    space(level == 0 ? 3 : 2);
}

void PageFlow::paragraph(const QString &content, const Style &style)
{
    const QRectF rect(area().left(), m_y, area().width(), 0);
    const double height = text(rect, content, style, false);
    if (height > left())
        newPage(m_landscape);
    m_y += text({area().left(), m_y, area().width(), 0}, content, style);
    space(1.2);
}

QRectF PageFlow::figure(double height)
{
    need(height);
    const QRectF rect(area().left(), m_y, area().width(), height);
    m_y += height;
    return rect;
}

void PageFlow::caption(const QString &content)
{
    space(1.5);
    m_y += text({area().left(), m_y, area().width(), 0}, content,
                {.points = 9, .sans = true, .lineHeight = 1.35, .colour = QColor(u"#4A4F54")});
    space(2);
}

} // namespace yike::report
