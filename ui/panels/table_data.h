// SPDX-License-Identifier: GPL-3.0-or-later
// A table as values: headers, cells with a text and a sort key, and what each row stands for.
#pragma once

#include "ui/panels/workspace.h"
#include "ui/text/why.h"

#include <QColor>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace yike::panels {

struct Cell {
    QString text;
    QVariant sort;               ///< invalid: the text itself
    bool number = false;         ///< right-aligned
    QColor colour;               ///< invalid: the table's own
    QString tip;
    std::string key{};           ///< service code: a click on the cell chooses it
};

/// Text cell.
[[nodiscard]] inline Cell cell(const QString &text, const QString &tip = {}) { return {text, {}, false, {}, tip, {}}; }
/// Number cell.
[[nodiscard]] inline Cell number(const QString &text, double sort, const QColor &colour = {})
{
    return {text, sort, true, colour, {}, {}};
}

struct Row {
    std::vector<Cell> cells;
    Selection object;            ///< what it stands for
    std::optional<geo::LonLat> place;
    std::string key;             ///< service code, for rows that choose one
    plan::ScenarioId scenario;
    text::WhyKey why{};          ///< the figure its menu explains
    std::optional<std::size_t> issue{}; ///< into Workspace::issues()
    plan::PremisesId premises{};
};

/// What the menu of a row offers besides.
struct RowAction {
    QString text;
    QString name; ///< of the action, for tests and keyboards
    std::function<void()> run;
};

struct TableData {
    QStringList headers;
    std::vector<Row> rows;
    QString empty;               ///< why there are no rows
    /// The button of the empty state, an action of the shell.
    QString buttonText, buttonCommand;
};

} // namespace yike::panels
