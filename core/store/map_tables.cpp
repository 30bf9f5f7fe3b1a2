// SPDX-License-Identifier: GPL-3.0-or-later
// Streets, barriers and the base map as rows.
#include "core/geo/local_frame.h"
#include "core/store/tables.h"

namespace yike::store {
namespace {

constexpr std::int64_t kUnknownLength = -1;

std::int32_t notBelowZero(Row &row, int column, const char *name)
{
    const auto value = row.number<std::int32_t>(column, name);
    if (value >= 0)
        return value;
    row.odd(column, name);
    return 0;
}

} // namespace

void Table<plan::Street>::write(Statement &statement, const plan::Street &object)
{
    statement.bind(object.id.value)
        .bind(toBlob(object.line))
        .bind(object.from.value)
        .bind(object.to.value)
        .bind(object.length)
        .bind(codeOf(object.streetClass))
        .bind(codeOf(object.access))
        .bindUnless(0, object.estate.value)
        .bind(codeOf(object.crossing))
        .bind(std::int64_t{object.grade})
        .bindUnless(0, object.climb)
        .bindUnless(0, object.descent)
        .bind(std::int64_t{object.delay})
        .bind(std::int64_t{object.level})
        .bind(object.oneway)
        .bind(object.bridge)
        .bind(object.tunnel)
        .bindUnless(0, object.way)
        .bind(object.name);
}

bool Table<plan::Street>::read(Row &row, plan::Street &object)
{
    object.id.value = row.fid();
    object.from.value = row.number<std::int64_t>(2, "from_node");
    object.to.value = row.number<std::int64_t>(3, "to_node");
    object.streetClass = row.code(5, "class", object.streetClass);
    object.access = row.code(6, "access", object.access);
    object.estate.value = row.number<std::int64_t>(7, "estate");
    object.crossing = row.code(8, "crossing", object.crossing);
    object.grade = row.number<std::int16_t>(9, "grade_permille");
    object.climb = notBelowZero(row, 10, "climb_mm");
    object.descent = notBelowZero(row, 11, "descent_mm");
    object.delay = notBelowZero(row, 12, "delay_ms");
    object.level = row.number<std::int8_t>(13, "level");
    object.oneway = row.boolean(14, "oneway");
    object.bridge = row.boolean(15, "bridge");
    object.tunnel = row.boolean(16, "tunnel");
    object.way = row.number<std::int64_t>(17, "way");
    object.name = row.text(18);
    // Streets without junctions of their own would all meet in one.
    const bool joined = !row.isNull(2) && !row.isNull(3);
    if (!joined)
        row.odd(2, "from_node");
    if (!joined || !row.shape(1, object.line))
        return false;
    object.length = row.number<std::int64_t>(4, "length_mm", kUnknownLength);
    if (!isStreetLength(object.length)) {
        if (!row.isNull(4))
            row.odd(4, "length_mm");
        object.length = geo::geodesicMillimetres(object.line);
    }
    return true;
}

void Table<plan::Barrier>::write(Statement &statement, const plan::Barrier &object)
{
    statement.bindNull().bind(toBlob(object.line)).bind(codeOf(object.kind));
}

bool Table<plan::Barrier>::read(Row &row, plan::Barrier &object)
{
    object.kind = row.code(2, "kind", object.kind);
    return row.shape(1, object.line);
}

void Table<plan::Building>::write(Statement &statement, const plan::Building &object)
{
    statement.bind(object.id)
        .bind(toBlob(object.outline))
        .bindUnless(0, object.storeys)
        .bind(codeOf(object.use))
        .bindUnless(0, object.year)
        .bind(object.name);
}

bool Table<plan::Building>::read(Row &row, plan::Building &object)
{
    object.id = row.fid();
    object.storeys = row.number<std::int16_t>(2, "storeys");
    object.use = row.code(3, "use", object.use);
    object.year = row.number<std::int16_t>(4, "year");
    object.name = row.text(5);
    return row.shape(1, object.outline);
}

void Table<plan::MapLine>::write(Statement &statement, const plan::MapLine &object)
{
    statement.bindNull().bind(toBlob(object.line)).bind(codeOf(object.kind)).bind(object.name);
}

bool Table<plan::MapLine>::read(Row &row, plan::MapLine &object)
{
    object.kind = row.code(2, "kind", object.kind);
    object.name = row.text(3);
    return row.shape(1, object.line);
}

void Table<plan::MapGround>::write(Statement &statement, const plan::MapGround &object)
{
    statement.bindNull().bind(toBlob(object.outline)).bind(codeOf(object.kind)).bind(object.name);
}

bool Table<plan::MapGround>::read(Row &row, plan::MapGround &object)
{
    object.kind = row.code(2, "kind", object.kind);
    object.name = row.text(3);
    return row.shape(1, object.outline);
}

void Table<plan::MapLabel>::write(Statement &statement, const plan::MapLabel &object)
{
    statement.bindNull().bind(toBlob(object.place)).bind(codeOf(object.kind)).bind(object.name);
}

bool Table<plan::MapLabel>::read(Row &row, plan::MapLabel &object)
{
    object.kind = row.code(2, "kind", object.kind);
    object.name = row.text(3);
    return row.shape(1, object.place);
}

} // namespace yike::store
