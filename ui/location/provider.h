// SPDX-License-Identifier: GPL-3.0-or-later
// Yike's own provider for Qt Location: places, addresses and ways on foot from the open project, without any network.
#pragma once

#include <QGeoServiceProviderFactory>
#include <QObject>
#include <QString>

namespace yike::location {

/// The name by which QGeoServiceProvider finds it.
inline const QString kProviderName = QStringLiteral("yike");
/// Makes sure that the static plugin is part of the program; call once before the first QGeoServiceProvider.
void registerProvider();

/// Parameters: "walker" is the code of the walker routes are for (core/norms/walker), adult without it.
class ProviderFactory : public QObject, public QGeoServiceProviderFactory {
    Q_OBJECT
    Q_INTERFACES(QGeoServiceProviderFactory)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.geoservice.serviceproviderfactory/6.0" FILE "yike_provider.json")

public:
    QGeoCodingManagerEngine *createGeocodingManagerEngine(const QVariantMap &parameters,
                                                          QGeoServiceProvider::Error *error,
                                                          QString *errorString) const override;
    QGeoRoutingManagerEngine *createRoutingManagerEngine(const QVariantMap &parameters,
                                                         QGeoServiceProvider::Error *error,
                                                         QString *errorString) const override;
    QPlaceManagerEngine *createPlaceManagerEngine(const QVariantMap &parameters, QGeoServiceProvider::Error *error,
                                                  QString *errorString) const override;
};

} // namespace yike::location
