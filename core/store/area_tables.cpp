// SPDX-License-Identifier: GPL-3.0-or-later
// Areas, estates and their gates as rows.
#include "core/store/plan_json.h"
#include "core/store/tables.h"

namespace yike::store {
namespace {

/// A JSON list of ids; empty: no text.
template <typename Id>
std::string idList(const std::vector<Id> &ids)
{
    Json list = Json::array();
    for (const Id id : ids)
        list.push_back(id.value);
    return ids.empty() ? std::string() : dump(list);
}

template <typename Id>
void readIds(Row &row, int column, const char *name, std::vector<Id> &ids)
{
    if (row.isNull(column))
        return;
    const auto read = idsFrom(row.text(column));
    if (!read)
        row.odd(column, name);
    for (const std::int64_t id : read.value_or(std::vector<std::int64_t>()))
        ids.push_back(Id{id});
}

} // namespace

void Table<plan::Area>::write(Statement &statement, const plan::Area &object)
{
    statement.bind(object.id.value)
        .bind(toBlob(object.outline))
        .bind(codeOf(object.kind))
        .bind(object.name)
        .bind(object.code)
        .bindUnless(0, object.parent.value)
        .bind(idList(object.members))
        .bind(object.batch)
        .bind(codeOf(object.status))
        .bind(object.operatorName)
        .bind(codeOf(object.type))
        .bind(codeOf(object.origin))
        .bind(idList(object.schools));
}

bool Table<plan::Area>::read(Row &row, plan::Area &object)
{
    object.id.value = row.fid();
    object.kind = row.code(2, "kind", object.kind);
    object.name = row.text(3);
    object.code = row.text(4);
    object.parent.value = row.number<std::int64_t>(5, "parent");
    readIds(row, 6, "members", object.members);
    object.batch = row.text(7);
    object.status = row.code(8, "status", object.status);
    object.operatorName = row.text(9);
    object.type = row.code(10, "type", object.type);
    object.origin = row.code(11, "origin", object.origin);
    readIds(row, 12, "schools", object.schools);
    row.shape(1, object.outline); // an area without outline is still an area
    return true;
}

void Table<plan::Estate>::write(Statement &statement, const plan::Estate &object)
{
    statement.bind(object.id.value).bind(toBlob(object.outline)).bind(object.name).bind(object.walled);
}

bool Table<plan::Estate>::read(Row &row, plan::Estate &object)
{
    object.id.value = row.fid();
    object.name = row.text(2);
    object.walled = row.boolean(3, "walled");
    row.shape(1, object.outline);
    return true;
}

void Table<GateRow>::write(Statement &statement, const GateRow &object)
{
    statement.bindNull()
        .bind(toBlob(object.gate.place))
        .bind(object.estate.value)
        .bind(object.position)
        .bind(object.gate.name)
        .bind(object.gate.open)
        .bind(codeOf(object.gate.use))
        .bind(codeOf(object.gate.access))
        .bind(object.gate.hours);
}

bool Table<GateRow>::read(Row &row, GateRow &object)
{
    object.estate.value = row.number<std::int64_t>(2, "estate");
    object.position = row.number<std::int64_t>(3, "position");
    object.gate.name = row.text(4);
    object.gate.open = row.boolean(5, "is_open", true);
    object.gate.use = row.code(6, "use", object.gate.use);
    object.gate.access = row.code(7, "access", object.gate.access);
    object.gate.hours = row.text(8);
    return row.shape(1, object.gate.place);
}

} // namespace yike::store
