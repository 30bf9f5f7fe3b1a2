// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses to places and back, by the project's own address layer.
#pragma once

#include <QGeoCodingManagerEngine>
#include <QVariantMap>

namespace yike::location {

class GeocodingEngine : public QGeoCodingManagerEngine {
    Q_OBJECT

public:
    explicit GeocodingEngine(const QVariantMap &parameters);
    QGeoCodeReply *geocode(const QGeoAddress &address, const QGeoShape &bounds) override;
    QGeoCodeReply *geocode(const QString &address, int limit, int offset, const QGeoShape &bounds) override;
    QGeoCodeReply *reverseGeocode(const QGeoCoordinate &coordinate, const QGeoShape &bounds) override;

private:
    void finish(QGeoCodeReply &reply, bool open);
};

} // namespace yike::location
