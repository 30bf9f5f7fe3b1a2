// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read back, action by action; each is taken back as an edit of its own, so that what does not fit is noticed.
#include "core/store/past.h"

#include "core/store/plan_json.h"
#include "core/store/statement.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <tuple>

namespace yike::store {
namespace {

using base::ErrorCode;
using base::fail;
using plan::Object;

/// One line of the journal: JSON of the fields before and after; empty = was not there, is not there.
struct Line {
    std::string kind;
    std::int64_t object = 0;
    std::string before, after;
};

struct Action {
    std::int64_t id = 0;
    plan::ScenarioId scenario;
};

template <typename T>
const T *find(const std::vector<T> &sorted, std::int64_t id)
{
    const auto at = std::ranges::lower_bound(sorted, decltype(T::id){id}, {}, &T::id);
    return at != sorted.end() && at->id.value == id ? &*at : nullptr;
}

template <typename T>
std::optional<Object> held(const T *object)
{
    return object == nullptr ? std::nullopt : std::optional<Object>(*object);
}

std::optional<Object> objectNow(const plan::Plan &plan, plan::ScenarioId scenario, const Line &line)
{
    if (line.kind == "outlet")
        return held(plan.outlet(plan::OutletId{line.object}, scenario));
    if (line.kind == "residence")
        return held(find(plan.residences, line.object));
    if (line.kind == "area")
        return held(find(plan.areas, line.object));
    if (line.kind == "estate")
        return held(find(plan.estates, line.object));
    if (line.kind == "scenario")
        return held(find(plan.scenarios, line.object));
    if (line.kind == "premises")
        return held(find(plan.premises, line.object));
    if (line.kind == "underlay")
        return held(find(plan.underlays, line.object));
    if (line.kind == "photo")
        return held(find(plan.photos, line.object));
    if (line.kind == "info")
        return Object(plan.info);
    if (line.kind == "parameters")
        return Object(plan.parameters);
    if (line.kind == "sources")
        return Object(plan.sources);
    if (line.kind == "issues")
        return Object(plan.issues);
    return std::nullopt;
}

Json jsonOf(const Object &object)
{
    return std::visit(
        [](const auto &each) -> Json {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, std::vector<plan::DataSource>> ||
                          std::is_same_v<T, std::vector<base::Issue>>)
                return {{"list", toJson(each)}};
            else if constexpr (requires { toJson(each); })
                return toJson(each);
            else
                return {};
        },
        object);
}

template <typename T>
std::optional<Object> made(std::optional<T> read)
{
    return read ? std::optional<Object>(*std::move(read)) : std::nullopt;
}

std::optional<Object> objectFrom(const std::string &kind, const std::string &text)
{
    if (kind == "outlet")
        return made(outletFrom(text));
    if (kind == "residence")
        return made(residenceFrom(text));
    if (kind == "area")
        return made(areaFrom(text));
    if (kind == "estate")
        return made(estateFrom(text));
    if (kind == "scenario")
        return made(scenarioFrom(text));
    if (kind == "premises")
        return made(premisesFrom(text));
    if (kind == "underlay")
        return made(underlayFrom(text));
    if (kind == "photo")
        return made(photoFrom(text));
    if (kind == "info")
        return made(infoFrom(text));
    if (kind == "parameters")
        return made(parametersFrom(text));
    if (kind == "sources")
        return made(sourcesFrom(text));
    if (kind == "issues")
        return made(issuesFrom(text));
    return std::nullopt;
}

/// The object as it was: what is there now with the changed fields put back, or the whole of it.
std::optional<Object> objectBefore(const Line &line, const std::optional<Object> &now)
{
    if (line.before.empty())
        return std::nullopt;
    Json before = Json::parse(line.before, nullptr, false);
    if (!before.is_object())
        return std::nullopt;
    if (!line.after.empty() && now) {
        Json whole = jsonOf(*now);
        const Json after = Json::parse(line.after, nullptr, false);
        if (!whole.is_object() || !after.is_object())
            return std::nullopt;
        for (const auto &[field, value] : after.items())
            if (!before.contains(field))
                whole.erase(field);
        whole.update(before);
        before = std::move(whole);
    }
    return objectFrom(line.kind, dump(before));
}

std::vector<Line> linesOf(Connection &connection, std::int64_t action)
{
    Statement statement(connection,
                        QStringLiteral("SELECT kind, object, before, after FROM yike_change WHERE action = ? "
                                       "ORDER BY id DESC"));
    statement.bind(action);
    std::vector<Line> lines;
    for (statement.run(); statement.next();)
        lines.push_back({statement.text(0), statement.integer(1), statement.text(2), statement.text(3)});
    return lines;
}

/// What an action of thousands of objects added and replaced; nothing where it is damaged.
std::optional<std::vector<Line>> batchOf(Connection &connection, std::int64_t action)
{
    Statement statement(connection,
                        QStringLiteral("SELECT added, replaced, replaced_bytes FROM yike_batch WHERE action = ?"));
    statement.bind(action);
    std::vector<Line> lines;
    if (!statement.run() || !statement.next())
        return lines;
    constexpr std::int64_t kLargest = 2'000'000'000;
    const std::int64_t size = statement.integer(2);
    QByteArray packed(4, '\0');
    qToBigEndian(static_cast<quint32>(std::clamp<std::int64_t>(size, 0, kLargest)), packed.data());
    packed += statement.blob(1);
    const QByteArray text = qUncompress(packed);
    const Json added = Json::parse(statement.text(0), nullptr, false);
    const Json replaced = Json::parse(text.constData(), text.constData() + text.size(), nullptr, false);
    try {
        for (const auto &[kind, ranges] : added.items())
            for (const Json &range : ranges)
                for (auto id = range.at(0).get<std::int64_t>(); id <= range.at(1).get<std::int64_t>(); ++id)
                    lines.push_back({kind, id, {}, {}});
        for (const Json &each : replaced)
            lines.push_back(
                {each.at("kind").get<std::string>(), each.at("id").get<std::int64_t>(), dump(each.at("before")), {}});
    } catch (const std::exception &) { // nlohmann-json throws
        return std::nullopt;
    }
    return lines;
}

/// The plan while actions are taken back.
class Walk {
public:
    explicit Walk(const plan::Plan &now) { m_past.plan = now; }

