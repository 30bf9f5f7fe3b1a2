// SPDX-License-Identifier: GPL-3.0-or-later
// The card never takes the focus from the map by itself; its buttons are reached by Tab, Esc closes it.
#include "ui/shell/guide.h"

#include "ui/panels/bottom_panel.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/main_window.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

enum Step : int { ChooseService, LookAtMap, DragOutlet, SeeDeficits, MakeReport, StepCount };

/// Context "Guide".
struct Words {
    const char *title, *text;
};
constexpr std::array<Words, StepCount> kWords{{
    {QT_TRANSLATE_NOOP("Guide", "Choose a service"),
     QT_TRANSLATE_NOOP("Guide",
                       "Each row is a service with the share of people who reach it on foot. Click one, say the "
                       "canteen for the old; with the keyboard: arrows and Enter.")},
    {QT_TRANSLATE_NOOP("Guide", "Look at the map and the legend"),
     QT_TRANSLATE_NOOP("Guide",
                       "Homes are coloured by how far people walk to the service. The strong orange and red ones "
                       "are too far. Turn the wheel or press + to come closer.")},
    {QT_TRANSLATE_NOOP("Guide", "Drag an outlet"),
     QT_TRANSLATE_NOOP("Guide",
                       "Come closer, take one of the round badges and drag it to another street: homes and figures "
                       "follow while it moves. Ctrl+Z takes it back.")},
    {QT_TRANSLATE_NOOP("Guide", "See what is missing"),
     QT_TRANSLATE_NOOP("Guide",
                       "The table of deficits lists where people are left without, the worst first. Open its tab; a "
                       "double click on a row flies there.")},
    {QT_TRANSLATE_NOOP("Guide", "Make the report"),
     QT_TRANSLATE_NOOP("Guide",
                       "One press writes the planning report as PDF: summary, maps, tables and where every figure "
                       "comes from. F1 opens the manual wherever you are.")},
}};

constexpr int kCardWidth = 320, kGap = 12, kRing = 3, kMoment = 1600;

QString translated(const char *text) { return QCoreApplication::translate("Guide", text); }

} // namespace

void GuideRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(render::screenPalette().accent, kRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

Guide::Guide(MainWindow &window)
    : QFrame(&window),
      m_window(window),
      m_ring(new GuideRing(&window)),
      m_count(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_mark(new QLabel(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("guideCard"));
    setProperty("manualPage", "start");
    setFixedWidth(kCardWidth);
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ring->setObjectName(QStringLiteral("guideRing"));
    layOut();
    m_onward.setSingleShot(true);
    m_onward.setInterval(kMoment);
    connect(&m_onward, &QTimer::timeout, this, &Guide::next);
    connect(m_back, &QPushButton::clicked, this, &Guide::back);
    connect(m_next, &QPushButton::clicked, this, &Guide::next);
    connect(m_close, &QToolButton::clicked, this, &Guide::stop);
    listen();
    hide();
    m_ring->hide();
}

void Guide::layOut()
{
    m_count->setObjectName(QStringLiteral("note"));
    m_title->setObjectName(QStringLiteral("head"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_mark->setObjectName(QStringLiteral("note"));
    m_close->setObjectName(QStringLiteral("link"));
    m_close->setText(QStringLiteral("✕"));
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_next->setProperty("primary", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_mark, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(foot);
}

void Guide::listen()
{
    auto &document = m_window.document();
    using document::Document;
    connect(&m_window.workspace(), &panels::Workspace::serviceChanged, this, [this] { done(ChooseService); });
    connect(m_window.canvas(), &map::MapCanvas::viewChanged, this, [this] { done(LookAtMap); });
    connect(&document, &Document::undoChanged, this, [this] {
        if (m_window.document().stepCount() > m_edits)
            done(DragOutlet);
    });
    if (auto *tables = qobject_cast<panels::BottomPanel *>(m_window.dock(QStringLiteral("tables"))))
        connect(tables, &panels::BottomPanel::panelShown, this, [this, tables] {
            if (tables->shownPanel() == QLatin1String("deficits"))
                done(SeeDeficits);
        });
    connect(m_window.actionTable()->find(QStringLiteral("export-report")), &QAction::triggered, this,
            [this] { done(MakeReport); });
    connect(&document, &Document::openFailed, this, [this] { m_waiting = false; });
    connect(&document, &Document::assessmentChanged, this, [this] {
        if (m_waiting && m_window.document().assessment() != nullptr) {
            m_waiting = false;
            go(ChooseService);
        }
    });
    m_window.installEventFilter(this);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->installEventFilter(this);
    m_window.canvas()->installEventFilter(this);
}

void Guide::start()
{
    m_window.front()->showMap();
    if (m_window.document().isOpen())
        return go(ChooseService);
    m_waiting = true;
    if (!m_window.document().isOpening())
        m_window.commands()->openDemo();
    m_window.front()->showMap();
}

void Guide::stop()
{
    m_step = -1;
    m_waiting = false;
    m_onward.stop();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_ring->hide();
    if (hadFocus)
        m_window.canvas()->setFocus();
}

void Guide::next() { m_step + 1 < StepCount ? go(m_step + 1) : stop(); }

void Guide::back()
{
    if (m_step > 0)
        go(m_step - 1);
}

void Guide::go(int step)
{
    const bool first = m_step < 0;
    m_onward.stop();
    m_step = step;
    m_done = false;
    m_edits = m_window.document().stepCount();
    if (step == ChooseService)
        m_window.actionTable()->find(QStringLiteral("fold-services"))->setChecked(true);
    if (step == DragOutlet)
        m_window.canvas()->setTool(map::ToolKind::Select);
    if (step == SeeDeficits) {
        m_window.actionTable()->find(QStringLiteral("fold-tables"))->setChecked(true);
        const auto *tables = qobject_cast<panels::BottomPanel *>(m_window.dock(QStringLiteral("tables")));
        m_done = tables != nullptr && tables->shownPanel() == QLatin1String("deficits");
    }
    showTexts();
    show();
    m_ring->show();
    place();
    QTimer::singleShot(0, this, &Guide::place); // docks that unfolded have their place by then
    if (first)
        m_next->setFocus(Qt::OtherFocusReason);
}

void Guide::done(int step)
{
    if (step != m_step || m_done)
        return;
    m_done = true;
    showTexts();
    place();
    if (step == DragOutlet)
        m_onward.start(); // a look at what changed, then on
}

void Guide::showTexts()
{
    if (m_step < 0)
        return;
    const Words &words = kWords[static_cast<std::size_t>(m_step)];
    setAccessibleName(tr("Guide"));
    m_count->setText(tr("Guide, step %1 of %2").arg(m_step + 1).arg(static_cast<int>(StepCount)));
    m_title->setText(translated(words.title));
    m_text->setText(translated(words.text));
    m_mark->setText(m_done ? tr("● done") : QString());
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == StepCount ? tr("Finish") : tr("Next"));
    m_close->setToolTip(tr("Close the guide"));
    m_close->setAccessibleName(tr("Close the guide"));
    m_text->setFixedHeight(m_text->heightForWidth(kCardWidth - 30));
    adjustSize();
}

QRect Guide::target() const
{
    const auto of = [this](const QWidget *widget) {
        return widget == nullptr || !widget->isVisible()
                   ? QRect()
                   : QRect(widget->mapTo(&m_window, QPoint(0, 0)), widget->size());
    };
    switch (m_step) {
    case ChooseService:
        return of(m_window.dock(QStringLiteral("services")));
    case SeeDeficits:
        return of(m_window.findChild<QTabBar *>(QStringLiteral("bottomTabs")));
    case MakeReport:
        return of(m_window.toolRow()->widgetForAction(m_window.actionTable()->find(QStringLiteral("export-report"))));
    default:
        return of(m_window.canvas());
    }
}

/// Beside the target where there is room, else inside it, always whole in the window.
void Guide::place()
{
    if (m_step < 0)
        return;
    const QRect looked = target();
    m_ring->setVisible(looked.isValid());
    m_ring->setGeometry(looked.adjusted(-2, -2, 2, 2));
    QPoint corner;
    if (m_step == ChooseService)
        corner = looked.topRight() + QPoint(kGap, 48);
    else if (m_step == SeeDeficits)
        corner = looked.topLeft() + QPoint(kGap, -height() - kGap);
    else if (m_step == MakeReport)
        corner = looked.bottomRight() + QPoint(-width(), kGap);
    else
        corner = looked.bottomRight() + QPoint(-width() - kGap, -height() - 36); // the balance comes above
    const QRect room = m_window.rect().adjusted(kGap, kGap, -kGap, -kGap);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    m_ring->raise();
    raise();
}

void Guide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else
        QFrame::keyPressEvent(event);
}

void Guide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showTexts();
    place();
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (isRunning() && (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace yike::shell
