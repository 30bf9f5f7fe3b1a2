// SPDX-License-Identifier: GPL-3.0-or-later
// Yike's own tables as rows: scenarios, sources, issues; and the SQL all tables share.
#include "core/store/outside_watch.h"
#include "core/store/plan_json.h"
#include "core/store/tables.h"

namespace yike::store {

QString insertSql(const char *table, const char *columns)
{
    const QString list = QString::fromLatin1(columns);
    const QString places = QStringLiteral("?, ").repeated(list.count(QLatin1Char(',')) + 1).chopped(2);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QString::fromLatin1(table), list, places);
}

QString selectSql(const char *table, const char *columns, const char *order, View view)
{
    const QString name = QString::fromLatin1(table), list = QString::fromLatin1(columns);
    QString from = name;
    if (view == View::Before && isWatched(table))
        from = QStringLiteral("(SELECT %2 FROM %1 WHERE fid NOT IN (SELECT fid FROM yike_outside_%1) "
                              "UNION ALL SELECT %2 FROM yike_outside_%1 WHERE existed)")
                   .arg(name, list);
    return QStringLiteral("SELECT %2 FROM %1 ORDER BY %3").arg(from, list, QString::fromLatin1(order));
}

void Table<plan::Scenario>::write(Statement &statement, const plan::Scenario &object)
{
    Json closed = Json::array();
    for (const plan::StreetId street : object.closedStreets)
        closed.push_back(street.value);
    statement.bind(object.id.value)
        .bind(object.nameZh)
        .bind(object.nameEn)
        .bind(object.noteZh)
        .bind(object.noteEn)
        .bind(object.closedStreets.empty() ? std::string() : dump(closed))
        .bind(object.estates.empty() ? std::string() : dump(toJson(object.estates)))
        .bindUnless(0, object.base.value)
        .bind(object.locked);
}

bool Table<plan::Scenario>::read(Row &row, plan::Scenario &object)
{
    object.id.value = row.fid();
    object.nameZh = row.text(1);
    object.nameEn = row.text(2);
    object.noteZh = row.text(3);
    object.noteEn = row.text(4);
    if (!row.isNull(5)) {
        const auto closed = idsFrom(row.text(5));
        if (!closed)
            row.odd(5, "closed_streets");
        for (const std::int64_t street : closed.value_or(std::vector<std::int64_t>()))
            object.closedStreets.push_back(plan::StreetId{street});
    }
    if (!row.isNull(6)) {
        auto estates = estateOverridesFrom(row.text(6));
        if (!estates)
            row.odd(6, "estates");
        else
            object.estates = std::move(*estates);
    }
    object.base.value = row.number<std::int64_t>(7, "base");
    object.locked = row.boolean(8, "locked");
    return true;
}

void Table<OverrideRow>::write(Statement &statement, const OverrideRow &object)
{
    const auto text = [](const std::optional<plan::Outlet> &outlet) {
        return outlet ? dump(toJson(*outlet)) : std::string();
    };
    statement.bind(object.scenario.value)
        .bind(object.outlet.value)
        .bind(text(object.change.before))
        .bind(text(object.change.after));
}

bool Table<OverrideRow>::read(Row &row, OverrideRow &object)
{
    object.scenario.value = row.fid();
    object.outlet.value = row.number<std::int64_t>(1, "outlet");
    const auto side = [&row](int column, const char *name, std::optional<plan::Outlet> &outlet) {
        if (row.isNull(column))
            return true;
        outlet = outletFrom(row.text(column));
        if (!outlet)
            row.odd(column, name);
        return outlet.has_value();
    };
    const bool before = side(2, "before", object.change.before);
    return side(3, "after", object.change.after) && before;
}

void Table<AddedStreetRow>::write(Statement &statement, const AddedStreetRow &object)
{
    statement.bind(object.scenario.value).bind(object.position).bind(dump(toJson(object.street)));
}

bool Table<AddedStreetRow>::read(Row &row, AddedStreetRow &object)
{
    object.scenario.value = row.fid();
    object.position = row.number<std::int64_t>(1, "position");
    auto street = streetFrom(row.text(2));
    if (!street || street->line.size() < 2 || !isStreetLength(street->length) || street->delay < 0) {
        row.odd(2, "street");
        return false;
    }
    object.street = std::move(*street);
    return true;
}

void Table<plan::DataSource>::write(Statement &statement, const plan::DataSource &object)
{
    statement.bindNull()
        .bind(object.role)
        .bind(object.name)
        .bind(object.date)
        .bind(object.definition)
        .bind(object.licence)
        .bind(object.sha256)
        .bind(object.rows)
        .bind(object.used);
}

bool Table<plan::DataSource>::read(Row &row, plan::DataSource &object)
{
    object.role = row.text(1);
    object.name = row.text(2);
    object.date = row.text(3);
    object.definition = row.text(4);
    object.licence = row.text(5);
    object.sha256 = row.text(6);
    object.rows = row.number<std::int64_t>(7, "rows");
    object.used = row.number<std::int64_t>(8, "used");
    return true;
}

void Table<base::Issue>::write(Statement &statement, const base::Issue &object)
{
    statement.bindNull()
        .bind(codeOf(object.code))
        .bind(codeOf(object.severity))
        .bind(object.args.empty() ? std::string() : dump(object.args))
        .bind(object.source)
        .bindUnless(0, object.row)
        .bindUnless(0, object.object);
    const auto degrees = [&statement](const std::optional<double> &value) {
        if (value)
            statement.bind(*value);
        else
            statement.bindNull();
    };
    degrees(object.lon);
    degrees(object.lat);
}

bool Table<base::Issue>::read(Row &row, base::Issue &object)
{
    const auto code = fromCode<base::IssueCode>(row.text(1));
    if (!code) {
        row.odd(1, "code");
        return false;
    }
    object.code = *code;
    object.severity = row.code(2, "severity", object.severity);
    if (!row.isNull(3)) {
        auto args = textsFrom(row.text(3));
        if (!args)
            row.odd(3, "args");
        object.args = std::move(args).value_or(std::vector<std::string>());
    }
    object.source = row.text(4);
    object.row = row.number<std::int64_t>(5, "row");
    object.object = row.number<std::int64_t>(6, "object");
    if (!row.isNull(7) && !row.isNull(8)) {
        object.lon = row.real(7);
        object.lat = row.real(8);
    }
    return true;
}

} // namespace yike::store
