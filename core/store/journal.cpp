// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: one action per edit, one change per object, before and after.
#include "core/store/journal.h"

#include "core/store/fingerprint.h"
#include "core/store/lock_file.h"
#include "core/store/plan_json.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QByteArray>

#include <algorithm>
#include <map>

namespace yike::store {
namespace {

using plan::Change;
using plan::Object;
using StreetsPointer = std::shared_ptr<const plan::StreetLayer>;
using BaseMapPointer = std::shared_ptr<const plan::BaseMap>;

/// One side of a change as the journal keeps it.
struct Entry {
    const char *kind = "";
    std::int64_t id = 0;
    std::string name;
    Json json;
};

Entry entryOf(const plan::Outlet &each) { return {"outlet", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Residence &each) { return {"residence", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Area &each) { return {"area", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Estate &each) { return {"estate", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Scenario &each) { return {"scenario", each.id.value, each.nameZh, toJson(each)}; }
Entry entryOf(const plan::Premises &each) { return {"premises", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Underlay &each) { return {"underlay", each.id.value, each.name, toJson(each)}; }
Entry entryOf(const plan::Photo &each) { return {"photo", each.id.value, each.caption, toJson(each)}; }
Entry entryOf(const plan::ProjectInfo &each) { return {"info", 0, {}, toJson(each)}; }
Entry entryOf(const plan::Parameters &each) { return {"parameters", 0, {}, toJson(each)}; }
Entry entryOf(const std::vector<plan::DataSource> &each) { return {"sources", 0, {}, {{"list", toJson(each)}}}; }
Entry entryOf(const std::vector<base::Issue> &each) { return {"issues", 0, {}, {{"list", toJson(each)}}}; }
// Data sets of thousands of shapes leave their fingerprint.
Entry entryOf(const StreetsPointer &each)
{
    return {"streets",
            0,
            {},
            {{"sha256", fingerprint(*each)}, {"streets", each->streets.size()}, {"barriers", each->barriers.size()}}};
}
Entry entryOf(const BaseMapPointer &each)
{
    return {"base-map", 0, {}, {{"sha256", fingerprint(*each)}, {"buildings", each->buildings.size()}}};
}

Entry entryOf(const Object &object)
{
    return std::visit([](const auto &each) { return entryOf(each); }, object);
}

/// Of two objects only the fields that differ.
void keepChangedFields(Json &before, Json &after)
{
    for (auto field = before.begin(); field != before.end();) {
        const auto other = after.find(field.key());
        if (other != after.end() && *other == *field) {
            after.erase(other);
            field = before.erase(field);
        } else {
            ++field;
        }
    }
}

void writeAction(Connection &connection, const plan::Edit &edit, std::int64_t revision, std::int64_t undoOf,
                 const std::string &name)
{
    Statement statement(
        connection, QStringLiteral("INSERT INTO yike_action (id, time, user, host, code, scenario, undo_of, changes, "
                                   "object_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind(revision)
        .bind(timeNow())
        .bind(userName())
        .bind(hostName())
        .bind(edit.code.empty() ? std::string("edit") : edit.code)
        .bind(edit.scenario.value)
        .bindUnless(0, undoOf)
        .bind(static_cast<std::int64_t>(edit.changes.size()))
        .bind(name)
        .run();
}

class ChangeWriter {
public:
    ChangeWriter(Connection &connection, std::int64_t action)
        : m_statement(
              connection,
              QStringLiteral("INSERT INTO yike_change (action, kind, object, before, after) VALUES (?, ?, ?, ?, ?)")),
          m_action(action)
    {}

    void write(const Change &change)
    {
        std::optional<Entry> before, after;
        if (change.before)
            before = entryOf(*change.before);
        if (change.after)
            after = entryOf(*change.after);
        if (!before && !after)
            return;
        if (before && after)
            keepChangedFields(before->json, after->json);
        const Entry &some = after ? *after : *before;
        m_statement.bind(m_action).bind(some.kind).bind(some.id);
        m_statement.bind(before ? dump(before->json) : std::string())
            .bind(after ? dump(after->json) : std::string())
            .run();
    }

private:
    Statement m_statement;
    std::int64_t m_action;
};

/// Ids as ranges: {"outlet": [[5, 2404]]}.
class IdRanges {
public:
    void add(const char *kind, std::int64_t id) { m_ids[kind].push_back(id); }
    [[nodiscard]] Json json()
    {
        Json out = Json::object();
        for (auto &[kind, ids] : m_ids) {
            std::ranges::sort(ids);
            Json ranges = Json::array();
            for (const std::int64_t id : ids) {
                if (!ranges.empty() && ranges.back()[1].get<std::int64_t>() + 1 == id)
                    ranges.back()[1] = id;
                else
                    ranges.push_back({id, id});
            }
            out[kind] = std::move(ranges);
        }
        return out;
    }

private:
    std::map<std::string, std::vector<std::int64_t>> m_ids;
};

bool isDataSet(const Change &change)
{
    const Object &some = change.after ? *change.after : *change.before;
    return std::holds_alternative<StreetsPointer>(some) || std::holds_alternative<BaseMapPointer>(some) ||
           std::holds_alternative<plan::ProjectInfo>(some) || std::holds_alternative<plan::Parameters>(some);
}

/// Thousands of objects: which were added, and all that were replaced or deleted as one zlib stream of JSON.
void writeBatch(Connection &connection, const plan::Edit &edit, std::int64_t action)
{
    ChangeWriter changes(connection, action);
    IdRanges added;
    std::string replaced = "[";
    for (const Change &change : edit.changes) {
        if (!change.before && !change.after)
            continue;
        if (isDataSet(change)) {
            changes.write(change);
        } else if (!change.before) {
            const Entry entry = entryOf(*change.after);
            added.add(entry.kind, entry.id);
        } else {
            const Entry entry = entryOf(*change.before);
            replaced += replaced.size() > 1 ? ",\n" : "";
            replaced += dump({{"kind", entry.kind}, {"id", entry.id}, {"before", entry.json}});
        }
    }
    replaced += "]";
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(replaced.data()), static_cast<qsizetype>(replaced.size()), 6);
    Statement statement(
        connection,
        QStringLiteral("INSERT INTO yike_batch (action, added, replaced, replaced_bytes) VALUES (?, ?, ?, ?)"));
    // Qt puts four bytes of length before the zlib stream; other programs shall read it too.
    statement.bind(action)
        .bind(dump(added.json()))
        .bind(packed.sliced(4))
        .bind(static_cast<std::int64_t>(replaced.size()))
        .run();
}

std::string firstName(const plan::Edit &edit)
{
    const auto nameOf = [](const auto &each) -> std::string {
        if constexpr (requires { each.nameZh; })
            return each.nameZh;
        else if constexpr (requires {
                               each.id;
                               each.name;
                           })
            return each.name;
        else
            return {};
    };
    if (edit.changes.empty() || (!edit.changes.front().before && !edit.changes.front().after))
        return {};
    const Change &first = edit.changes.front();
    return std::visit(nameOf, first.after ? *first.after : *first.before);
}

} // namespace

void writeJournal(Connection &connection, const plan::Edit &edit, std::int64_t revision, std::int64_t undoOf,
                  const std::optional<std::string> &objectName)
{
    writeAction(connection, edit, revision, undoOf, objectName ? *objectName : firstName(edit));
    if (edit.changes.size() > kBatchFrom) {
        writeBatch(connection, edit, revision);
        return;
    }
    ChangeWriter changes(connection, revision);
    for (const Change &change : edit.changes)
        changes.write(change);
}

void noteLayerMadeAnew(Connection &connection, std::int64_t revision, const std::string &layer)
{
    const auto rows = connection.number(QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromStdString(layer)));
    Statement note(connection,
                   QStringLiteral("INSERT INTO yike_change (action, kind, object, after) VALUES (?, 'layer', 0, ?)"));
    note.bind(revision).bind(dump({{"layer", layer}, {"rows", rows.value_or(0)}})).run();
}

std::vector<ActionRecord> readJournal(Connection &connection, std::size_t newest)
{
    Statement statement(connection,
                        QStringLiteral("SELECT id, time, user, code, scenario, undo_of, changes, object_name FROM "
                                       "yike_action ORDER BY id DESC LIMIT ?"));
    statement.bind(static_cast<std::int64_t>(std::min<std::size_t>(newest, 1'000'000)));
    std::vector<ActionRecord> out;
    for (statement.run(); statement.next();) {
        ActionRecord &record = out.emplace_back();
        record.id = statement.integer(0);
        record.time = statement.text(1);
        record.user = statement.text(2);
        record.code = statement.text(3);
        record.scenario.value = statement.integer(4);
        record.undoOf = statement.integer(5);
        record.changes = statement.integer(6);
        record.objectName = statement.text(7);
    }
    return out;
}

} // namespace yike::store
