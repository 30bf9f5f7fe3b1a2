// SPDX-License-Identifier: GPL-3.0-or-later
// The static plugin.
#include "ui/location/provider.h"

#include "ui/location/geocoding_engine.h"
#include "ui/location/place_engine.h"
#include "ui/location/routing_engine.h"

#include <QtPlugin>

namespace yike::location {
namespace {

void noError(QGeoServiceProvider::Error *error, QString *errorString)
{
    if (error != nullptr)
        *error = QGeoServiceProvider::NoError;
    if (errorString != nullptr)
        errorString->clear();
}

} // namespace

QGeoCodingManagerEngine *ProviderFactory::createGeocodingManagerEngine(const QVariantMap &parameters,
                                                                       QGeoServiceProvider::Error *error,
                                                                       QString *errorString) const
{
    noError(error, errorString);
    return new GeocodingEngine(parameters);
}

QGeoRoutingManagerEngine *ProviderFactory::createRoutingManagerEngine(const QVariantMap &parameters,
                                                                      QGeoServiceProvider::Error *error,
                                                                      QString *errorString) const
{
    noError(error, errorString);
    return new RoutingEngine(parameters);
}

QPlaceManagerEngine *ProviderFactory::createPlaceManagerEngine(const QVariantMap &parameters,
                                                               QGeoServiceProvider::Error *error,
                                                               QString *errorString) const
{
    noError(error, errorString);
    return new PlaceEngine(parameters);
}

} // namespace yike::location

Q_IMPORT_PLUGIN(ProviderFactory)

namespace yike::location {

void registerProvider() {} // the import stands beside it

} // namespace yike::location
