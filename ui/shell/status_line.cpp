// SPDX-License-Identifier: GPL-3.0-or-later
// Short work (under 300 ms) is not shown: a bar that flashes tells nobody anything.
#include "ui/shell/status_line.h"

#include "ui/text/edition.h"
#include "ui/text/edits.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QEvent>

#include <cmath>

namespace yike::shell {
namespace {

constexpr qint64 kWorthShowing = 300;
constexpr int kReading = 8000; ///< ms

} // namespace

StatusLine::StatusLine(panels::Workspace &workspace, map::MapCanvas &canvas, QWidget *parent)
    : QStatusBar(parent),
      m_workspace(workspace),
      m_canvas(canvas),
      m_hint(new QLabel(this)),
      m_people(new QLabel(this)),
      m_place(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_madeUp(new QLabel(this)),
      m_work(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_madeUp->setObjectName(QStringLiteral("warning"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_cancel->setObjectName(QStringLiteral("link"));
    addWidget(m_hint, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_work, m_bar, m_cancel, m_people, m_place, m_madeUp, m_saved})
        addPermanentWidget(widget);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_workspace.document().tasks().cancel(m_task); });
    auto &document = workspace.document();
    using document::Document;
    connect(&document.tasks(), &document::Tasks::changed, this, &StatusLine::showWork);
    connect(&document, &Document::savedStateChanged, this, &StatusLine::showSaved);
    connect(&document, &Document::opened, this, &StatusLine::showHint);
    connect(&document, &Document::opened, this, &StatusLine::showPeople);
    connect(&workspace, &panels::Workspace::selectionChanged, this, &StatusLine::showPeople);
    connect(&workspace, &panels::Workspace::selectionChanged, this, &StatusLine::showHint);
    connect(&workspace, &panels::Workspace::told, this,
            [this](const QString &sentence) { showMessage(sentence, kReading); });
    connect(&canvas, &map::MapCanvas::toolChanged, this, &StatusLine::showHint);
    connect(&canvas, &map::MapCanvas::areaDraftChanged, this, &StatusLine::showHint);
    connect(&canvas, &map::MapCanvas::routeShown, this, &StatusLine::showHint);
    connect(&canvas, &map::MapCanvas::viewChanged, this, &StatusLine::showPlace);
    connect(&canvas, &map::MapCanvas::hovered, this, [this](const map::Hover &hover) {
        m_under = hover == map::Hover{} ? std::nullopt : std::optional(hover.place); // gone from the map
        showPlace();
    });
    showHint();
    showPeople();
    showSaved();
    showWork();
}

void StatusLine::showHint()
{
    if (!m_workspace.document().isOpen())
        return m_hint->clear();
    switch (m_canvas.tool()) {
    case map::ToolKind::AddOutlet:
        m_hint->setText(tr("Click where the new outlet shall stand; Esc to stop"));
        break;
    case map::ToolKind::AddWay:
        m_hint->setText(tr("Click a street, then places on the way, then the street where it ends; Esc gives up"));
        break;
    case map::ToolKind::DrawArea:
        m_hint->setText(
            m_canvas.areaDraft().empty() ? tr("Click the corners of the area one after the other; Esc to stop")
            : m_canvas.areaDraft().size() < 3
                ? tr("Click the next corner; Backspace takes one back, Esc gives up")
                : tr("Double-click, Enter or a click on the first corner closes it; Backspace takes one back"));
        break;
    case map::ToolKind::Streets:
        m_hint->setText(tr("Click a street or a gate to close, open or change it"));
        break;
    case map::ToolKind::PickPlace:
        m_hint->setText(tr("Click the place on the map; Esc to stop"));
        break;
    case map::ToolKind::Reach:
        m_hint->setText(tr("Click any place to see what can be reached from there; Esc to stop"));
        break;
    case map::ToolKind::Route: {
        const auto &route = m_canvas.route();
        const bool open = route && route->open;
        m_hint->setText(!open || route->wantsStart
                            ? tr("Click where the walk starts: a place, an outlet or a home; Esc to stop")
                        : route->stops.size() < 2
                            ? tr("Click where it ends; Backspace takes the start back, Esc gives up")
                            : tr("Enter or a double-click ends it, a click adds a stop; Backspace takes one back"));
        break;
    }
    case map::ToolKind::Pan:
        m_hint->setText(tr("Drag to move the map, turn the wheel to come closer"));
        break;
    case map::ToolKind::Select:
        m_hint->setText(
            m_workspace.chosen().size() > 1
                ? tr("Drag one to move them all, figures follow when you let go; Del deletes them, Esc lets go")
            : m_workspace.selection().outlet    ? tr("Drag the outlet: the figures follow; Del deletes it")
            : m_workspace.selection().route     ? tr("The way on foot; Esc takes it away")
            : m_workspace.selection().place     ? tr("What can be reached from the pin; Esc takes it away")
            : !m_canvas.chosenCorners().empty() ? tr("Drag a corner of the outline to move it; Esc lets the area go")
                                                : tr("Click an outlet, a building or a community; drag to move"));
        break;
    }
}

void StatusLine::showPeople()
{
    const auto &plan = m_workspace.document().seen();
    const panels::Selection &chosen = m_workspace.selection();
    base::People people = -1;
    if (const plan::Residence *home =
            plan && chosen.residence && !text::isPublic() ? plan->residence(chosen.residence) : nullptr) {
        people = norms::total(home->people);
    } else if (m_workspace.assessment() != nullptr && chosen.area) {
        if (const auto *totals = m_workspace.assessment()->totalsOf(chosen.area))
            people = norms::total(totals->people);
    }
    m_people->setVisible(people >= 0);
    if (people >= 0)
        m_people->setText(tr("Chosen: %1").arg(text::formatPeopleLong(people)));
    QStringList marks;
    if (text::isPublic())
        marks << text::name(text::Edition::Public);
    if (plan && plan->info.madeUp)
        marks << tr("Made-up data");
    m_madeUp->setVisible(!marks.isEmpty());
    m_madeUp->setText(marks.join(QStringLiteral(" · ")));
}

void StatusLine::showPlace()
{
    const render::MapView &view = m_canvas.view();
    if (!m_canvas.scene())
        return m_place->clear();
    // A pixel is 1/96 inch.
    const double scale = view.metresPerPixel / (0.0254 / 96.0);
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(scale)) - 1));
    const QString ratio = QStringLiteral("1 : %1").arg(text::formatNumber(std::round(scale / step) * step, 0));
    m_place->setText(m_under ? QStringLiteral("%1   %2").arg(text::formatPlace(*m_under), ratio) : ratio);
}

