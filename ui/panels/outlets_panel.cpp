// SPDX-License-Identifier: GPL-3.0-or-later
// Out of sight it is made anew when it is seen next; edits keep rows, selection and scroll position.
#include "ui/panels/outlets_panel.h"

#include "ui/panels/outlet_delegate.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace yike::panels {
namespace {

constexpr std::array kStatuses{plan::OutletStatus::Open, plan::OutletStatus::Closed, plan::OutletStatus::Planned,
                               plan::OutletStatus::UnderConstruction, plan::OutletStatus::Unchecked};
constexpr int kNarrowest = 68; ///< pixels of a filter on a small laptop
const QString kHiddenColumns = QStringLiteral("ledger/hidden");

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("yike"), QStringLiteral("yike"));
}

/// Who to call is nobody's business on a screen that is shown round.
const QStringList &hiddenAtFirst()
{
    static const QStringList columns{QString::number(static_cast<int>(LedgerColumn::Contact))};
    return columns;
}

} // namespace

OutletsPanel::OutletsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_find(new QLineEdit(this)),
      m_columns(new QToolButton(this)),
      m_chosen(new QToolButton(this)),
      m_count(new QLabel(this)),
      m_note(new QLabel(this)),
      m_view(new QTableView(this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("outlets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeControls());
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_note->setObjectName(QStringLiteral("warning"));
    m_note->setContentsMargins(12, 0, 12, 4);
    m_note->hide();
    setUpView();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(std::exchange(m_anew, false)); });
    const auto &document = workspace.document();
    connect(&document, &document::Document::opened, this, [this] {
        m_anew = true;
        refreshSoon();
        letAllThrough();
    });
    connect(&document, &document::Document::rulebookChanged, m_service, &ChoiceBox::rename);
    connect(&document, &document::Document::planChanged, this, &OutletsPanel::refreshSoon);
    connect(&document, &document::Document::savedStateChanged, this,
            [this] { m_model.setEditable(m_workspace.document().isEditable()); });
    connect(&workspace, &Workspace::hovered, this, [this](const Selection &under) { m_model.light(under.outlet); });
    connect(&workspace, &Workspace::selectionChanged, this, &OutletsPanel::followSelection);
    connect(&workspace, &Workspace::togetherWanted, this, [this] { changeTogether(m_workspace.chosen()); });
    m_model.commit = [this](const plan::Outlet &after) {
        m_note->hide();
        return m_workspace.document().changeOutlet(after);
    };
    connect(&m_model, &OutletModel::refused, this, &OutletsPanel::tellRefused);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutletsPanel::followSelection);
    retranslate();
}

