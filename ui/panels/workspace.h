// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen: service, walker, and the thing the inspector shows; shared by all panels and the map.
#pragma once

#include "core/norms/walker.h"
#include "ui/document/document.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace yike::panels {

/// At most one of the three is set; none = the district.
struct Selection {
    plan::OutletId outlet;
    plan::ResidenceId residence;
    plan::AreaId area;
    [[nodiscard]] bool empty() const { return !outlet && !residence && !area; }
    bool operator==(const Selection &) const = default;
};

class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(document::Document &document, QObject *parent = nullptr);

    [[nodiscard]] document::Document &document() const { return m_document; }
    [[nodiscard]] const norms::Rulebook &rulebook() const { return m_document.rulebook(); }
    [[nodiscard]] const analysis::Assessment *assessment() const { return m_document.assessment().get(); }

    [[nodiscard]] const std::string &service() const { return m_service; } ///< empty = none
    void chooseService(const std::string &code);
    [[nodiscard]] norms::WalkerKind walker() const { return m_walker; }
    void chooseWalker(norms::WalkerKind walker);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    void selectOutlet(plan::OutletId id) { select({id, {}, {}}); }

signals:
    void serviceChanged();
    void walkerChanged();
    void selectionChanged();
    // From a panel to the map
    void areaPointed(yike::plan::AreaId area);                         ///< 0 = none
    void placePointed(const std::optional<yike::geo::LonLat> &place);
    void flightWanted(const yike::geo::LonLat &place);
    void areaFlightWanted(yike::plan::AreaId area);
    // From the map to the panels
    void hovered(const yike::panels::Selection &under);
    /// The button of an empty state or banner was pressed: an action of the shell.
    void commandWanted(const QString &id);

private:
    void dropWhatIsGone();

    document::Document &m_document;
    std::string m_service = "canteen-for-the-old";
    norms::WalkerKind m_walker = norms::WalkerKind::Metres; // 标准口径 first
    Selection m_selection;
};

} // namespace yike::panels
