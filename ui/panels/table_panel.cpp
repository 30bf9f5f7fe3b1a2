// SPDX-License-Identifier: GPL-3.0-or-later
// Tables out of sight are filled when they are seen; while an outlet is dragged at most five times a second.
#include "ui/panels/table_panel.h"

#include "ui/panels/picture_button.h"
#include "ui/panels/picture_source.h"
#include "ui/panels/table_file.h"
#include "ui/panels/table_picture.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace yike::panels {

TablePanel::TablePanel(Workspace &workspace, Source source, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_source(std::move(source)),
      m_controls(new QHBoxLayout),
      m_filter(new QLineEdit(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(this))
{
    m_filter->setObjectName(QStringLiteral("tableFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_controls->setContentsMargins(12, 6, 12, 6);
    m_controls->setSpacing(8);
    m_controls->addWidget(m_filter);
    m_controls->addStretch(1);
    const auto title = [this] { return m_title ? m_title() : QString(); };
    auto *picture = new PictureButton(
        workspace,
        [this, title] {
            refreshIfStale();
            return tablePicture(m_proxy, title(), pictureSource(m_workspace));
        },
        this);
    picture->offerTable([this, title] {
        refreshIfStale();
        return fileTable(m_proxy, title());
    });
    m_controls->addWidget(picture);
    setUpView();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_controls);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &TablePanel::refresh);
    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&workspace, &Workspace::hovered, this, [this](const Selection &under) { m_model.light(under); });
    m_filter->setPlaceholderText(tr("Filter"));
}

void TablePanel::setUpView()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(TableModel::SortRole);
    m_proxy.setSortLocaleAware(true);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_proxy);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::entered, this, &TablePanel::point);
    connect(m_view, &QTableView::clicked, this, &TablePanel::choose);
    connect(m_view, &QTableView::doubleClicked, this, &TablePanel::fly);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        if (!index.isValid())
            return;
        QMenu *menu = menuOf(index);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
}

void TablePanel::addControl(QWidget *control)
{
    constexpr int kAtTheEnd = 2; // the stretch and the button of pictures
    m_controls->insertWidget(m_controls->count() - kAtTheEnd, control);
}

void TablePanel::addNote(QWidget *note)
{
    constexpr int kBelowControls = 1;
    static_cast<QVBoxLayout *>(layout())->insertWidget(kBelowControls, note);
    note->setContentsMargins(12, 0, 12, 6);
}

void TablePanel::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void TablePanel::refresh()
{
    m_stale = false;
    TableData filled = m_source();
    if (filled.headers != m_model.table().headers)
        m_sized = false; // another table
    m_model.setTable(std::move(filled));
    const TableData &table = m_model.table();
    const bool empty = table.rows.empty();
    m_view->setVisible(!empty);
    if (empty) {
        std::vector<EmptyState::Button> buttons;
        if (!table.buttonText.isEmpty())
            buttons.push_back(
                {table.buttonText, [this] { emit m_workspace.commandWanted(m_model.table().buttonCommand); }});
        m_empty->setContent({}, table.empty, buttons);
        m_empty->show();
        return;
    }
    m_empty->hide();
    if (!std::exchange(m_sized, true)) {
        m_view->resizeColumnsToContents();
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 8, 56, 320));
    }
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TablePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_filter->setPlaceholderText(tr("Filter"));
    m_sized = false;
    refreshSoon();
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_view->viewport())
        point({});
    if (event->type() == QEvent::ShortcutOverride && watched == m_view &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->accept(); // of the rows, not of the map
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_view && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool TablePanel::pressed(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copied());
        return true;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        fly(current);
        return true;
    }
    // The question mark needs Shift on some keyboards and not on others.
    const bool asks = event.key() == Qt::Key_Question || event.key() == Qt::Key_Slash;
    const Row *row = currentRow();
    if (!asks || !(event.modifiers() & Qt::ControlModifier) || row->why.kind == text::WhyKey::Kind::None)
        return false;
    emit m_workspace.whyWanted(row->why);
    return true;
}

QMenu *TablePanel::menuOf(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    const Row &row = m_model.row(m_proxy.mapToSource(index).row());
    if (row.why.kind != text::WhyKey::Kind::None) {
        // The key is shown, not bound: the table listens to it itself.
        QAction *why = menu->addAction(tr("Why this figure?") + QStringLiteral("\tCtrl+?"));
        why->setObjectName(QStringLiteral("why"));
        connect(why, &QAction::triggered, this, [this, key = row.why] { emit m_workspace.whyWanted(key); });
    }
    if (row.place || row.object.area) {
        QAction *shown = menu->addAction(tr("Show on the map"));
        connect(shown, &QAction::triggered, this, [this, place = row.place, area = row.object.area] {
            if (place)
                emit m_workspace.flightWanted(*place);
            else
                emit m_workspace.areaFlightWanted(area);
        });
    }
    if (m_actions)
        for (RowAction &each : m_actions(row)) {
            QAction *action = menu->addAction(each.text);
            action->setObjectName(each.name);
            connect(action, &QAction::triggered, this, [run = std::move(each.run)] { run(); });
        }
    QAction *copy =
        menu->addAction(tr("Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(copied()); });
    return menu;
}

QString TablePanel::copied() const
{
    std::set<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty()) {
        for (int row = 0; row < m_proxy.rowCount(); ++row)
            rows.insert(row);
    }
    QString text = m_model.table().headers.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy.columnCount(); ++column)
            cells << m_proxy.index(row, column).data().toString().simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

const Row *TablePanel::currentRow() const
{
    const QModelIndex index = m_proxy.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void TablePanel::refreshIfStale()
{
    if (m_stale || m_soon.isActive())
        refresh();
}

void TablePanel::showRow(std::size_t row)
{
    refreshIfStale();
    const auto number = static_cast<int>(row);
    if (number >= m_model.rowCount())
        return;
    if (!m_proxy.mapFromSource(m_model.index(number, 0)).isValid())
        m_filter->clear();
    const QModelIndex shown = m_proxy.mapFromSource(m_model.index(number, 0));
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

void TablePanel::point(const QModelIndex &index)
{
    const QModelIndex source = m_proxy.mapToSource(index);
    const Row *row = source.isValid() ? &m_model.row(source.row()) : nullptr;
    emit m_workspace.areaPointed(row != nullptr ? row->object.area : plan::AreaId{});
    emit m_workspace.placePointed(row != nullptr ? row->place : std::nullopt);
}

void TablePanel::choose(const QModelIndex &index)
{
    const Row &row = m_model.row(m_proxy.mapToSource(index).row());
    const std::string &cell = row.cells[static_cast<std::size_t>(index.column())].key;
    if (!cell.empty() || !row.key.empty())
        m_workspace.chooseService(cell.empty() ? row.key : cell);
    if (!row.object.empty())
        m_workspace.select(row.object);
}

void TablePanel::fly(const QModelIndex &index)
{
    const Row &row = m_model.row(m_proxy.mapToSource(index).row());
    if (m_activated)
        m_activated(row);
    else if (row.place)
        emit m_workspace.flightWanted(*row.place);
    else if (row.object.area)
        emit m_workspace.areaFlightWanted(row.object.area);
}

} // namespace yike::panels
