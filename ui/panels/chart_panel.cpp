// SPDX-License-Identifier: GPL-3.0-or-later
// A chart is made anew with new figures, when it is seen, at most three times a second.
#include "ui/panels/chart_panel.h"

#include "ui/charts/coverage_chart.h"
#include "ui/render/screen_theme.h"

#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace yike::panels {
namespace {

constexpr std::array kAreas{plan::AreaKind::Circle, plan::AreaKind::Subdistrict, plan::AreaKind::Community};
constexpr int kBarHeight = 34;

} // namespace

ChartPanel::ChartPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_kind(new ChoiceBox(
          [] {
              return QStringList{tr("By service"), tr("By living circle"), tr("By subdistrict"), tr("By community")};
          },
          this)),
      m_view(new QChartView(this))
{
    setObjectName(QStringLiteral("chart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 0);
    top->addWidget(m_kind);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &ChartPanel::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartPanel::refresh);
    connect(&workspace, &Workspace::serviceChanged, this, &ChartPanel::refreshSoon);
    connect(&workspace.document(), &document::Document::assessmentChanged, this, &ChartPanel::refreshSoon);
}

void ChartPanel::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ChartPanel::refresh()
{
    m_stale = false;
    std::vector<charts::CoverageBar> bars;
    if (const analysis::Assessment *assessment = m_workspace.assessment()) {
        const auto kind = static_cast<std::size_t>(m_kind->currentIndex());
        bars = kind == 0 ? charts::barsByService(*assessment, {})
                         : charts::barsByArea(*assessment, m_workspace.service(), kAreas[kind - 1]);
    }
    charts::ChartLook look;
    look.fontFamily = font().family();
    look.dark = render::screenTheme() == render::Theme::Dark;
    const std::unique_ptr<QChart> former(m_view->chart());
    std::unique_ptr<QChart> chart = charts::coverageChart(bars, look);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setMinimumHeight(80 + kBarHeight * static_cast<int>(bars.size()));
    m_view->setChart(chart.release()); // the view owns it; the former one is ours again
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshSoon();
}

} // namespace yike::panels
