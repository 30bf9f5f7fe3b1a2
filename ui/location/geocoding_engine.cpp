// SPDX-License-Identifier: GPL-3.0-or-later
// What the matcher of ledgers does not place is looked for among the names.
#include "ui/location/geocoding_engine.h"

#include "ui/location/geo_values.h"
#include "ui/location/replies.h"
#include "ui/location/work.h"
#include "ui/text/language.h"

#include <QGeoAddress>

namespace yike::location {
namespace {

struct Found {
    bool open = false; ///< a project
    QList<QGeoLocation> locations;
};

constexpr int kMostByName = 5;

QList<QGeoLocation> locate(const Snapshot &snapshot, const QString &address, const std::optional<geo::Bounds> &within)
{
    QList<QGeoLocation> found;
    const auto add = [&](geo::LonLat place, const QString &name) {
        if (within && !geo::contains(*within, place))
            return;
        QGeoLocation location = whereabouts(snapshot, place);
        QGeoAddress written = location.address();
        written.setText(name);
        location.setAddress(written);
        found << location;
    };
    const std::string text = text::toCore(address);
    for (const places::AddressPlace &place : snapshot.whereabouts->find(text))
        add(place.place, text::fromCore(place.name));
    if (!found.isEmpty())
        return found;
    const places::PlaceQuery byName{.text = text, .kinds = shownKinds(), .within = within, .most = kMostByName};
    for (const places::FoundPlace &one : snapshot.index->find(byName)) {
        const places::Place &place = snapshot.index->places()[one.place];
        if (place.place && one.fit <= places::Fit::Inside && !one.byService)
            add(*place.place, text::fromCore(place.name));
    }
    return found;
}

} // namespace

GeocodingEngine::GeocodingEngine(const QVariantMap &parameters) : QGeoCodingManagerEngine(parameters) {}

QGeoCodeReply *GeocodingEngine::geocode(const QGeoAddress &address, const QGeoShape &bounds)
{
    QString written = address.text();
    if (written.isEmpty() || address.isTextGenerated())
        written = address.county() + address.city() + address.district() + address.street() + address.streetNumber();
    return geocode(written, -1, 0, bounds);
}

QGeoCodeReply *GeocodingEngine::geocode(const QString &address, int limit, int offset, const QGeoShape &bounds)
{
    auto *reply = new CodeReply(this);
    reply->setLimit(limit);
    reply->setOffset(offset);
    answer(
        this, reply,
        [snapshot = current(), address, within = boundsOf(bounds)]() -> Found {
            if (snapshot == nullptr)
                return {};
            return {true, locate(*snapshot, address, within)};
        },
        [this, limit, offset](CodeReply &to, const Found &found) {
            if (found.open)
                to.setLocations(found.locations.mid(std::max(offset, 0), limit < 0 ? -1 : limit));
            finish(to, found.open);
        });
    return reply;
}

QGeoCodeReply *GeocodingEngine::reverseGeocode(const QGeoCoordinate &coordinate, const QGeoShape &)
{
    auto *reply = new CodeReply(this);
    answer(
        this, reply,
        [snapshot = current(), coordinate]() -> Found {
            if (snapshot == nullptr)
                return {};
            Found found{true, {}};
            if (!coordinate.isValid())
                return found;
            const QGeoLocation location = whereabouts(*snapshot, lonLat(coordinate));
            if (!location.address().isEmpty() && !location.address().text().isEmpty())
                found.locations << location;
            return found;
        },
        [this](CodeReply &to, const Found &found) {
            if (found.open)
                to.setLocations(found.locations);
            finish(to, found.open);
        });
    return reply;
}

/// Both the reply and the engine tell.
void GeocodingEngine::finish(QGeoCodeReply &reply, bool open)
{
    auto &own = static_cast<CodeReply &>(reply);
    if (!open) {
        const QString why = tr("No project is open: there is nothing to look in.");
        own.setError(QGeoCodeReply::UnknownError, why);
        emit errorOccurred(&reply, QGeoCodeReply::UnknownError, why);
    }
    if (!own.isFinished()) // an error ends it
        own.setFinished(true);
    emit finished(&reply);
}

} // namespace yike::location
