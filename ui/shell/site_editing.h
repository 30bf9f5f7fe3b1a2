// SPDX-License-Identifier: GPL-3.0-or-later
// Premises and image underlays on the map: marks, pictures fetched and decoded beside the GUI, and things placed by a click.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <set>

namespace yike::shell {

/// Decoded pictures are at most this long on a side: what a screen can show of a sheet of some kilometres.
inline constexpr int kLongestUnderlay = 4096; // pixels

class SiteEditing : public QObject {
    Q_OBJECT

public:
    SiteEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent);
    ~SiteEditing() override;

    /// Points that hold an image while it is being laid; numbered on the map.
    void setPoints(std::vector<geo::LonLat> points);
    /// The image being laid takes the place of what the project holds of that id (0: it is new); none: back to the project.
    void setDraft(std::optional<render::UnderlayImage> draft, plan::UnderlayId instead = {});
    /// The next click on the map is told by picked().
    void askPlace();
    void giveUp();

    /// At most kLongestUnderlay long. Null where the bytes are no picture Qt can read.
    [[nodiscard]] static QImage decoded(const QByteArray &bytes, double &shrunk);

signals:
    void picked(yike::geo::LonLat place);
    void outletPlaced(yike::plan::OutletId outlet);

private:
    void refreshMarks();
    void refreshUnderlays();
    void take(const QString &sha256, const QByteArray &bytes);
    void pick(geo::LonLat place);
    void startPlacing(plan::OutletId outlet, plan::PremisesId premises);
    void addOutletIn(plan::PremisesId premises);
    void showForm(plan::PremisesId premises);

    struct Picture {
        QImage image; ///< null: cannot be read
        double shrunk = 1;
    };

    panels::Workspace &m_workspace;
    document::Document &m_document;
    map::MapCanvas &m_canvas;
    std::vector<geo::LonLat> m_points;
    std::optional<render::UnderlayImage> m_draft;
    plan::UnderlayId m_draftOf;
    plan::OutletId m_outlet;
    plan::PremisesId m_premises;
    bool m_asked = false;
    std::map<std::string, Picture> m_pictures; ///< by SHA-256
    std::set<std::string> m_fetching;
    std::vector<plan::Underlay> m_shown; ///< as the map has them
    std::size_t m_shownPictures = 0;
    QThreadPool m_pool;
};

} // namespace yike::shell
