// SPDX-License-Identifier: GPL-3.0-or-later
// Refused cells come first: they are what one has to look at.
#include "ui/panels/paste_dialog.h"

#include "ui/render/palette.h"
#include "ui/text/numbers.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace yike::panels {
namespace {

constexpr std::size_t kAtOnce = 100; ///< rows that are compared faster than anybody sees
constexpr std::size_t kMostLines = 2000; ///< nobody reads more; the sentence above counts all

} // namespace

PasteDialog::PasteDialog(document::Document &document, const PasteWork &work, quint64 state, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_state(state),
      m_said(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste into the ledger"));
    m_said->setObjectName(QStringLiteral("pasteSummary"));
    m_said->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_view->setObjectName(QStringLiteral("pasteCells"));
    m_view->setModel(&m_model);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("pasteDo"));
    m_do->setEnabled(false);
    m_leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_said);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(820, 460);
    m_pool.setMaxThreadCount(1);
    compare(work);
}

PasteDialog::~PasteDialog()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PasteDialog::compare(const PasteWork &work)
{
    if (work.block.size() <= kAtOnce) {
        take(paste(*work.ledger, work.block, work.rows, work.columns));
        return;
    }
    m_comparing = true;
    m_said->setText(tr("The cells are being compared …"));
    m_bar->show();
    const base::Progress progress(
        [this](std::string_view, double done) {
            QMetaObject::invokeMethod(this, [this, done] { m_bar->setValue(static_cast<int>(done * 100)); });
        },
        m_stop.get_token());
    m_pool.start([this, work, progress] {
        auto made = std::make_shared<LedgerPaste>(paste(*work.ledger, work.block, work.rows, work.columns, progress));
        QMetaObject::invokeMethod(this, [this, made] { take(std::move(*made)); });
    });
}

void PasteDialog::take(LedgerPaste paste)
{
    m_comparing = false;
    m_paste = std::move(paste);
    m_bar->hide();
    m_said->setText(summary());
    m_model.setTable(cells());
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 8, 56, 220));
    m_do->setEnabled(!m_paste.empty());
    m_leave->setText(m_paste.empty() ? tr("Close") : tr("Cancel"));
}

QString PasteDialog::summary() const
{
    const auto count = [](std::size_t number) { return text::formatCount(static_cast<std::int64_t>(number)); };
    QStringList said;
    if (m_paste.empty() && m_paste.refused == 0)
        said << tr("Nothing would change: the cells hold this already.");
    if (!m_paste.changed.empty())
        said << tr("Outlets changed: %1.").arg(count(m_paste.changed.size()));
    if (!m_paste.added.empty())
        said << tr("New outlets, in the tray until they are placed: %1.").arg(count(m_paste.added.size()));
    if (m_paste.refused > 0)
        said << tr("Cells refused, they stay as they are: %1.").arg(count(m_paste.refused));
    if (!m_paste.unknownColumns.isEmpty())
        said << tr("Columns that are not known are left out: %1.")
                    .arg(m_paste.unknownColumns.join(QStringLiteral(", ")));
    if (m_paste.beyond > 0)
        said << tr("Cells beyond the edge of the table, left out: %1.").arg(count(m_paste.beyond));
    if (m_paste.cells.size() > kMostLines)
        said << tr("The first %1 cells are listed.").arg(count(kMostLines));
    return said.join(u' ');
}

TableData PasteDialog::cells() const
{
    TableData table;
    table.headers = {tr("Row"), tr("Outlet"), tr("Column"), tr("Now"), tr("Pasted"), tr("What becomes of it")};
    const QColor red = render::palette().missed;
    for (const bool refused : {true, false})
        for (const PastedCell &each : m_paste.cells) {
            if (each.refused.isEmpty() == refused || table.rows.size() >= kMostLines)
                continue;
            Row row;
            row.cells = {number(text::formatCount(each.row), each.row),
                         cell(each.outlet),
                         cell(each.column),
                         cell(each.before),
                         cell(each.after),
                         cell(refused      ? tr("Refused: %1").arg(each.refused)
                              : each.isNew ? tr("New")
                                           : tr("Changed"))};
            if (refused)
                row.cells.back().colour = red;
            table.rows.push_back(std::move(row));
        }
    return table;
}

void PasteDialog::accept()
{
    if (m_comparing)
        return;
    if (m_document.state() != m_state) {
        m_said->setText(tr("The project has changed since. Please paste again."));
        m_do->setEnabled(false);
        return;
    }
    m_document.putOutlets(m_paste.changed, m_paste.added, "paste-outlets");
    QDialog::accept();
}

} // namespace yike::panels
