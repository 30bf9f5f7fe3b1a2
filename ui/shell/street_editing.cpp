// SPDX-License-Identifier: GPL-3.0-or-later
// Small menus beside the pointer say what can be done; each answer is one step of undo.
#include "ui/shell/street_editing.h"

#include "ui/render/network_changes.h"
#include "ui/text/language.h"

#include <array>

namespace yike::shell {
namespace {

/// One line of a menu, and what it answers.
template <typename Answer>
struct Choice {
    Answer answer;
    const char *id;
    const char *text; ///< translation context "StreetEditing"
};
using WayChoice = Choice<plan::WayKind>;
using SlopeChoice = Choice<plan::SlopeWord>;

constexpr std::array kWays{
    WayChoice{plan::WayKind::Footbridge, "way-footbridge", QT_TRANSLATE_NOOP("StreetEditing", "Footbridge")},
    WayChoice{plan::WayKind::Underpass, "way-underpass", QT_TRANSLATE_NOOP("StreetEditing", "Underpass")},
    WayChoice{plan::WayKind::Crossing, "way-crossing", QT_TRANSLATE_NOOP("StreetEditing", "Crossing of a road")},
    WayChoice{plan::WayKind::Path, "way-path", QT_TRANSLATE_NOOP("StreetEditing", "Path")},
    WayChoice{plan::WayKind::Steps, "way-steps", QT_TRANSLATE_NOOP("StreetEditing", "Steps")},
};

constexpr std::array kSlopes{
    SlopeChoice{plan::SlopeWord::Level, "slope-level", QT_TRANSLATE_NOOP("StreetEditing", "Level")},
    SlopeChoice{plan::SlopeWord::Gentle, "slope-gentle", QT_TRANSLATE_NOOP("StreetEditing", "Gentle slope")},
    SlopeChoice{plan::SlopeWord::Steep, "slope-steep", QT_TRANSLATE_NOOP("StreetEditing", "Steep slope")},
    SlopeChoice{plan::SlopeWord::Steps, "slope-steps", QT_TRANSLATE_NOOP("StreetEditing", "Steps")},
};

/// A line for each choice; take(answer, action) is told of each.
template <typename Answer, std::size_t Size, typename Take>
void addChoices(QMenu &menu, const std::array<Choice<Answer>, Size> &choices, Take take)
{
    for (const Choice<Answer> &choice : choices) {
        QAction *action = menu.addAction(QCoreApplication::translate("StreetEditing", choice.text));
        action->setObjectName(QLatin1String(choice.id));
        take(choice.answer, *action);
    }
}

/// The estate and the number of the gate that is the n-th of the plan; scenes count them so.
std::optional<std::pair<const plan::Estate *, std::size_t>> gateOf(const plan::Plan &plan, std::size_t number)
{
    for (const plan::Estate &estate : plan.estates) {
        if (number < estate.gates.size())
            return std::pair{&estate, number};
        number -= estate.gates.size();
    }
    return std::nullopt;
}

} // namespace

StreetEditing::StreetEditing(document::Document &document, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_canvas(canvas)
{
    using map::MapCanvas;
    connect(&canvas, &MapCanvas::wayDrawn, this, &StreetEditing::askWhatWay);
    connect(&canvas, &MapCanvas::streetClicked, this, &StreetEditing::askAboutStreet);
    connect(&canvas, &MapCanvas::changedStreetClicked, this, &StreetEditing::askAboutChange);
    connect(&canvas, &MapCanvas::gateClicked, this, &StreetEditing::askAboutGate);
    connect(&document, &document::Document::planChanged, this, &StreetEditing::refreshChanges);
}

void StreetEditing::setScenePlan(std::shared_ptr<const plan::Plan> plan)
{
    m_scenePlan = std::move(plan);
    refreshChanges();
}

/// A menu that closes the one before; it is shown by the caller and never waited for.
QMenu &StreetEditing::newMenu(const QString &title)
{
    delete m_menu;
    m_menu = new QMenu(&m_canvas);
    m_menu->setObjectName(QStringLiteral("streetMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addSection(title);
    return *m_menu;
}

void StreetEditing::tellUnless(bool changed)
{
    if (!changed && m_document.isEditable())
        emit refused(tr("Nothing was changed: the streets there have changed meanwhile. Try again."));
}

std::optional<plan::WayEnd> StreetEditing::endAt(const render::StreetSpot &spot) const
{
    if (!m_scenePlan || spot.street >= m_scenePlan->streets->streets.size())
        return std::nullopt;
    return plan::onStreet(m_scenePlan->streets->streets[spot.street].id, spot.offset);
}

void StreetEditing::askWhatWay(const map::DrawnWay &way, QPoint screen)
{
    QMenu &menu = newMenu(tr("What is it?"));
    addChoices(menu, kWays, [&](plan::WayKind kind, const QAction &action) {
        connect(&action, &QAction::triggered, this, [this, way, kind] { addWay(way, kind); });
    });
    menu.popup(screen);
}

void StreetEditing::addWay(const map::DrawnWay &way, plan::WayKind kind)
{
    const auto from = endAt(way.from), to = endAt(way.to);
    plan::NewWay drawn;
    drawn.kind = kind;
    if (from && to) {
        drawn.from = *from;
        drawn.to = *to;
    }
    drawn.between = way.between;
    tellUnless(m_document.addWay(drawn));
}

void StreetEditing::askAboutStreet(std::uint32_t street, QPoint screen)
{
    if (!m_scenePlan || street >= m_scenePlan->streets->streets.size())
        return;
    const plan::Street &chosen = m_scenePlan->streets->streets[street];
    QMenu &menu = newMenu(chosen.name.empty() ? tr("This street") : text::fromCore(chosen.name));
    QAction *close = menu.addAction(tr("Close it for people on foot"));
    close->setObjectName(QStringLiteral("street-close"));
    connect(close, &QAction::triggered, this, [this, id = chosen.id] { tellUnless(m_document.closeStreet(id)); });
    addSlopes(menu, chosen.id);
    menu.popup(screen);
}

void StreetEditing::addSlopes(QMenu &menu, plan::StreetId id)
{
    const plan::Street *street = plan::streetThrough(*m_document.plan(), m_document.scenario(), id);
    if (street == nullptr)
        return;
    menu.addSection(tr("How steep is it?"));
    addChoices(menu, kSlopes, [&](plan::SlopeWord word, QAction &action) {
        action.setCheckable(true);
        action.setChecked(plan::slopeWord(*street) == word);
        connect(&action, &QAction::triggered, this, [this, id, word] {
            const plan::Street *now = plan::streetThrough(*m_document.plan(), m_document.scenario(), id);
            if (now != nullptr && plan::slopeWord(*now) != word)
                tellUnless(m_document.changeStreet(plan::withSlope(*now, word)));
        });
    });
}

void StreetEditing::askAboutChange(plan::StreetId id, bool closed, QPoint screen)
{
    QMenu &menu = newMenu(closed ? tr("Closed for people on foot") : tr("Added by the scenario"));
    QAction *action = menu.addAction(closed ? tr("Open it again") : tr("Take it away"));
    action->setObjectName(closed ? QStringLiteral("street-reopen") : QStringLiteral("street-remove"));
    connect(action, &QAction::triggered, this,
            [this, id, closed] { tellUnless(closed ? m_document.reopenStreet(id) : m_document.closeStreet(id)); });
    if (!closed)
        addSlopes(menu, id);
    menu.popup(screen);
}

void StreetEditing::askAboutGate(std::size_t gate, QPoint screen)
{
    const auto chosen = m_scenePlan ? gateOf(*m_scenePlan, gate) : std::nullopt;
    if (!chosen)
        return;
    const auto [estate, number] = *chosen;
    const plan::Gate &known = estate->gates[number];
    const QString name = known.name.empty() ? tr("Gate") : text::fromCore(known.name);
    QMenu &menu = newMenu(tr("%1, %2").arg(text::fromCore(estate->name), name));
    QAction *action = menu.addAction(known.open ? tr("Lock this gate") : tr("Open this gate"));
    action->setObjectName(known.open ? QStringLiteral("gate-lock") : QStringLiteral("gate-open"));
    connect(action, &QAction::triggered, this,
            [this, id = estate->id, number, open = !known.open] { tellUnless(m_document.setGate(id, number, open)); });
    menu.popup(screen);
}

void StreetEditing::refreshChanges()
{
    const auto &scene = m_canvas.scene();
    const bool shown = scene && m_document.isOpen();
    m_canvas.setNetworkChanges(shown ? render::networkChanges(*m_document.plan(), m_document.scenario(), scene->frame())
                                     : std::vector<render::ChangedStreet>());
}

} // namespace yike::shell
