// SPDX-License-Identifier: GPL-3.0-or-later
// Cells copied out of the ledger and pasted into it: what would change, cell by cell, before anything does.
#pragma once

#include "core/base/progress.h"
#include "ui/panels/ledger_columns.h"

#include <vector>

namespace yike::panels {

/// The text of a clipboard as spreadsheets write it: tabs, lines, and quotes round cells that hold either.
[[nodiscard]] std::vector<QStringList> pastedCells(const QString &text);
/// With the headers and the key first, so that it finds its rows again.
[[nodiscard]] QString copiedRows(const Ledger &ledger, const std::vector<plan::OutletId> &outlets,
                                 const std::vector<LedgerColumn> &columns);

struct PastedCell {
    int row = 0; ///< of the pasted block, from 1; its header is row 1 too
    QString outlet, column;
    QString before, after; ///< of one that is refused: what was pasted
    QString refused; ///< why; empty: it is taken
    bool isNew = false; ///< of an outlet that is not there yet
};

struct LedgerPaste {
    bool byHeader = false; ///< whole rows under a header, found by their keys
    std::vector<plan::Outlet> changed, added;
    std::vector<PastedCell> cells; ///< those that change something or are refused
    QStringList unknownColumns; ///< headers that name no column: not used
    std::size_t refused = 0;
    std::size_t beyond = 0; ///< cells that stick out over the table's end: not used
    [[nodiscard]] bool empty() const { return changed.empty() && added.empty(); }
};

/// rows, columns: those of the table from the current cell on, downwards and to the right; not used under a header.
/// Rows whose key is empty or unknown become new outlets that rest in the tray. In any thread; of one that is cancelled the
/// answer means nothing.
[[nodiscard]] LedgerPaste paste(const Ledger &ledger, const std::vector<QStringList> &block,
                                const std::vector<plan::OutletId> &rows, const std::vector<LedgerColumn> &columns,
                                const base::Progress &progress = {});

} // namespace yike::panels
