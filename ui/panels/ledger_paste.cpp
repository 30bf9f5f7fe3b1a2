// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell is taken or refused by itself; nothing is dropped without being told.
#include "ui/panels/ledger_paste.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace yike::panels {
namespace {

/// Translation context "LedgerPaste".
class Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerPaste)

public:
    static QString gone() { return tr("the outlet of this key is no longer there"); }
    static QString doubled() { return tr("several outlets have this key"); }
    static QString incomplete() { return tr("a new outlet needs a name and a service"); }
    static QString wholeRow() { return tr("whole row"); }
};

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"'))
        return cell;
    QString inner = cell;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Services before what hangs on them.
std::vector<std::size_t> inOrder(const std::vector<std::optional<LedgerColumn>> &columns)
{
    std::vector<std::size_t> order(columns.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return columns[i] == LedgerColumn::Service ? 0 : columns[i] == LedgerColumn::Services ? 1 : 2;
    });
    return order;
}

/// One paste under way.
class Pasting {
public:
    Pasting(const Ledger &ledger, LedgerPaste &out, const base::Progress &progress)
        : m_ledger(ledger),
          m_out(out),
          m_progress(progress)
    {}

    void intoCells(const std::vector<QStringList> &block, const std::vector<plan::OutletId> &rows,
                   const std::vector<LedgerColumn> &columns)
    {
        std::vector<std::optional<LedgerColumn>> used;
        for (const LedgerColumn column : columns)
            used.emplace_back(column);
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (!goesOn(i, block.size()))
                return;
            const auto width = static_cast<std::size_t>(block[i].size());
            if (i >= rows.size()) {
                m_out.beyond += width;
                continue;
            }
            m_out.beyond += width > used.size() ? width - used.size() : 0;
            change(rows[i], block[i], used, static_cast<int>(i) + 1);
        }
        finish();
    }

    void underHeader(const std::vector<QStringList> &block, const std::vector<std::optional<LedgerColumn>> &columns)
    {
        m_out.byHeader = true;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!columns[i] && !block.front()[static_cast<qsizetype>(i)].trimmed().isEmpty())
                m_out.unknownColumns << block.front()[static_cast<qsizetype>(i)].simplified();
        for (std::size_t i = 1; i < block.size(); ++i) {
            if (!goesOn(i, block.size()))
                return;
            if (std::ranges::any_of(block[i], [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
                takeRow(block[i], columns, static_cast<int>(i) + 1);
        }
        finish();
    }

private:
    [[nodiscard]] bool goesOn(std::size_t row, std::size_t rows) const
    {
        constexpr std::size_t kStep = 100;
        if (row % kStep == 0)
            m_progress.report("paste", static_cast<double>(row) / static_cast<double>(rows));
        return !m_progress.cancelled();
    }

    [[nodiscard]] static QString cellOf(const QStringList &cells,
                                        const std::vector<std::optional<LedgerColumn>> &columns, LedgerColumn wanted)
    {
        const auto at = std::ranges::find(columns, std::optional(wanted));
        return at == columns.end() ? QString() : cells.value(at - columns.begin()).trimmed();
    }

    void takeRow(const QStringList &cells, std::vector<std::optional<LedgerColumn>> columns, int row)
    {
        const QString key = cellOf(cells, columns, LedgerColumn::Key);
        const auto found = key.isEmpty() ? byName(cells, columns) : m_ledger.byKey(key);
        if (!found) {
            refuse(row, key, Ledger::title(LedgerColumn::Key), key, Words::doubled());
            return;
        }
        if (*found) {
            std::ranges::replace(columns, std::optional(LedgerColumn::Key), std::optional<LedgerColumn>());
            change(*found, cells, columns, row);
        } else if (key.startsWith(QLatin1String("yike-"))) {
            refuse(row, key, Ledger::title(LedgerColumn::Key), key, Words::gone());
        } else {
            add(cells, columns, row);
        }
    }

    /// A table without keys: the one outlet of that name.
    [[nodiscard]] std::optional<plan::OutletId> byName(const QStringList &cells,
                                                       const std::vector<std::optional<LedgerColumn>> &columns)
    {
        const bool keyed = std::ranges::contains(columns, std::optional(LedgerColumn::Key));
        const std::string name = text::toCore(cellOf(cells, columns, LedgerColumn::Name));
        if (keyed || name.empty())
            return plan::OutletId{};
        if (m_names.empty())
            for (const plan::Outlet &outlet : m_ledger.plan().outlets)
                m_names[outlet.name].push_back(outlet.id);
        const auto at = m_names.find(name);
        return at != m_names.end() && at->second.size() == 1 ? at->second.front() : plan::OutletId{};
    }

    void change(plan::OutletId id, const QStringList &cells, const std::vector<std::optional<LedgerColumn>> &columns,
                int row)
    {
        const plan::Outlet *before = m_ledger.plan().outlet(id);
        if (before == nullptr)
            return;
        plan::Outlet &outlet = m_changed.try_emplace(id, *before).first->second;
        put(outlet, cells, columns, row, false);
    }

    void add(const QStringList &cells, const std::vector<std::optional<LedgerColumn>> &columns, int row)
    {
        plan::Outlet outlet;
        outlet.match = plan::MatchLevel::NotPlaced;
        const std::string community = text::toCore(cellOf(cells, columns, LedgerColumn::Community));
        for (const plan::Area &area : m_ledger.plan().areas)
            if (area.kind == plan::AreaKind::Community && area.name == community && !outlet.community)
                outlet.community = area.id;
        const std::size_t cellsBefore = m_out.cells.size();
        const std::size_t refusedBefore = m_out.refused;
        put(outlet, cells, columns, row, true);
        if (!outlet.name.empty() && !outlet.services.empty()) {
            m_out.added.push_back(std::move(outlet));
            return;
        }
        if (m_out.refused == refusedBefore || outlet.name.empty() || outlet.services.empty()) {
            m_out.cells.resize(cellsBefore);
            m_out.refused = refusedBefore;
            refuse(row, text::fromCore(outlet.name), Words::wholeRow(), cells.join(u' ').simplified(),
                   Words::incomplete());
        }
    }

    void put(plan::Outlet &outlet, const QStringList &cells, const std::vector<std::optional<LedgerColumn>> &columns,
             int row, bool isNew)
    {
        const QString label =
            isNew ? cellOf(cells, columns, LedgerColumn::Name).simplified() : text::fromCore(outlet.name);
        for (const std::size_t i : inOrder(columns)) {
            if (!columns[i] || static_cast<qsizetype>(i) >= cells.size())
                continue;
            const QString &cell = cells[static_cast<qsizetype>(i)];
            if (isNew && (cell.trimmed().isEmpty() || Ledger::isTold(*columns[i])))
                continue;
            const QString before = isNew ? QString() : m_ledger.plain(outlet, *columns[i]);
            const plan::Outlet former = outlet;
            const auto why = m_ledger.put(*columns[i], cell, outlet);
            const QString title = Ledger::title(*columns[i]);
            if (why)
                refuse(row, label, title, cell, *why);
            else if (isNew || outlet != former)
                m_out.cells.push_back(
                    {row, text::fromCore(outlet.name), title, before, m_ledger.plain(outlet, *columns[i]), {}, isNew});
        }
    }

    void refuse(int row, const QString &outlet, const QString &column, const QString &pasted, const QString &why)
    {
        m_out.cells.push_back({row, outlet, column, {}, pasted.simplified(), why, false});
        ++m_out.refused;
    }

    void finish()
    {
        for (auto &[id, outlet] : m_changed)
            if (outlet != *m_ledger.plan().outlet(id))
                m_out.changed.push_back(std::move(outlet));
    }

    const Ledger &m_ledger;
    LedgerPaste &m_out;
    const base::Progress &m_progress;
    std::map<plan::OutletId, plan::Outlet> m_changed;
    std::map<std::string, std::vector<plan::OutletId>> m_names;
};

/// A first row of nothing but known titles, the key or the name among them; one unknown in three is let pass.
std::optional<std::vector<std::optional<LedgerColumn>>> headerOf(const QStringList &cells)
{
    std::vector<std::optional<LedgerColumn>> columns;
    int known = 0, unknown = 0;
    for (const QString &cell : cells) {
        auto column = Ledger::columnOf(cell);
        if (column && std::ranges::contains(columns, column))
            column.reset(); // the first of two wins
        known += column ? 1 : 0;
        unknown += !column && !cell.trimmed().isEmpty() ? 1 : 0;
        columns.push_back(column);
    }
    const auto has = [&](LedgerColumn column) { return std::ranges::contains(columns, std::optional(column)); };
    if (known < 2 || unknown > known || !(has(LedgerColumn::Key) || has(LedgerColumn::Name)))
        return std::nullopt;
    return columns;
}

} // namespace

