// SPDX-License-Identifier: GPL-3.0-or-later
// A table of pages; each computes only while it is seen.
#include "ui/panels/analysis_panel.h"

#include "ui/panels/analysis_pages.h"
#include "ui/render/screen_theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace yike::panels {
namespace {

struct Entry {
    const char *title;
    QWidget *(*make)(Workspace &workspace);
};

constexpr std::array kPages{
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "Comparison"), &newComparisonPage},
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "Equity"), &newEquityPage},
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "Monitoring"), &newMonitoringPage},
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "Hours"), &newHoursPage},
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "How sure"), &newUncertaintyPage},
    Entry{QT_TRANSLATE_NOOP("yike::panels::AnalysisPanel", "Measures"), &newMeasuresPage},
};

} // namespace

AnalysisPanel::AnalysisPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("analysis"));
    m_list->setObjectName(QStringLiteral("analysisPages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Entry &page : kPages) {
        (void)new QListWidgetItem(m_list);
        m_stack->addWidget(page.make(workspace));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnalysisPanel::pageShown);
    m_list->setCurrentRow(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    retranslate();
}

bool AnalysisPanel::showPage(const QString &name)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (m_stack->widget(index)->objectName() == name) {
            m_list->setCurrentRow(index);
            return true;
        }
    }
    return false;
}

QString AnalysisPanel::shownPage() const { return m_stack->currentWidget()->objectName(); }

void AnalysisPanel::retranslate()
{
    constexpr int kListWidth = 108, kItemHeight = 30; // pixels at plain letters
    const double letters = render::screenLetters();
    const int width = qRound(kListWidth * letters);
    m_list->setAccessibleName(tr("Pages of analysis"));
    m_list->setFixedWidth(width);
    for (int index = 0; index < m_list->count(); ++index) {
        m_list->item(index)->setText(tr(kPages[static_cast<std::size_t>(index)].title));
        // A size of its own: the view measures texts before the style sheet is there.
        m_list->item(index)->setSizeHint({width - 12, qRound(kItemHeight * letters)});
    }
}

void AnalysisPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::panels
