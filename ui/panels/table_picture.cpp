// SPDX-License-Identifier: GPL-3.0-or-later
// Texts are taken from the model at once, so that the worker needs it no more.
#include "ui/panels/table_picture.h"

#include "ui/render/screen_theme.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <vector>

namespace yike::panels {
namespace {

constexpr double kRow = 22, kCell = 10, kWidest = 300; ///< logical pixels

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TablePicture)
};

struct Copied {
    QString text;
    QColor colour;
    bool right = false;
};

struct Grid {
    std::vector<QString> heads;
    std::vector<std::vector<Copied>> rows;
    std::vector<double> widths;
    QString more;
};

QFont cellFont(bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    font.setBold(bold);
    return font;
}

/// Paper is white: a colour of the dark screen becomes the light one that means the same.
QColor onPaper(const QColor &colour)
{
    if (render::screenTheme() != render::Theme::Dark)
        return colour;
    using render::Palette;
    const Palette &dark = render::palette(render::Theme::Dark), &light = render::palette(render::Theme::Light);
    for (const auto each : {&Palette::met, &Palette::near, &Palette::missed, &Palette::noData, &Palette::accent,
                            &Palette::text, &Palette::quietText})
        if (colour == dark.*each)
            return light.*each;
    for (std::size_t i = 0; i < dark.minutes.size(); ++i)
        if (colour == dark.minutes[i])
            return light.minutes[i];
    for (std::size_t i = 0; i < dark.groups.size(); ++i)
        if (colour == dark.groups[i])
            return light.groups[i];
    return colour;
}

Grid copyOf(const QAbstractItemModel &model, int most)
{
    Grid grid;
    for (int column = 0; column < model.columnCount(); ++column)
        grid.heads.push_back(model.headerData(column, Qt::Horizontal).toString());
    const int rows = std::min(model.rowCount(), most);
    for (int row = 0; row < rows; ++row) {
        auto &cells = grid.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex at = model.index(row, column);
            const auto align = static_cast<Qt::Alignment>(at.data(Qt::TextAlignmentRole).toInt());
            cells.push_back({at.data().toString(), onPaper(at.data(Qt::ForegroundRole).value<QBrush>().color()),
                             align.testFlag(Qt::AlignRight)});
            if (!at.data(Qt::ForegroundRole).isValid())
                cells.back().colour = QColor(0x1F, 0x23, 0x28);
        }
    }
    if (model.rowCount() > rows)
        grid.more = Words::tr("and %1 more rows").arg(text::formatCount(model.rowCount() - rows));
    return grid;
}

void measure(Grid &grid)
{
    const QFontMetricsF head(cellFont(true)), body(cellFont(false));
    for (std::size_t column = 0; column < grid.heads.size(); ++column) {
        double width = head.horizontalAdvance(grid.heads[column]);
        for (const auto &row : grid.rows)
            width = std::max(width, body.horizontalAdvance(row[column].text));
        grid.widths.push_back(std::min(width, kWidest) + 2 * kCell);
    }
}

double widthOf(const Grid &grid)
{
    double width = 0;
    for (const double each : grid.widths)
        width += each;
    return width;
}

void paintRow(QPainter &painter, const Grid &grid, double y, const QFont &font, auto cellAt)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = 0;
    for (std::size_t column = 0; column < grid.widths.size(); ++column) {
        const Copied cell = cellAt(column);
        painter.setPen(cell.colour);
        const double room = grid.widths[column] - 2 * kCell;
        painter.drawText(QRectF(x + kCell, y, room, kRow),
                         Qt::TextSingleLine | static_cast<int>(Qt::AlignVCenter) |
                             static_cast<int>(cell.right ? Qt::AlignRight : Qt::AlignLeft),
                         metrics.elidedText(cell.text, Qt::ElideRight, room + 1));
        x += grid.widths[column];
    }
}

/// Three rules (三线表), as in the report.
void paintGrid(QPainter &painter, const Grid &grid)
{
    const QColor ink(0x1F, 0x23, 0x28);
    const double width = widthOf(grid);
    const auto rule = [&](double y, double weight) {
        painter.setPen(QPen(ink, weight));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    };
    rule(1, 1.5);
    paintRow(painter, grid, 3, cellFont(true), [&](std::size_t column) {
        const bool right = !grid.rows.empty() && grid.rows.front()[column].right;
        return Copied{grid.heads[column], ink, right};
    });
    rule(kRow + 5, 0.75);
    double y = kRow + 7;
    for (const auto &row : grid.rows) {
        paintRow(painter, grid, y, cellFont(false), [&](std::size_t column) { return row[column]; });
        y += kRow;
    }
    rule(y + 2, 1.5);
    if (grid.more.isEmpty())
        return;
    painter.setPen(QColor(0x6B, 0x66, 0x5D));
    painter.setFont(cellFont(false));
    painter.drawText(QRectF(kCell, y + 4, width, kRow), Qt::AlignLeft | Qt::AlignVCenter, grid.more);
}

} // namespace

std::optional<Picture> tablePicture(const QAbstractItemModel &model, const QString &title, const QString &source,
                                    int most)
{
    if (model.rowCount() == 0 || model.columnCount() == 0)
        return std::nullopt;
    Grid grid = copyOf(model, most);
    measure(grid);
    Picture picture;
    picture.title = title;
    picture.source = source;
    picture.body = {widthOf(grid),
                    kRow * static_cast<double>(grid.rows.size() + 1) + 12 + (grid.more.isEmpty() ? 0 : kRow)};
    picture.paint = [grid = std::move(grid)](QPainter &painter) { paintGrid(painter, grid); };
    return picture;
}

} // namespace yike::panels
