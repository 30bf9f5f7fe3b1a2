// SPDX-License-Identifier: GPL-3.0-or-later
// The Gauss-Krüger plane by PROJ, with one projection object per thread and meridian.
#include "core/geo/local_frame.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace yike::geo {

struct LocalFrame::Impl {
    int meridian = 0;
    int epsg = 0;
};

namespace {

/// A PROJ context and its objects must stay in one thread, so each thread makes its own and keeps them.
class ThreadProjections {
public:
    ThreadProjections() : m_context(proj_context_create()) {}
    ~ThreadProjections()
    {
        for (const Entry &entry : m_entries)
            proj_destroy(entry.projection);
        proj_context_destroy(m_context);
    }
    ThreadProjections(const ThreadProjections &) = delete;
    ThreadProjections &operator=(const ThreadProjections &) = delete;

    /// nullptr only if PROJ cannot be used at all.
    PJ *of(int meridian)
    {
        for (const Entry &entry : m_entries)
            if (entry.meridian == meridian)
                return entry.projection;
        const std::string text = "+proj=tmerc +lat_0=0 +lon_0=" + std::to_string(meridian) +
                                 " +k=1 +x_0=500000 +y_0=0 +a=6378137 +rf=298.257222101 +units=m";
        PJ *projection = proj_create(m_context, text.c_str());
        if (projection != nullptr)
            m_entries.push_back({meridian, projection});
        return projection;
    }

private:
    struct Entry {
        int meridian;
        PJ *projection;
    };
    PJ_CONTEXT *m_context;
    std::vector<Entry> m_entries;
};

PJ *projectionOf(int meridian)
{
    thread_local ThreadProjections projections;
    return projections.of(meridian);
}

std::int32_t centimetres(double metres)
{
    if (std::isnan(metres))
        return kFarthestCentimetres;
    const double farthest = kFarthestCentimetres;
    return static_cast<std::int32_t>(std::lround(std::clamp(metres * 100, -farthest, farthest)));
}

constexpr double kDegrees = 180 / 3.14159265358979323846;

} // namespace

LocalFrame::LocalFrame() : m_impl(std::make_shared<Impl>()) {}

base::Result<LocalFrame> LocalFrame::around(LonLat centre)
{
    if (!isValid(centre))
        return base::fail(base::ErrorCode::OutOfRange, "longitude", std::to_string(centre.lon), "-180 … 180");
    auto impl = std::make_shared<Impl>();
    impl->meridian = static_cast<int>(std::lround(centre.lon / 3)) * 3;
    const bool china = impl->meridian >= 75 && impl->meridian <= 135 && centre.lat >= 3 && centre.lat <= 54;
    impl->epsg = china ? 4509 + impl->meridian / 3 : 0;
    if (projectionOf(impl->meridian) == nullptr)
        return base::fail(base::ErrorCode::Internal, "PROJ has no transverse Mercator");
    LocalFrame frame;
    frame.m_impl = std::move(impl);
    return frame;
}

Point LocalFrame::toLocal(LonLat place) const
{
    PJ *projection = projectionOf(m_impl->meridian);
    if (projection == nullptr || !isValid(place))
        return {kFarthestCentimetres, kFarthestCentimetres};
    const PJ_COORD plane = proj_trans(projection, PJ_FWD, proj_coord(place.lon / kDegrees, place.lat / kDegrees, 0, 0));
    return {centimetres(plane.xy.x), centimetres(plane.xy.y)};
}

LonLat LocalFrame::toLonLat(Point point) const
{
    PJ *projection = projectionOf(m_impl->meridian);
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    if (projection == nullptr)
        return {nothing, nothing};
    const PJ_COORD sphere = proj_trans(projection, PJ_INV, proj_coord(point.x / 100.0, point.y / 100.0, 0, 0));
    if (!std::isfinite(sphere.lp.lam) || !std::isfinite(sphere.lp.phi))
        return {nothing, nothing};
    return {sphere.lp.lam * kDegrees, sphere.lp.phi * kDegrees};
}

int LocalFrame::epsg() const { return m_impl->epsg; }

int LocalFrame::meridian() const { return m_impl->meridian; }

} // namespace yike::geo
