// SPDX-License-Identifier: GPL-3.0-or-later
// A chart is made anew with new figures, when it is seen, at most three times a second.
#include "ui/panels/chart_panel.h"

#include "ui/charts/coverage_chart.h"
#include "ui/panels/chart_choice.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/picture_button.h"
#include "ui/panels/picture_source.h"
#include "ui/render/screen_theme.h"

#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace yike::panels {
namespace {

constexpr double kPictureWidth = 680; ///< logical pixels: 18 cm

} // namespace

ChartPanel::ChartPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_kind(new ChoiceBox(&chartNames, this)),
      m_view(new QChartView(this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("chart"));
    m_kind->setObjectName(QStringLiteral("chartKind"));
    m_kind->setMaxVisibleItems(12);
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
    top->addWidget(new PictureButton(workspace, [this] { return picture(); }, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    column->addWidget(m_empty, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &ChartPanel::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartPanel::refresh);
    for (auto signal : {&Workspace::serviceChanged, &Workspace::walkerChanged})
        connect(&workspace, signal, this, &ChartPanel::refreshSoon);
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
    charts::ChartLook look;
    look.fontFamily = font().family();
    look.dark = render::screenTheme() == render::Theme::Dark;
    ShownChart shown = chartOf(m_workspace, m_kind->currentIndex(), look);
    const bool empty = shown.chart == nullptr;
    auto *scroll = m_view->parentWidget()->parentWidget();
    scroll->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty) {
        m_empty->setContent({}, shown.empty);
        return;
    }
    const std::unique_ptr<QChart> former(m_view->chart());
    shown.chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setMinimumHeight(shown.height);
    m_view->setAccessibleName(shown.title);
    m_view->setChart(shown.chart.release()); // the view owns it; the former one is ours again
}

std::optional<Picture> ChartPanel::picture() const
{
    charts::ChartLook look;
    look.fontFamily = font().family();
    ShownChart shown = chartOf(m_workspace, m_kind->currentIndex(), look);
    if (!shown.chart)
        return std::nullopt;
    const QSizeF size(kPictureWidth, shown.height);
    Picture picture{shown.title, pictureSource(m_workspace), size, {}};
    // A chart is a thing of the GUI thread; its strokes can be painted anywhere.
    picture.paint = recorded(size, [&](QPainter &painter) {
        charts::paintChart(std::move(shown.chart), painter, QRectF(QPointF(0, 0), size), size);
    });
    return picture;
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
