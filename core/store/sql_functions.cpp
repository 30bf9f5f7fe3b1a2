// SPDX-License-Identifier: GPL-3.0-or-later
// The functions the triggers of a spatial index call: without them a layer refuses every write.
#include "core/store/sql_functions.h"

#include "core/store/geometry_blob.h"

#include <sqlite3.h>

#include <optional>
#include <span>

namespace yike::store {
namespace {

std::optional<BlobEnvelope> envelopeOf(sqlite3_value *value)
{
    if (sqlite3_value_type(value) != SQLITE_BLOB)
        return std::nullopt;
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
    return envelope({bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))});
}

/// One edge of the box; NULL for what is no geometry or has no points.
template <double geo::Bounds::*edge>
void boxEdge(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto found = envelopeOf(values[0]);
    if (found && !found->empty)
        sqlite3_result_double(context, found->bounds.*edge);
    else
        sqlite3_result_null(context);
}

void isEmpty(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const auto found = envelopeOf(values[0]))
        sqlite3_result_int(context, found->empty ? 1 : 0);
    else
        sqlite3_result_null(context);
}

} // namespace

void registerSpatialFunctions(sqlite3 *database)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [database](const char *name, void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        sqlite3_create_function_v2(database, name, 1, kFlags, nullptr, function, nullptr, nullptr, nullptr);
    };
    add("ST_MinX", boxEdge<&geo::Bounds::west>);
    add("ST_MaxX", boxEdge<&geo::Bounds::east>);
    add("ST_MinY", boxEdge<&geo::Bounds::south>);
    add("ST_MaxY", boxEdge<&geo::Bounds::north>);
    add("ST_IsEmpty", isEmpty);
}

} // namespace yike::store
