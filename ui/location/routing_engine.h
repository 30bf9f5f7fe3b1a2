// SPDX-License-Identifier: GPL-3.0-or-later
// Ways on foot over the project's walking network, with instructions.
#pragma once

#include "core/norms/walker.h"

#include <QGeoRoutingManagerEngine>
#include <QVariantMap>

#include <memory>

namespace yike::location {

class RoutingEngine : public QGeoRoutingManagerEngine {
    Q_OBJECT

public:
    explicit RoutingEngine(const QVariantMap &parameters);
    ~RoutingEngine() override;
    QGeoRouteReply *calculateRoute(const QGeoRouteRequest &request) override;

private:
    struct Routers;
    norms::WalkerKind m_walker = norms::WalkerKind::Adult;
    std::shared_ptr<Routers> m_routers; ///< used in the worker alone
};

} // namespace yike::location
