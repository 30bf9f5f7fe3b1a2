// SPDX-License-Identifier: GPL-3.0-or-later
// A small menu beside the last corner asks what was drawn; the outline stays on the map until that is answered.
#include "ui/shell/area_editing.h"

#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QCursor>
#include <QToolTip>

#include <array>

namespace yike::shell {
namespace {

struct KindChoice {
    plan::AreaKind kind;
    const char *id;
};
constexpr std::array kKinds{
    KindChoice{plan::AreaKind::Circle, "area-circle"},
    KindChoice{plan::AreaKind::Tier15, "area-tier15"},
    KindChoice{plan::AreaKind::Tier10, "area-tier10"},
    KindChoice{plan::AreaKind::Tier5, "area-tier5"},
    KindChoice{plan::AreaKind::SchoolDistrict, "area-school-district"},
};

} // namespace

AreaEditing::AreaEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas)
{
    using map::MapCanvas;
    connect(&canvas, &MapCanvas::areaDrawn, this, &AreaEditing::take);
    connect(&canvas, &MapCanvas::areaRefused, this, &AreaEditing::refuse);
    connect(&canvas, &MapCanvas::areaDraftChanged, this, [] { QToolTip::hideText(); });
    connect(&canvas, &MapCanvas::cornerMoved, this, &AreaEditing::moveCorner);
    connect(&canvas, &MapCanvas::toolChanged, this, &AreaEditing::toolChanged);
    connect(&workspace, &panels::Workspace::outlineWanted, this, &AreaEditing::drawAnew);
    connect(&workspace, &panels::Workspace::selectionChanged, this, &AreaEditing::showChosen);
    connect(&m_document, &document::Document::planChanged, this, &AreaEditing::showChosen);
}

void AreaEditing::take(const std::vector<geo::LonLat> &corners, QPoint screen)
{
    if (!m_document.isEditable())
        return;
    if (m_redrawn)
        redraw(corners);
    else
        askWhatArea(corners, screen);
}

void AreaEditing::askWhatArea(const std::vector<geo::LonLat> &corners, QPoint screen)
{
    delete m_menu;
    m_menu = new QMenu(&m_canvas);
    m_menu->setObjectName(QStringLiteral("areaMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addSection(tr("What was drawn?"));
    for (const KindChoice &choice : kKinds) {
        QAction *action = m_menu->addAction(text::name(choice.kind));
        action->setObjectName(QLatin1String(choice.id));
        connect(action, &QAction::triggered, this, [this, corners, kind = choice.kind] { add(corners, kind); });
    }
    m_menu->popup(screen);
}

void AreaEditing::add(const std::vector<geo::LonLat> &corners, plan::AreaKind kind)
{
    plan::Area area = plan::drawnArea(*m_document.seen(), kind, corners);
    area.name = text::toCore(tr("New: %1").arg(text::name(kind)));
    const plan::AreaId id = m_document.addArea(std::move(area));
    if (!id)
        return;
    m_canvas.setTool(map::ToolKind::Select);
    m_workspace.select({{}, {}, id});
    emit added(id);
}

void AreaEditing::drawAnew(plan::AreaId id)
{
    const plan::Area *area = m_document.isEditable() ? m_document.plan()->area(id) : nullptr;
    if (area == nullptr)
        return;
    m_canvas.setTool(map::ToolKind::Select); // what was begun is given up
    m_canvas.setTool(map::ToolKind::DrawArea);
    m_redrawn = id;
    m_canvas.setFocus();
    emit told(tr("Draw the outline of %1 on the map; Esc keeps the present one.").arg(text::fromCore(area->name)));
}

void AreaEditing::redraw(const std::vector<geo::LonLat> &corners)
{
    if (const plan::Area *area = m_document.plan()->area(m_redrawn))
        m_document.changeArea(plan::redrawn(*m_document.seen(), *area, corners));
    m_canvas.setTool(map::ToolKind::Select);
}

void AreaEditing::moveCorner(plan::AreaId id, std::size_t corner, geo::LonLat place)
{
    const plan::Area *area = m_document.isEditable() ? m_document.plan()->area(id) : nullptr;
    if (area == nullptr || !plan::hasMovableCorners(*area))
        return;
    const plan::Area after = plan::withCorner(*m_document.seen(), *area, corner, place);
    const auto flaw = plan::flawOf(after.outline.front().front());
    if (flaw != plan::OutlineFlaw::None)
        refuse(flaw);
    else
        m_document.changeArea(after);
    showChosen();
}

QString AreaEditing::sentence(plan::OutlineFlaw flaw)
{
    switch (flaw) {
    case plan::OutlineFlaw::None:
        return {};
    case plan::OutlineFlaw::TooFewCorners:
        return tr("An outline needs at least three corners. Click another place.");
    case plan::OutlineFlaw::CrossesItself:
        return tr("The outline would cross itself there, and nothing was changed. Choose another place, or take the "
                  "last corner back with Backspace.");
    case plan::OutlineFlaw::NoArea:
        return tr("All corners lie on one line, so there is no land inside. Click a place beside it.");
    }
    return {};
}

void AreaEditing::refuse(plan::OutlineFlaw flaw) { QToolTip::showText(QCursor::pos(), sentence(flaw), &m_canvas); }

void AreaEditing::toolChanged(map::ToolKind tool)
{
    if (tool == map::ToolKind::DrawArea)
        return;
    m_redrawn = {};
    emit told({});
}

/// The chosen area on the map; its corners where they may be moved.
void AreaEditing::showChosen()
{
    const plan::AreaId id = m_workspace.selection().area;
    const plan::Area *area = id && m_document.isOpen() ? m_document.plan()->area(id) : nullptr;
    std::vector<geo::LonLat> corners;
    if (area != nullptr && m_document.isEditable() && plan::hasMovableCorners(*area))
        corners = area->outline.front().front();
    m_canvas.setChosenArea(area != nullptr && plan::isLayer(area->kind) ? id : plan::AreaId{}, std::move(corners));
}

} // namespace yike::shell
