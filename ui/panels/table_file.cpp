// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is what is shown.
#include "ui/panels/table_file.h"

#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace yike::panels {
namespace {

struct Figure {
    double value = 0;
    int decimals = 0;
};

std::optional<Figure> figureOf(QString text)
{
    text.remove(QLatin1Char('%'));
    text = text.simplified();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (text.startsWith(QLatin1Char('+')))
        text.remove(0, 1);
    const QLocale locale;
    bool known = false;
    const double value = locale.toDouble(text, &known);
    if (!known)
        return std::nullopt;
    const auto point = text.indexOf(locale.decimalPoint());
    return Figure{value, point < 0 ? 0 : static_cast<int>(text.size() - point - 1)};
}

bool nothing(const QString &text) { return text.isEmpty() || text == text::kNoFigure; }

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// Figures only where every cell is one or nothing, and the column is right-aligned as figures are: a house number stays a text.
exporting::DataColumn columnOf(const QAbstractItemModel &model, int column)
{
    exporting::DataColumn out;
    out.field = "c" + std::to_string(column + 1);
    out.title = text::toCore(model.headerData(column, Qt::Horizontal).toString());
    bool figures = model.rowCount() > 0;
    for (int row = 0; row < model.rowCount() && figures; ++row) {
        const auto align = static_cast<Qt::Alignment>(model.index(row, column).data(Qt::TextAlignmentRole).toInt());
        const QString text = textAt(model, row, column);
        const auto figure = figureOf(text);
        figures = align.testFlag(Qt::AlignRight) && (figure || nothing(text));
        if (figure)
            out.decimals = std::max(out.decimals, figure->decimals);
    }
    if (figures)
        out.kind = exporting::CellKind::Real;
    return out;
}

exporting::Cell cellAt(const QAbstractItemModel &model, int row, int column, exporting::CellKind kind)
{
    const QString text = textAt(model, row, column);
    if (kind == exporting::CellKind::Real) {
        const auto figure = figureOf(text);
        return figure ? exporting::Cell(figure->value) : exporting::Cell();
    }
    return text.isEmpty() ? exporting::Cell() : exporting::Cell(text::toCore(text));
}

} // namespace

exporting::DataTable fileTable(const QAbstractItemModel &model, const QString &title)
{
    exporting::DataTable table;
    table.layer = "table";
    table.title = text::toCore(title);
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.push_back(columnOf(model, column));
    for (int row = 0; row < model.rowCount(); ++row) {
        exporting::DataRow out;
        for (int column = 0; column < model.columnCount(); ++column)
            out.cells.push_back(cellAt(model, row, column, table.columns[static_cast<std::size_t>(column)].kind));
        table.rows.push_back(std::move(out));
    }
    return table;
}

} // namespace yike::panels
