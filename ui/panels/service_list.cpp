// SPDX-License-Identifier: GPL-3.0-or-later
// Grouped as planners do: the old and the young first, then the basic kinds, the quality kinds, public facilities.
#include "ui/panels/service_list.h"

#include "ui/panels/figures.h"
#include "ui/panels/service_delegate.h"
#include "ui/render/symbols.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace yike::panels {
namespace {

constexpr int kGroups = 4;

int groupOf(const norms::Service &service)
{
    if (service.group == norms::ServiceGroup::ElderCare || service.group == norms::ServiceGroup::ChildCare)
        return 0;
    switch (service.commerce) {
    case norms::CommerceClass::Basic:
        return 1;
    case norms::CommerceClass::Quality:
        return 2;
    case norms::CommerceClass::None:
        break;
    }
    return 3;
}

/// Kinds with a norm or an outlet: the rest of a long catalogue says nothing here.
std::set<std::string> shownKinds(const Workspace &workspace)
{
    std::set<std::string> kinds;
    for (const norms::Norm &norm : workspace.rulebook().norms)
        kinds.insert(norm.service);
    if (const auto &plan = workspace.document().seen())
        for (const plan::Outlet &outlet : plan->outlets)
            for (const plan::OutletService &each : outlet.services)
                kinds.insert(each.service);
    return kinds;
}

} // namespace

ServiceList::ServiceList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new QLabel(this)),
      m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("panel"));
    m_title->setObjectName(QStringLiteral("note"));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 8, 16, 4);
    m_view->setObjectName(QStringLiteral("serviceList"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ServiceDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString code = index.data(ServiceCode).toString(); !code.isEmpty())
            m_workspace.chooseService(code.toStdString());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &ServiceList::refreshFigures);
    connect(&workspace, &Workspace::serviceChanged, this, &ServiceList::showChosen);
    connect(&workspace, &Workspace::walkerChanged, this, &ServiceList::refreshFigures);
    connect(&workspace.document(), &document::Document::assessmentChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&workspace.document(), &document::Document::rulebookChanged, this, &ServiceList::rebuild);
    connect(&workspace.document(), &document::Document::planChanged, this, [this] {
        if (shownKinds(m_workspace) != m_shown)
            rebuild();
    });
    rebuild();
}

void ServiceList::rebuild()
{
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model.clear();
    const std::array<QString, kGroups> titles{tr("The old and the young"), text::name(norms::CommerceClass::Basic),
                                              text::name(norms::CommerceClass::Quality),
                                              text::name(norms::CommerceClass::None)};
    std::array<QStandardItem *, kGroups> groups{};
    for (std::size_t group = 0; group < kGroups; ++group) {
        groups[group] = new QStandardItem(titles[group]);
        groups[group]->setFlags(Qt::ItemIsEnabled);
        m_model.appendRow(groups[group]);
    }
    m_shown = shownKinds(m_workspace);
    for (const norms::Service &service : m_workspace.rulebook().services) {
        if (!m_shown.contains(service.code))
            continue;
        auto *item = new QStandardItem(render::serviceIcon(service), text::name(service.name));
        item->setData(QString::fromStdString(service.code), ServiceCode);
        groups[static_cast<std::size_t>(groupOf(service))]->appendRow(item);
    }
    m_view->expandAll();
    refreshFigures();
    showChosen();
}

QString ServiceList::tip(const std::string &code) const
{
    const CoverageFigure figure = coverageOf(m_workspace, code);
    if (figure.norm == nullptr)
        return tr("No standard on distance in this rulebook");
    if (!figure)
        return normLine(m_workspace.rulebook(), *figure.norm);
    const auto share = [&](base::People reached) { return text::formatShare(reached, figure.coverage->people); };
    return tr("%1: straight %2, network %3, own pace %4\n%5")
        .arg(text::groupName(figure.norm->users), share(figure.coverage->straight), share(figure.coverage->metres),
             share(figure.coverage->minutes), normLine(m_workspace.rulebook(), *figure.norm));
}

void ServiceList::refreshFigures()
{
    m_title->setText(m_workspace.walker() == norms::WalkerKind::Metres
                         ? tr("People within walking distance, by network metres")
                         : tr("People within walking time, each at their own pace"));
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QStandardItem *parent = m_model.item(group);
        for (int row = 0; row < parent->rowCount(); ++row) {
            QStandardItem *item = parent->child(row);
            const std::string code = item->data(ServiceCode).toString().toStdString();
            const CoverageFigure figure = coverageOf(m_workspace, code);
            const bool known = figure && figure.coverage->people > 0;
            const base::People reached = known ? figure.reached(m_workspace.walker()) : 0;
            item->setData(known ? static_cast<double>(reached) / static_cast<double>(figure.coverage->people) : -1.0,
                          ServiceShare);
            item->setData(known ? text::formatShare(reached, figure.coverage->people) : text::kNoFigure,
                          ServiceShareText);
            item->setData(static_cast<int>(verdictOf(m_workspace, figure)), ServiceVerdict);
        }
    }
}

void ServiceList::showChosen()
{
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (index.data(ServiceCode).toString().toStdString() == m_workspace.service()) {
                m_view->setCurrentIndex(index);
                return;
            }
        }
    }
    m_view->setCurrentIndex({});
}

/// Made when it is asked for: figures change many times a second.
bool ServiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport() || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = m_view->indexAt(help->pos());
    const QString code = index.data(ServiceCode).toString();
    if (code.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip(code.toStdString()), m_view->viewport(), m_view->visualRect(index));
    return true;
}

void ServiceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace yike::panels