void StatusLine::showSaved()
{
    using document::SavedState;
    const auto &document = m_workspace.document();
    QString text;
    switch (document.savedState()) {
    case SavedState::NoProject:
        break;
    case SavedState::Saved:
        text = document.isUnnamed() ? tr("Kept, without a name yet") : tr("All saved");
        break;
    case SavedState::Saving:
        text = tr("Saving …");
        break;
    case SavedState::NotSaved:
        text = tr("Not saved");
        break;
    case SavedState::ReadOnly:
        text = tr("For reading only");
        break;
    }
    m_saved->setText(text);
    showPeople();
}

void StatusLine::showWork()
{
    const document::Task *shown = nullptr;
    const auto running = m_workspace.document().tasks().running();
    for (const document::Task &task : running) {
        if (task.elapsed >= kWorthShowing)
            shown = &task;
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_bar})
        widget->setVisible(shown != nullptr);
    m_cancel->setVisible(shown != nullptr && shown->cancellable);
    if (shown == nullptr)
        return;
    m_task = shown->id;
    QString text = text::stepName(shown->step);
    if (shown->done > 0.05 && shown->elapsed > 2000) {
        const double left = static_cast<double>(shown->elapsed) * (1 - shown->done) / shown->done / 1000.0;
        text = tr("%1, %2 s left").arg(text, text::formatNumber(std::ceil(left), 0));
    }
    m_work->setText(text);
    m_bar->setRange(0, shown->done < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(shown->done * 1000));
    m_cancel->setText(tr("Cancel"));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showHint();
    showPeople();
    showPlace();
    showSaved();
    showWork();
}

} // namespace yike::shell
