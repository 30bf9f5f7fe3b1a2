// SPDX-License-Identifier: GPL-3.0-or-later
// A table of panels; each entry is a title and the maker of its widget.
#include "ui/panels/bottom_panel.h"

#include "ui/panels/analysis_panel.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/table_panels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace yike::panels {
namespace {

struct Entry {
    const char *title;
    QWidget *(*make)(Workspace &workspace);
};

constexpr std::array kPanels{
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Results"), &newResultsPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Chart"),
          [](Workspace &workspace) -> QWidget * { return new ChartPanel(workspace); }},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Old and young"), &newOldYoungPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Deficits"), &newDeficitsPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Analysis"),
          [](Workspace &workspace) -> QWidget * { return new AnalysisPanel(workspace); }},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Outlets"), &newOutletsPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Premises"), &newPremisesPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Scenarios"), &newScenariosPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "Issues"), &newIssuesPanel},
    Entry{QT_TRANSLATE_NOOP("yike::panels::BottomPanel", "History"), &newHistoryPanel},
};

constexpr int kHeight = 240;

} // namespace

BottomPanel::BottomPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("panel"));
    m_tabs->setObjectName(QStringLiteral("bottomTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    // Connected before the panel itself: its row is shown where it can be seen.
    connect(&workspace, &Workspace::issueWanted, this, [this] { showPanel(QStringLiteral("issues")); });
    connect(&workspace, &Workspace::premisesWanted, this, [this] { showPanel(QStringLiteral("premises")); });
    for (const Entry &entry : kPanels) {
        m_tabs->addTab(QString());
        QWidget *panel = entry.make(workspace);
        if (auto *table = qobject_cast<TablePanel *>(panel))
            table->setTitle([title = entry.title] { return tr(title); });
        m_stack->addWidget(panel);
        if (auto *analysis = qobject_cast<AnalysisPanel *>(panel))
            connect(analysis, &AnalysisPanel::pageShown, this, &BottomPanel::panelShown);
    }
    m_fold->setObjectName(QStringLiteral("link"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            setUnfolded(!m_unfolded || index != m_tabs->currentIndex());
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &BottomPanel::panelShown);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    retranslate();
}

QSize BottomPanel::sizeHint() const { return {800, m_unfolded ? kHeight : minimumSizeHint().height()}; }

void BottomPanel::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    m_stack->setVisible(unfolded);
    setMaximumHeight(unfolded ? QWIDGETSIZE_MAX : m_tabs->sizeHint().height() + 1);
    retranslate();
    emit unfoldedChanged(unfolded);
}

void BottomPanel::showPanel(const QString &name)
{
    setUnfolded(true);
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *analysis = qobject_cast<AnalysisPanel *>(m_stack->widget(index));
        if (m_stack->widget(index)->objectName() == name || (analysis != nullptr && analysis->showPage(name)))
            m_tabs->setCurrentIndex(index);
    }
}

QString BottomPanel::shownPanel() const
{
    const auto *analysis = qobject_cast<AnalysisPanel *>(m_stack->currentWidget());
    return analysis != nullptr ? analysis->shownPage() : m_stack->currentWidget()->objectName();
}

void BottomPanel::retranslate()
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        m_tabs->setTabText(index, tr(kPanels[static_cast<std::size_t>(index)].title));
        m_stack->widget(index)->setAccessibleName(m_tabs->tabText(index));
    }
    m_fold->setText(m_unfolded ? QStringLiteral("▾") : QStringLiteral("▴"));
    m_fold->setToolTip(m_unfolded ? tr("Fold the tables away") : tr("Unfold the tables"));
}

void BottomPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
