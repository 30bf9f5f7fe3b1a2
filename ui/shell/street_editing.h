// SPDX-License-Identifier: GPL-3.0-or-later
// Between the map and the walking network: what is drawn or clicked there becomes an edit of the scenario in view.
#pragma once

#include "core/plan/network_edits.h"
#include "core/plan/slope_words.h"
#include "ui/document/document.h"
#include "ui/map/map_canvas.h"

#include <QMenu>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace yike::shell {

class StreetEditing : public QObject {
    Q_OBJECT

public:
    StreetEditing(document::Document &document, map::MapCanvas &canvas, QObject *parent = nullptr);

    /// The plan that the canvas's scene was made of: its streets and gates are told by their number.
    void setScenePlan(std::shared_ptr<const plan::Plan> plan);

signals:
    /// Nothing was changed, and why, in a sentence.
    void refused(const QString &sentence);

private:
    void askWhatWay(const map::DrawnWay &way, QPoint screen);
    void askAboutStreet(std::uint32_t street, QPoint screen);
    void askAboutChange(plan::StreetId id, bool closed, QPoint screen);
    void askAboutGate(std::size_t gate, QPoint screen);
    void addWay(const map::DrawnWay &way, plan::WayKind kind);
    void addSlopes(QMenu &menu, plan::StreetId id);
    void refreshChanges();
    void tellUnless(bool changed);
    [[nodiscard]] QMenu &newMenu(const QString &title);
    [[nodiscard]] std::optional<plan::WayEnd> endAt(const render::StreetSpot &spot) const;

    document::Document &m_document;
    map::MapCanvas &m_canvas;
    std::shared_ptr<const plan::Plan> m_scenePlan;
    QPointer<QMenu> m_menu;
};

} // namespace yike::shell
