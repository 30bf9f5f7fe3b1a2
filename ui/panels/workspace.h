// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen: service, walker, and the thing the inspector shows; shared by all panels and the map.
#pragma once

#include "core/norms/walker.h"
#include "core/places/route.h"
#include "ui/document/document.h"
#include "ui/panels/baseline.h"
#include "ui/panels/picture.h"
#include "ui/render/overlay.h"
#include "ui/text/why.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace yike::panels {

/// At most one of the five is set; none = the district.
struct Selection {
    plan::OutletId outlet;
    plan::ResidenceId residence;
    plan::AreaId area;
    std::optional<geo::LonLat> place = {}; ///< a bare place: what can be reached from there
    bool route = false; ///< the way on foot between places
    [[nodiscard]] bool empty() const { return !outlet && !residence && !area && !place && !route; }
    bool operator==(const Selection &) const = default;
};

/// What can be reached from a bare place on foot.
struct PlaceReach {
    geo::LonLat place;
    norms::WalkerKind walker = norms::WalkerKind::Adult;
    bool joined = false; ///< false: no street is near enough, nothing is reached
    struct Band {
        base::Cost limit = 0; ///< ms, or mm for the walker that counts metres
        base::People people = 0;
        std::int64_t outlets = 0; ///< open to everybody
        std::int64_t streets = 0; ///< mm
    };
    std::vector<Band> bands; ///< ascending limit; each holds the ones before
    struct Nearest {
        std::size_t service = 0; ///< into the rulebook's services
        base::Cost cost = 0;
        plan::OutletId outlet;
    };
    std::vector<Nearest> nearest; ///< ascending service; those with none within an hour are left out
};

/// A picture somebody put into the report.
struct ReportFigure {
    QString title, source;
    QPicture picture;
    QSizeF size; ///< logical pixels
};

/// What the homes on the map are coloured by.
struct MapShow {
    render::MapTheme theme = render::MapTheme::WalkingTime;
    norms::BandSet group = norms::kEverybody; ///< of the theme People
    bool operator==(const MapShow &) const = default;
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

    [[nodiscard]] const MapShow &mapShow() const { return m_mapShow; }
    void chooseMapShow(const MapShow &show);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    void selectOutlet(plan::OutletId id) { select({id, {}, {}}); }
    /// The outlets chosen, ascending: the one of the selection, or several; then the selection is empty.
    [[nodiscard]] const std::vector<plan::OutletId> &chosen() const { return m_chosen; }
    /// Several at once; one alone becomes the selection, none lets go. Those that are not there are left out.
    void chooseOutlets(std::vector<plan::OutletId> ids);
    /// Adds it to those chosen, or takes it away.
    void toggleOutlet(plan::OutletId id);
    /// Those that stand in the area and offer the service (empty: any), placed ones alone.
    [[nodiscard]] std::vector<plan::OutletId> outletsIn(plan::AreaId area, const std::string &service) const;
    void selectPlace(geo::LonLat place) { select({{}, {}, {}, place}); }
    /// Of the chosen place; null while it is not known.
    [[nodiscard]] const std::shared_ptr<const PlaceReach> &placeReach() const { return m_placeReach; }
    void setPlaceReach(std::shared_ptr<const PlaceReach> reach);

    /// What the scenario in view is compared with.
    [[nodiscard]] Baseline &baseline() const { return *m_baseline; }

    /// Until the project is closed.
    void addReportFigure(const ReportFigure &figure) { m_reportFigures.push_back(figure); }
    [[nodiscard]] const std::vector<ReportFigure> &reportFigures() const { return m_reportFigures; }

    /// On foot, between the stops chosen on the map; null while it is not known.
    [[nodiscard]] const std::shared_ptr<const places::Route> &route() const { return m_route; }
    void setRoute(std::shared_ptr<const places::Route> route);

    /// The list of issues that the panel shows, in its order; none while no project is open.
    [[nodiscard]] std::span<const base::Issue> issues() const;
    /// Issues of the network are marked on the map.
    [[nodiscard]] bool networkIssuesShown() const { return m_networkIssues; }
    void showNetworkIssues(bool shown);

signals:
    void serviceChanged();
    void walkerChanged();
    void mapShowChanged();
    void selectionChanged();
    void placeReachChanged();
    void routeChanged();
    void networkIssuesToggled(bool shown);
    // From a panel to the map
    void areaPointed(yike::plan::AreaId area);                         ///< 0 = none
    void placePointed(const std::optional<yike::geo::LonLat> &place);
    void flightWanted(const yike::geo::LonLat &place);
    void areaFlightWanted(yike::plan::AreaId area);
    /// The next click on the map is where this stands; one of the two is set.
    void placingWanted(yike::plan::OutletId outlet, yike::plan::PremisesId premises);
    /// A planned outlet in these premises.
    void outletInPremisesWanted(yike::plan::PremisesId premises);
    void premisesFormWanted(yike::plan::PremisesId premises); ///< 0: new ones
    void premisesWanted(yike::plan::PremisesId premises); ///< its row is to be shown
    void togetherWanted(); ///< the chosen outlets are to be changed together
    void outlineWanted(yike::plan::AreaId area); ///< its outline is to be drawn anew
    // From the map to the panels
    void hovered(const yike::panels::Selection &under);
    void issueWanted(std::size_t issue); ///< index into issues(): its row is to be shown
    /// Why a figure is what it is: the inspector shows the answer.
    void whyWanted(const yike::text::WhyKey &key);
    void told(const QString &sentence); ///< what was done, for a moment
    /// The button of an empty state or banner was pressed: an action of the shell.
    void commandWanted(const QString &id);

private:
    void dropWhatIsGone();
    void take(const Selection &selection, std::vector<plan::OutletId> chosen);

    document::Document &m_document;
    Baseline *m_baseline;
    std::string m_service = "canteen-for-the-old";
    norms::WalkerKind m_walker = norms::WalkerKind::Metres; // 标准口径 first
    MapShow m_mapShow;
    std::vector<ReportFigure> m_reportFigures;
    Selection m_selection;
    std::vector<plan::OutletId> m_chosen;
    std::shared_ptr<const PlaceReach> m_placeReach;
    std::shared_ptr<const places::Route> m_route;
    bool m_networkIssues = false;
};

} // namespace yike::panels