    base::Result<void> takeBack(Connection &connection, const Action &action)
    {
        auto lines = batchOf(connection, action.id);
        if (!lines)
            return damaged(connection, action, "yike_batch");
        for (Line &line : linesOf(connection, action.id))
            lines->push_back(std::move(line));
        m_edit = {"restore", action.scenario, {}};
        for (const Line &line : *lines) {
            if (line.kind == "streets" || line.kind == "base-map") {
                (line.kind == "streets" ? m_past.streetsKept : m_past.baseMapKept) = true;
                continue;
            }
            // What outlets of a scenario are seen as depends on it: one after the other.
            const bool alone = action.scenario && line.kind == "scenario";
            if (alone && !apply())
                return damaged(connection, action, "yike_change");
            if (!add(line) || (alone && !apply()))
                return damaged(connection, action, "yike_change");
        }
        return apply() ? base::Result<void>() : damaged(connection, action, "yike_change");
    }

    PastPlan finish() && { return std::move(m_past); }

private:
    static std::unexpected<base::Error> damaged(const Connection &connection, const Action &action, const char *table)
    {
        return fail(ErrorCode::ProjectDamaged, connection.path(),
                    std::string(table) + " of action " + std::to_string(action.id));
    }

    /// One line taken back, within the edit at hand; false where it does not fit.
    bool add(const Line &line)
    {
        const auto key = std::make_tuple(line.kind, line.object);
        const auto seen = m_touched.find(key);
        const std::optional<Object> now =
            seen != m_touched.end() ? seen->second : objectNow(m_past.plan, m_edit.scenario, line);
        const std::optional<Object> before = objectBefore(line, now);
        if (!line.before.empty() && !before)
            return false;
        m_touched.insert_or_assign(key, before);
        if (now != before)
            m_edit.changes.push_back({now, before});
        return true;
    }

    bool apply()
    {
        auto back = plan::applied(m_past.plan, m_edit);
        m_edit.changes.clear();
        m_touched.clear();
        if (back)
            m_past.plan = *std::move(back);
        return back.has_value();
    }

    PastPlan m_past;
    plan::Edit m_edit;
    std::map<std::tuple<std::string, std::int64_t>, std::optional<Object>>
        m_touched; ///< as it is after the edit at hand
};

} // namespace

base::Result<PastPlan> readPast(Connection &connection, const plan::Plan &now, std::int64_t revision,
                                const base::Progress &progress)
{
    std::vector<Action> actions;
    Statement statement(
        connection, QStringLiteral("SELECT id, scenario FROM yike_action WHERE id > ? AND id <= ? ORDER BY id DESC"));
    statement.bind(revision).bind(now.revision);
    for (statement.run(); statement.next();)
        actions.push_back({statement.integer(0), plan::ScenarioId{statement.integer(1)}});
    if (auto read = connection.take(); !read)
        return std::unexpected(read.error());
    // A copy made without its history begins later than the first action.
    const bool reaches = revision >= 0 && revision <= now.revision &&
                         static_cast<std::int64_t>(actions.size()) == now.revision - revision;
    if (!reaches)
        return fail(ErrorCode::OutOfRange, "--to", std::to_string(revision),
                    std::to_string(actions.empty() ? now.revision : actions.back().id - 1) + " – " +
                        std::to_string(now.revision));
    Walk walk(now);
    std::size_t done = 0;
    for (const Action &action : actions) {
        if (auto back = walk.takeBack(connection, action); !back)
            return std::unexpected(back.error());
        progress.report("history", static_cast<double>(++done) / static_cast<double>(actions.size()));
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
    }
    if (auto read = connection.take(); !read)
        return std::unexpected(read.error());
    return std::move(walk).finish();
}

std::vector<ObjectAction> readHistoryOf(Connection &connection, std::int64_t object, std::size_t newest)
{
    std::vector<ObjectAction> out;
    Statement statement(
        connection,
        QStringLiteral("SELECT a.id, a.time, a.user, a.code, a.scenario, a.undo_of, a.changes, a.object_name, c.kind, "
                       "c.before, c.after FROM yike_change c JOIN yike_action a ON a.id = c.action "
                       "WHERE c.kind IN ('outlet', 'residence', 'area', 'estate', 'scenario', 'premises', "
                       "'underlay', 'photo') AND c.object = ? "
                       "ORDER BY a.id DESC, c.id DESC LIMIT ?"));
    statement.bind(object).bind(static_cast<std::int64_t>(std::min<std::size_t>(newest, 1'000'000)));
    for (statement.run(); statement.next();) {
        ObjectAction &each = out.emplace_back();
        each.action = {statement.integer(0),
                       statement.text(1),
                       statement.text(2),
                       statement.text(3),
                       plan::ScenarioId{statement.integer(4)},
                       statement.integer(5),
                       statement.integer(6),
                       statement.text(7)};
        each.kind = statement.text(8);
        each.before = statement.text(9);
        each.after = statement.text(10);
    }
    return out;
}

} // namespace yike::store
