// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's replies with what engines have to say in reach, for their setters are protected.
#pragma once

#include <QGeoCodeReply>
#include <QGeoRouteReply>
#include <QPlaceDetailsReply>
#include <QPlaceSearchReply>
#include <QPlaceSearchSuggestionReply>

namespace yike::location {

class CodeReply : public QGeoCodeReply {
    Q_OBJECT

public:
    explicit CodeReply(QObject *parent) : QGeoCodeReply(parent) {}
    using QGeoCodeReply::setError;
    using QGeoCodeReply::setFinished;
    using QGeoCodeReply::setLimit;
    using QGeoCodeReply::setLocations;
    using QGeoCodeReply::setOffset;
};

class RouteReply : public QGeoRouteReply {
    Q_OBJECT

public:
    RouteReply(const QGeoRouteRequest &request, QObject *parent) : QGeoRouteReply(request, parent) {}
    using QGeoRouteReply::setError;
    using QGeoRouteReply::setFinished;
    using QGeoRouteReply::setRoutes;
};

class SearchReply : public QPlaceSearchReply {
    Q_OBJECT

public:
    using QPlaceSearchReply::QPlaceSearchReply;
    using QPlaceSearchReply::setError;
    using QPlaceSearchReply::setFinished;
    using QPlaceSearchReply::setRequest;
    using QPlaceSearchReply::setResults;
};

class SuggestionReply : public QPlaceSearchSuggestionReply {
    Q_OBJECT

public:
    using QPlaceSearchSuggestionReply::QPlaceSearchSuggestionReply;
    using QPlaceSearchSuggestionReply::setError;
    using QPlaceSearchSuggestionReply::setFinished;
    using QPlaceSearchSuggestionReply::setSuggestions;
};

class DetailsReply : public QPlaceDetailsReply {
    Q_OBJECT

public:
    using QPlaceDetailsReply::QPlaceDetailsReply;
    using QPlaceDetailsReply::setError;
    using QPlaceDetailsReply::setFinished;
    using QPlaceDetailsReply::setPlace;
};

/// A reply that has nothing to bring but its end.
class PlainReply : public QPlaceReply {
    Q_OBJECT

public:
    using QPlaceReply::QPlaceReply;
    using QPlaceReply::setError;
    using QPlaceReply::setFinished;
};

} // namespace yike::location
