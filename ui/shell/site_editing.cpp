// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures come from the file once and stay in memory while the project is open.
#include "ui/shell/site_editing.h"

#include "core/geo/image_fit.h"
#include "ui/document/placing.h"
#include "ui/panels/premises_form.h"
#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <utility>

namespace yike::shell {

namespace {

std::vector<geo::ImagePoint> pointsOf(const plan::Underlay &underlay)
{
    std::vector<geo::ImagePoint> points;
    for (const plan::UnderlayPoint &point : underlay.points)
        points.push_back({point.x, point.y, point.place});
    return points;
}

} // namespace

SiteEditing::SiteEditing(panels::Workspace &workspace, map::MapCanvas &canvas, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_document(workspace.document()),
      m_canvas(canvas)
{
    m_pool.setMaxThreadCount(1);
    using document::Document;
    connect(&m_document, &Document::opened, this, [this] {
        m_pictures.clear();
        m_fetching.clear();
        m_draft.reset();
        m_points.clear();
    });
    for (auto signal : {&Document::opened, &Document::planChanged})
        connect(&m_document, signal, this, [this] {
            refreshMarks();
            refreshUnderlays();
        });
    connect(&m_document, &Document::pictureRead, this, &SiteEditing::take);
    connect(&m_canvas, &map::MapCanvas::placePicked, this, &SiteEditing::pick);
    connect(&m_canvas, &map::MapCanvas::toolChanged, this, [this](map::ToolKind tool) {
        if (tool == map::ToolKind::PickPlace)
            return;
        m_outlet = {};
        m_premises = {};
        m_asked = false;
    });
    connect(&m_canvas, &map::MapCanvas::premisesClicked, &m_workspace, &panels::Workspace::premisesWanted);
    connect(&m_workspace, &panels::Workspace::placingWanted, this, &SiteEditing::startPlacing);
    connect(&m_workspace, &panels::Workspace::outletInPremisesWanted, this, &SiteEditing::addOutletIn);
    connect(&m_workspace, &panels::Workspace::premisesFormWanted, this, &SiteEditing::showForm);
}

SiteEditing::~SiteEditing() { m_pool.waitForDone(); }

QImage SiteEditing::decoded(const QByteArray &bytes, double &shrunk)
{
    shrunk = 1;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(false); // pixels are counted as the file has them
    const QSize size = reader.size();
    const int longest = std::max(size.width(), size.height());
    if (longest > kLongestUnderlay) {
        shrunk = static_cast<double>(longest) / kLongestUnderlay;
        reader.setScaledSize(QSize(qRound(size.width() / shrunk), qRound(size.height() / shrunk)));
    }
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void SiteEditing::setPoints(std::vector<geo::LonLat> points)
{
    m_points = std::move(points);
    refreshMarks();
}

void SiteEditing::setDraft(std::optional<render::UnderlayImage> draft, plan::UnderlayId instead)
{
    m_draft = std::move(draft);
    m_draftOf = instead;
    m_shown.clear();
    m_shownPictures = 0;
    refreshUnderlays();
}

void SiteEditing::refreshMarks()
{
    std::vector<render::SiteMark> marks;
    if (m_document.isOpen())
        for (const plan::Premises &premises : m_document.plan()->premises)
            if (premises.match != plan::MatchLevel::NotPlaced)
                marks.push_back({premises.id, premises.place, text::fromCore(premises.name)});
    for (std::size_t i = 0; i < m_points.size(); ++i)
        marks.push_back({{}, m_points[i], QString::number(i + 1)});
    m_canvas.setSites(std::move(marks));
}

void SiteEditing::refreshUnderlays()
{
    std::vector<plan::Underlay> shown;
    if (m_document.isOpen())
        for (const plan::Underlay &underlay : m_document.plan()->underlays)
            if (underlay.shown && !(m_draft && underlay.id == m_draftOf))
                shown.push_back(underlay);
    auto images = std::make_shared<render::Underlays>();
    std::size_t known = 0;
    for (const plan::Underlay &underlay : shown) {
        const auto at = m_pictures.find(underlay.sha256);
        if (at == m_pictures.end()) {
            if (m_fetching.insert(underlay.sha256).second)
                m_document.requestPicture(text::fromCore(underlay.sha256));
            continue;
        }
        ++known;
        const auto fit = geo::fitImage(pointsOf(underlay));
        if (fit && !at->second.image.isNull())
            images->push_back(
                {at->second.image, at->second.shrunk, fit->placing, static_cast<double>(underlay.opacity) / 1000});
    }
    if (!m_draft && shown == m_shown && known == m_shownPictures)
        return; // frames are dear
    m_shown = std::move(shown);
    m_shownPictures = known;
    if (m_draft)
        images->push_back(*m_draft);
    m_canvas.setUnderlays(images->empty() ? nullptr : std::move(images));
}

void SiteEditing::take(const QString &sha256, const QByteArray &bytes)
{
    const auto &plan = m_document.plan();
    if (!plan || !std::ranges::contains(plan->underlays, text::toCore(sha256), &plan::Underlay::sha256))
        return; // somebody else's picture
    m_pool.start([this, sha256, bytes] {
        Picture picture;
        picture.image = decoded(bytes, picture.shrunk);
        QMetaObject::invokeMethod(this, [this, sha256, picture = std::move(picture)] {
            m_pictures[text::toCore(sha256)] = picture;
            refreshUnderlays();
        });
    });
}

void SiteEditing::startPlacing(plan::OutletId outlet, plan::PremisesId premises)
{
    m_canvas.setTool(map::ToolKind::PickPlace);
    m_outlet = outlet;
    m_premises = premises;
    m_canvas.setFocus();
}

void SiteEditing::askPlace()
{
    m_canvas.setTool(map::ToolKind::PickPlace);
    m_asked = true;
}

void SiteEditing::giveUp()
{
    if (m_canvas.tool() == map::ToolKind::PickPlace)
        m_canvas.setTool(map::ToolKind::Select);
}

void SiteEditing::pick(geo::LonLat place)
{
    const auto outlet = std::exchange(m_outlet, {});
    const auto premises = std::exchange(m_premises, {});
    const bool asked = std::exchange(m_asked, false);
    m_canvas.setTool(map::ToolKind::Select);
    if (outlet) {
        m_document.moveOutlet(outlet, place);
        m_workspace.selectOutlet(outlet);
    } else if (premises) {
        m_document.placePremises(premises, place);
        emit m_workspace.premisesWanted(premises);
    } else if (asked) {
        emit picked(place);
    }
}

/// Of the chosen service, planned, with the size and address of the premises.
void SiteEditing::addOutletIn(plan::PremisesId id)
{
    const plan::Premises *premises = m_document.isOpen() ? m_document.plan()->premise(id) : nullptr;
    if (premises == nullptr || premises->match == plan::MatchLevel::NotPlaced)
        return;
    plan::Outlet outlet;
    outlet.place = premises->place;
    outlet.match = premises->match;
    outlet.address = premises->address.empty() ? premises->name : premises->address;
    outlet.area = premises->area;
    outlet.premises = id;
    outlet.status = plan::OutletStatus::Planned;
    const std::string &service =
        m_workspace.service().empty() ? m_workspace.rulebook().services.front().code : m_workspace.service();
    outlet.services.push_back({.service = service});
    outlet.name =
        text::toCore(tr("%1 in %2", "canteen in the old school")
                         .arg(text::serviceName(m_workspace.rulebook(), service), text::fromCore(premises->name)));
    const plan::OutletId added = m_document.addOutlet(std::move(outlet));
    if (!added)
        return;
    m_workspace.selectOutlet(added);
    emit m_workspace.flightWanted(m_document.plan()->premise(id)->place);
    emit outletPlaced(added);
}

void SiteEditing::showForm(plan::PremisesId premises)
{
    if (!m_document.isEditable())
        return;
    auto *form = new panels::PremisesForm(m_workspace, premises, m_canvas.window());
    form->open();
}

} // namespace yike::shell
