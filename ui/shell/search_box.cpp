// SPDX-License-Identifier: GPL-3.0-or-later
// The list is made when the box gets the focus, if the project has changed since.
#include "ui/shell/search_box.h"

#include "core/geo/polygon.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

enum Role : int { CommandRole = Qt::UserRole + 1, OutletRole, AreaRole, PlaceRole };

QStandardItem *entry(const QString &name, const QString &kind)
{
    return new QStandardItem(kind.isEmpty() ? name : QStringLiteral("%1   %2").arg(name, kind));
}

} // namespace

SearchBox::SearchBox(panels::Workspace &workspace, Actions &actions, QWidget *parent)
    : QLineEdit(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_completer(new QCompleter(&m_model, this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(320);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::go);
    connect(&workspace.document(), &document::Document::planChanged, this, [this] { m_stale = true; });
    showHint();
}

/// The longest that is not cut.
void SearchBox::showHint()
{
    const std::array hints{tr("Find a place, an outlet or a command"), tr("Find a place or a command"),
                           tr("Find a place …"), tr("Find …")};
    constexpr int kAround = 20; // px: frame and margins on both sides
    const auto fits = [this](const QString &hint) {
        return fontMetrics().horizontalAdvance(hint) + kAround <= width();
    };
    const auto found = std::ranges::find_if(hints, fits);
    setPlaceholderText(found == hints.end() ? hints.back() : *found);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showHint();
}

void SearchBox::rebuild()
{
    m_stale = false;
    m_model.clear();
    addCommands();
    if (m_workspace.document().isOpen())
        addPlaces();
}

void SearchBox::addCommands()
{
    for (const QAction *action : m_actions.all()) {
        QString name = action->text();
        QStandardItem *item = entry(name.remove(QLatin1Char('&')), tr("command"));
        item->setData(action->objectName(), CommandRole);
        m_model.appendRow(item);
    }
}

void SearchBox::addPlaces()
{
    const plan::Plan &plan = *m_workspace.document().seen();
    for (const plan::Area &area : plan.areas) {
        QStandardItem *item = entry(text::fromCore(area.name), text::name(area.kind));
        item->setData(static_cast<qlonglong>(area.id.value), AreaRole);
        m_model.appendRow(item);
    }
    const auto addPlace = [this](const std::string &name, const QString &kind, geo::LonLat place) {
        QStandardItem *item = entry(text::fromCore(name), kind);
        item->setData(QPointF(place.lon, place.lat), PlaceRole);
        m_model.appendRow(item);
    };
    for (const plan::MapLabel &label : plan.baseMap->labels)
        addPlace(label.name, tr("place"), label.place);
    for (const plan::Estate &estate : plan.estates) {
        if (const auto box = geo::boundsOf(estate.outline); box && !estate.name.empty())
            addPlace(estate.name, tr("estate"), {(box->west + box->east) / 2, (box->south + box->north) / 2});
    }
    for (const plan::Outlet &outlet : plan.outlets) {
        const QString kind = outlet.services.empty()
                                 ? QString()
                                 : text::serviceName(m_workspace.rulebook(), outlet.services.front().service);
        QStandardItem *item = entry(text::fromCore(outlet.name), kind);
        item->setData(static_cast<qlonglong>(outlet.id.value), OutletRole);
        m_model.appendRow(item);
    }
}

void SearchBox::go(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_completer->completionModel());
    const QModelIndex source = proxy->mapToSource(index);
    QTimer::singleShot(0, this, &QLineEdit::clear); // the completer writes its text after this
    if (const QString command = source.data(CommandRole).toString(); !command.isEmpty()) {
        if (QAction *action = m_actions.find(command))
            action->trigger();
    } else if (const qlonglong outlet = source.data(OutletRole).toLongLong(); outlet != 0) {
        m_workspace.selectOutlet(plan::OutletId{outlet});
        if (const plan::Outlet *found = m_workspace.document().seen()->outlet(plan::OutletId{outlet}))
            emit m_workspace.flightWanted(found->place);
    } else if (const qlonglong area = source.data(AreaRole).toLongLong(); area != 0) {
        m_workspace.select({{}, {}, plan::AreaId{area}});
        emit m_workspace.areaFlightWanted(plan::AreaId{area});
    } else if (const QPointF place = source.data(PlaceRole).toPointF(); !place.isNull()) {
        emit m_workspace.flightWanted({place.x(), place.y()});
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    if (m_stale)
        rebuild();
    QLineEdit::focusInEvent(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    // Return without a choice takes the first that fits.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().isEmpty() && m_completer->completionCount() > 0 &&
        !m_completer->popup()->currentIndex().isValid()) {
        m_completer->popup()->hide();
        go(m_completer->completionModel()->index(0, 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_stale = true;
    showHint();
}

} // namespace yike::shell
