// SPDX-License-Identifier: GPL-3.0-or-later
// F11 and Esc; docks come back one by one with their own keys.
#include "ui/shell/meeting.h"

#include "ui/panels/figures.h"
#include "ui/render/screen_theme.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace yike::shell {
namespace {

constexpr int kGap = 16;

} // namespace

Meeting::Meeting(panels::Workspace &workspace, QMainWindow &window, DockKeeper &docks, map::MapCanvas &canvas)
    : QFrame(&canvas),
      m_workspace(workspace),
      m_window(window),
      m_docks(docks),
      m_canvas(canvas),
      m_service(new QLabel(this)),
      m_share(new QLabel(this)),
      m_line(new QLabel(this)),
      m_bars(new QToolButton(this)),
      m_leave(new QToolButton(this))
{
    setObjectName(QStringLiteral("meetingPlate"));
    m_service->setObjectName(QStringLiteral("head"));
    m_share->setObjectName(QStringLiteral("headline"));
    m_line->setObjectName(QStringLiteral("quiet"));
    for (QToolButton *button : {m_bars, m_leave})
        button->setObjectName(QStringLiteral("link"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bars);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(2);
    for (QLabel *label : {m_service, m_share, m_line})
        column->addWidget(label);
    column->addLayout(buttons);
    connect(m_bars, &QToolButton::clicked, this, [this] { showBars(!m_barsShown); });
    connect(m_leave, &QToolButton::clicked, this, &Meeting::end);
    connect(&workspace, &panels::Workspace::serviceChanged, this, &Meeting::refresh);
    connect(&workspace, &panels::Workspace::walkerChanged, this, &Meeting::refresh);
    connect(&workspace.document(), &document::Document::assessmentChanged, this, &Meeting::refresh);
    retranslate();
    hide();
    window.installEventFilter(this);
    canvas.installEventFilter(this);
}

void Meeting::toggle() { m_on ? end() : begin(); }

void Meeting::begin()
{
    if (m_on)
        return;
    m_on = true;
    m_before = m_window.windowState();
    m_docks.putAway(AwayFor::Meeting, true);
    showBars(false);
    m_window.showFullScreen();
    show();
    refresh();
    m_canvas.setFocus();
}

void Meeting::end()
{
    if (!m_on)
        return;
    m_on = false;
    hide();
    showBars(true);
    m_window.setWindowState(m_before & ~Qt::WindowFullScreen);
    m_docks.putAway(AwayFor::Meeting, false);
}

void Meeting::showBars(bool shown)
{
    m_barsShown = shown;
    m_window.menuBar()->setVisible(shown);
    m_window.statusBar()->setVisible(shown);
    for (QToolBar *bar : m_window.findChildren<QToolBar *>())
        bar->setVisible(shown);
    m_bars->setText(shown ? tr("Hide the menus") : tr("Show the menus"));
}

void Meeting::retranslate()
{
    m_bars->setText(m_barsShown ? tr("Hide the menus") : tr("Show the menus"));
    m_leave->setText(tr("Leave (Esc)"));
    refresh();
}

void Meeting::refresh()
{
    if (!m_on)
        return;
    const auto figure = panels::coverageOf(m_workspace, m_workspace.service());
    m_service->setText(
        m_workspace.service().empty() ? QString() : text::serviceName(m_workspace.rulebook(), m_workspace.service()));
    const bool told = figure && figure.coverage->people > 0;
    m_share->setVisible(told);
    m_line->setVisible(told);
    if (told) {
        const base::People people = figure.coverage->people, reached = figure.reached(m_workspace.walker());
        m_share->setText(text::formatShare(reached, people));
        m_line->setText(tr("reach it on foot, %1 of %2 do not")
                            .arg(text::formatPeople(people - reached), text::formatPeopleLong(people)));
    }
    place();
}

void Meeting::place()
{
    adjustSize();
    constexpr int kBelowChoice = 56; // the box of what the map shows
    move(kGap, kBelowChoice);
    raise();
}

bool Meeting::eventFilter(QObject *watched, QEvent *event)
{
    // Esc is the tool's first: it leaves the full screen where nothing is under way.
    if (m_on && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_canvas.tool() == map::ToolKind::Select && !m_canvas.dragging() && m_workspace.selection().empty() &&
        m_workspace.chosen().empty()) {
        end();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Meeting::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yike::shell