QHBoxLayout *OutletsPanel::makeControls()
{
    m_find->setObjectName(QStringLiteral("tableFilter"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    m_service = new ChoiceBox([this] {
        QStringList names{tr("All services")};
        for (const norms::Service &each : m_workspace.rulebook().services)
            names << text::name(each.name);
        return names;
    });
    m_service->setObjectName(QStringLiteral("outletService"));
    m_status = new ChoiceBox([] {
        QStringList names{tr("All statuses")};
        for (const plan::OutletStatus each : kStatuses)
            names << text::name(each);
        return names;
    });
    m_status->setObjectName(QStringLiteral("outletStatusFilter"));
    m_community = new ChoiceBox([this] {
        QStringList names{tr("All communities")};
        for (const plan::AreaId each : m_communities)
            names << text::areaName(*m_workspace.document().seen(), each);
        return names;
    });
    m_community->setObjectName(QStringLiteral("outletCommunityFilter"));
    m_place = new ChoiceBox([] { return QStringList{tr("On the map and not"), tr("Not placed yet")}; });
    m_place->setObjectName(QStringLiteral("outletPlaceFilter"));
    m_chosen->setObjectName(QStringLiteral("chosenMenu"));
    m_chosen->setPopupMode(QToolButton::InstantPopup);
    m_chosen->setMenu(new QMenu(this));
    m_columns->setObjectName(QStringLiteral("ledgerColumns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(this));
    m_count->setObjectName(QStringLiteral("quiet"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    // Nothing here may push the panels beside the map away.
    m_find->setMinimumWidth(kNarrowest);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_find, 2);
    for (ChoiceBox *box : {m_service, m_status, m_community, m_place}) {
        box->setMaximumWidth(150);
        box->setMinimumWidth(kNarrowest);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(box, 2);
        connect(box, &QComboBox::currentIndexChanged, this, &OutletsPanel::refilter);
    }
    row->addWidget(m_chosen);
    row->addWidget(m_columns);
    row->addWidget(m_count, 1);
    connect(m_find, &QLineEdit::textChanged, this, &OutletsPanel::refilter);
    return row;
}

void OutletsPanel::setUpView()
{
    m_view->setObjectName(QStringLiteral("outletLedger"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new OutletDelegate(m_model, this));
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(24);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::entered, this, &OutletsPanel::point);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutletsPanel::takeSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = m_view->indexAt(at); index.isValid()) {
            QMenu *menu = menuOf(index);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(m_view->viewport()->mapToGlobal(at));
        }
    });
}

void OutletsPanel::retranslate()
{
    m_find->setPlaceholderText(tr("Find in all columns"));
    m_find->setAccessibleName(tr("Find in all columns"));
    m_columns->setText(tr("Columns"));
    m_chosen->setText(tr("Chosen ones"));
    QMenu *menu = m_chosen->menu();
    menu->clear();
    const auto add = [menu, this](const QString &text, const char *name, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Change together …"), "changeTogether", [this] { changeTogether(chosenRows()); });
    add(tr("Close down"), "closeChosen",
        [this] { m_workspace.document().setStatus(chosenRows(), plan::OutletStatus::Closed); });
    add(tr("Delete"), "deleteChosen", [this] { m_workspace.document().deleteOutlets(chosenRows()); });
    m_view->setAccessibleName(tr("Ledger of outlets"));
    fillColumnMenu();
    showCount();
}

void OutletsPanel::fillColumnMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    const QStringList hidden = settings().value(kHiddenColumns, hiddenAtFirst()).toStringList();
    for (int column = 0; column < static_cast<int>(kLedgerColumns); ++column) {
        QAction *action = menu->addAction(Ledger::title(static_cast<LedgerColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!hidden.contains(QString::number(column)));
        action->setEnabled(column != 0);
        m_view->setColumnHidden(column, !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            QStringList now;
            for (int i = 0; i < static_cast<int>(kLedgerColumns); ++i)
                if (m_view->isColumnHidden(i))
                    now << QString::number(i);
            settings().setValue(kHiddenColumns, now);
        });
    }
}

void OutletsPanel::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void OutletsPanel::refresh(bool anew)
{
    m_stale = false;
    const document::Document &document = m_workspace.document();
    if (!document.isOpen()) {
        m_model.reset(nullptr);
        showEmpty();
        return;
    }
    std::vector<plan::AreaId> communities;
    for (const plan::Area &area : document.seen()->areas)
        if (area.kind == plan::AreaKind::Community)
            communities.push_back(area.id);
    if (communities != m_communities || anew) {
        m_communities = std::move(communities);
        m_community->rename();
    }
    m_model.setEditable(document.isEditable());
    auto ledger = std::make_shared<const Ledger>(document.seen(), document.sharedRulebook());
    if (anew)
        m_model.reset(std::move(ledger));
    else
        m_model.setLedger(std::move(ledger));
    if (!m_sized && m_model.rowCount() > 0) {
        m_sized = true;
        m_view->resizeColumnsToContents();
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 8, 56, 260));
    }
    showEmpty();
    followSelection();
}

void OutletsPanel::letAllThrough()
{
    m_resetting = true;
    m_find->clear();
    for (ChoiceBox *box : {m_service, m_status, m_community, m_place})
        box->setCurrentIndex(0);
    m_resetting = false;
    m_model.setFilter({});
}