std::vector<QStringList> pastedCells(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false, begun = false;
    const auto endRow = [&] {
        row << std::exchange(cell, {});
        rows.push_back(std::exchange(row, {}));
        begun = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else if (c == u'"')
                inQuotes = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            inQuotes = begun = true;
        } else if (c == u'\t') {
            row << std::exchange(cell, {});
            begun = true;
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            begun = true;
        }
    }
    if (begun || !cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString copiedRows(const Ledger &ledger, const std::vector<plan::OutletId> &outlets,
                   const std::vector<LedgerColumn> &columns)
{
    // The key comes first; what the edition hides is no column of the copy, so that pasting it back takes nothing away.
    std::vector<LedgerColumn> copied = columns;
    std::erase(copied, LedgerColumn::Key);
    if (text::isPublic())
        std::erase_if(copied, [](LedgerColumn column) {
            return column == LedgerColumn::Contact || column == LedgerColumn::Lead;
        });
    QStringList header{Ledger::title(LedgerColumn::Key)};
    for (const LedgerColumn column : copied)
        header << quoted(Ledger::title(column));
    QString text = header.join(u'\t') + u'\n';
    for (const plan::OutletId id : outlets) {
        const plan::Outlet *outlet = ledger.plan().outlet(id);
        if (outlet == nullptr)
            continue;
        QStringList cells{quoted(ledger.rowKey(*outlet))};
        for (const LedgerColumn column : copied)
            cells << quoted(ledger.plain(*outlet, column));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

LedgerPaste paste(const Ledger &ledger, const std::vector<QStringList> &block, const std::vector<plan::OutletId> &rows,
                  const std::vector<LedgerColumn> &columns, const base::Progress &progress)
{
    LedgerPaste out;
    if (block.empty())
        return out;
    Pasting pasting(ledger, out, progress);
    if (const auto header = headerOf(block.front()); header && block.size() > 1)
        pasting.underHeader(block, *header);
    else
        pasting.intoCells(block, rows, columns);
    return out;
}

} // namespace yike::panels
