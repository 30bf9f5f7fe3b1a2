// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a former question is shown: replies that have been overtaken are dropped.
#include "ui/shell/place_search.h"

#include "ui/location/geo_values.h"
#include "ui/location/provider.h"
#include "ui/shell/settings.h"

#include <QGeoAddress>
#include <QGeoCircle>
#include <QPlaceAttribute>
#include <QPlaceManager>
#include <QPlaceResult>
#include <QPlaceSearchRequest>

namespace yike::shell {
namespace {

constexpr int kRest = 350; ///< ms
constexpr int kMost = 40;

PlaceHit hitOf(const QPlace &place, bool own)
{
    PlaceHit hit;
    hit.name = place.name();
    hit.about = place.extendedAttribute(QStringLiteral("yike.about")).text();
    if (hit.about.isEmpty())
        hit.about = place.location().address().text().section(QLatin1Char('\n'), 0, 0);
    if (own)
        hit.id = place.placeId();
    hit.service = place.extendedAttribute(QStringLiteral("yike.service")).text();
    if (place.location().coordinate().isValid())
        hit.place = location::lonLat(place.location().coordinate());
    return hit;
}

} // namespace

PlaceSearch::PlaceSearch(QObject *parent) : QObject(parent)
{
    location::registerProvider();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &PlaceSearch::send);
}

PlaceSearch::~PlaceSearch() { stop(); }

QPlaceManager *PlaceSearch::manager()
{
    const QString wanted = placesProvider();
    if (!m_service || m_provider != wanted) {
        m_provider = wanted;
        m_service = std::make_unique<QGeoServiceProvider>(wanted);
    }
    return m_service->placeManager();
}

void PlaceSearch::stop()
{
    m_rest.stop();
    if (QPlaceSearchReply *former = std::exchange(m_reply, nullptr)) {
        former->disconnect(this);
        if (former->isFinished())
            former->deleteLater();
        else
            connect(former, &QPlaceReply::finished, former, &QObject::deleteLater);
    }
}

void PlaceSearch::ask(const QString &text, const std::optional<geo::LonLat> &centre)
{
    stop();
    m_text = text;
    m_centre = centre;
    if (placesProvider() == location::kProviderName)
        send();
    else
        m_rest.start();
}

void PlaceSearch::send()
{
    QPlaceManager *places = manager();
    if (places == nullptr) {
        const QString why = tr("The place search “%1” does not answer: %2").arg(m_provider, m_service->errorString());
        emit found(m_text, {}, why);
        return;
    }
    QPlaceSearchRequest request;
    request.setSearchTerm(m_text);
    request.setLimit(kMost);
    if (m_centre) {
        // Our own takes the middle as a hint; others want an area.
        const bool own = m_provider == location::kProviderName;
        request.setSearchArea(QGeoCircle(location::coordinate(*m_centre), own ? -1 : 20'000));
    }
    m_reply = places->search(request);
    if (m_reply->isFinished())
        take(m_reply, m_text);
    else
        connect(m_reply, &QPlaceReply::finished, this,
                [this, reply = m_reply.get(), text = m_text] { take(reply, text); });
}

void PlaceSearch::take(QPlaceSearchReply *reply, const QString &text)
{
    m_reply = nullptr;
    reply->deleteLater();
    QList<PlaceHit> hits;
    const bool own = m_provider == location::kProviderName;
    const auto results = reply->results();
    for (const QPlaceSearchResult &result : results)
        if (result.type() == QPlaceSearchResult::PlaceResult)
            hits << hitOf(QPlaceResult(result).place(), own);
    const bool wrong = reply->error() != QPlaceReply::NoError && !own; // without a project ours has nothing to say
    emit found(text, hits, wrong ? reply->errorString() : QString());
}

} // namespace yike::shell