void OutletsPanel::refilter()
{
    if (m_resetting)
        return;
    LedgerFilter filter;
    filter.find = m_find->text();
    const int service = m_service->currentIndex(), status = m_status->currentIndex(),
              community = m_community->currentIndex();
    if (service > 0 && service <= static_cast<int>(m_workspace.rulebook().services.size()))
        filter.service = m_workspace.rulebook().services[static_cast<std::size_t>(service - 1)].code;
    if (status > 0)
        filter.status = kStatuses[static_cast<std::size_t>(status - 1)];
    if (community > 0 && community <= static_cast<int>(m_communities.size()))
        filter.community = m_communities[static_cast<std::size_t>(community - 1)];
    filter.unplaced = m_place->currentIndex() == 1;
    const bool another = filter != m_model.filter();
    m_model.setFilter(filter);
    // What a filter takes out of sight is let go: a key or a button would change rows that nobody sees.
    if (another && !m_stale && m_model.ledger())
        if (auto listed = chosenRows(); listed.size() < m_workspace.chosen().size())
            m_workspace.chooseOutlets(std::move(listed));
    showEmpty();
}

std::vector<plan::OutletId> OutletsPanel::chosenRows() const
{
    const auto &chosen = m_workspace.chosen();
    std::vector<plan::OutletId> ids;
    for (int row = 0; !chosen.empty() && row < m_model.rowCount(); ++row)
        if (const plan::OutletId id = m_model.outlet(row).id; std::ranges::binary_search(chosen, id))
            ids.push_back(id);
    return ids;
}

void OutletsPanel::showCount()
{
    const std::size_t chosen = chosenRows().size();
    const QString rows = text::formatCount(m_model.rowCount());
    m_count->setText(chosen > 1 ? tr("%1 of %2 chosen").arg(text::formatCount(static_cast<std::int64_t>(chosen)), rows)
                                : tr("%1 listed").arg(rows));
    m_chosen->setEnabled(m_workspace.document().isEditable() && chosen > 0);
}

void OutletsPanel::showEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty)
        m_empty->setContent(
            {}, tr("No outlet fits. Import a list of outlets, or add one on the map."),
            {{tr("Import data …"), [this] { emit m_workspace.commandWanted(QStringLiteral("import")); }}});
    showCount();
}

std::vector<plan::OutletId> OutletsPanel::selectedIds() const
{
    std::vector<plan::OutletId> ids;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model.outlet(row).id);
    return ids;
}

void OutletsPanel::takeSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    m_workspace.chooseOutlets(selectedIds());
    m_syncing = false;
    showCount();
}

/// From the map or another panel: the rows are chosen too, and the first of them is brought into sight.
void OutletsPanel::followSelection()
{
    if (m_syncing || m_stale || !isVisible())
        return;
    const auto &chosen = m_workspace.chosen();
    QItemSelection rows;
    int first = -1;
    for (int row = 0; !chosen.empty() && row < m_model.rowCount(); ++row) {
        if (!std::ranges::binary_search(chosen, m_model.outlet(row).id))
            continue;
        first = first < 0 ? row : first;
        const int from = row;
        while (row + 1 < m_model.rowCount() && std::ranges::binary_search(chosen, m_model.outlet(row + 1).id))
            ++row;
        rows.select(m_model.index(from, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    m_syncing = true;
    QItemSelectionModel *selection = m_view->selectionModel();
    const bool same = selection->selection() == rows;
    if (!same) {
        const int column = std::max(0, m_view->currentIndex().column());
        if (first >= 0 && !rows.contains(m_view->currentIndex()))
            selection->setCurrentIndex(m_model.index(first, column), QItemSelectionModel::NoUpdate);
        selection->select(rows, QItemSelectionModel::ClearAndSelect);
        if (first >= 0)
            m_view->scrollTo(m_model.index(first, column));
    }
    m_syncing = false;
    showCount();
}

void OutletsPanel::point(const QModelIndex &index)
{
    std::optional<geo::LonLat> place;
    if (index.isValid())
        if (const plan::Outlet &outlet = m_model.outlet(index.row()); outlet.match != plan::MatchLevel::NotPlaced)
            place = outlet.place;
    emit m_workspace.placePointed(place);
}

void OutletsPanel::tellRefused(const QString &column, const QString &typed, const QString &why)
{
    m_note->setText(tr("%1: “%2” was not taken, %3.").arg(column, typed.simplified().left(40), why));
    m_note->show();
}

void OutletsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh(std::exchange(m_anew, false));
}

void OutletsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_sized = false;
    refreshSoon();
}

} // namespace yike::panels
