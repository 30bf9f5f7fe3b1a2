// SPDX-License-Identifier: GPL-3.0-or-later
// Areas, estates and their gates as rows.
#include "core/store/plan_json.h"
#include "core/store/tables.h"

namespace yike::store {

void Table<plan::Area>::write(Statement &statement, const plan::Area &object)
{
    Json members = Json::array();
    for (const plan::AreaId member : object.members)
        members.push_back(member.value);
    statement.bind(object.id.value)
        .bind(toBlob(object.outline))
        .bind(codeOf(object.kind))
        .bind(object.name)
        .bind(object.code)
        .bindUnless(0, object.parent.value)
        .bind(object.members.empty() ? std::string() : dump(members))
        .bind(object.batch)
        .bind(codeOf(object.status))
        .bind(object.operatorName);
}

bool Table<plan::Area>::read(Row &row, plan::Area &object)
{
    object.id.value = row.fid();
    object.kind = row.code(2, "kind", object.kind);
    object.name = row.text(3);
    object.code = row.text(4);
    object.parent.value = row.number<std::int64_t>(5, "parent");
    if (!row.isNull(6)) {
        const auto members = idsFrom(row.text(6));
        if (!members)
            row.odd(6, "members");
        for (const std::int64_t member : members.value_or(std::vector<std::int64_t>()))
            object.members.push_back(plan::AreaId{member});
    }
    object.batch = row.text(7);
    object.status = row.code(8, "status", object.status);
    object.operatorName = row.text(9);
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
