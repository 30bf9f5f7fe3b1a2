// SPDX-License-Identifier: GPL-3.0-or-later
// Everything wrong with a project file: the database, the GeoPackage around it, the plan inside.
#include "core/norms/compose.h"
#include "core/store/check_plan.h"
#include "core/store/files.h"
#include "core/store/opening.h"
#include "core/store/plan_tables.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/store.h"

#include <set>
#include <utility>

namespace yike::store {
namespace {

using base::Issue;
using base::IssueCode;
using base::Severity;

Issue fileIssue(std::string detail)
{
    Issue issue;
    issue.code = IssueCode::FileDamaged;
    issue.severity = Severity::Serious;
    issue.args = {std::move(detail)};
    return issue;
}

/// A failure of one check is one more thing that is wrong.
void takeFailure(Connection &connection, std::vector<Issue> &issues)
{
    if (const auto read = connection.take(); !read)
        issues.push_back(fileIssue(read.error().args.size() > 1 ? read.error().args[1] : std::string("unreadable")));
}

void checkPages(Connection &connection, std::vector<Issue> &issues)
{
    Statement integrity(connection, QStringLiteral("PRAGMA integrity_check(100)"));
    for (integrity.run(); integrity.next();) {
        if (integrity.text(0) != "ok")
            issues.push_back(fileIssue(integrity.text(0)));
    }
    takeFailure(connection, issues);
    Statement keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    for (keys.run(); keys.next();)
        issues.push_back(fileIssue("foreign key: " + keys.text(0) + " " + keys.text(1) + " -> " + keys.text(2)));
    takeFailure(connection, issues);
}

void checkMarks(Connection &connection, std::vector<Issue> &issues)
{
    constexpr std::int64_t kGeoPackage = 0x47504B47, kVersion = 10300;
    if (connection.number(QStringLiteral("PRAGMA application_id")) != kGeoPackage)
        issues.push_back(fileIssue("application_id"));
    if (connection.number(QStringLiteral("PRAGMA user_version")) != kVersion)
        issues.push_back(fileIssue("user_version"));
    takeFailure(connection, issues);
}

void checkLayers(Connection &connection, std::vector<Issue> &issues)
{
    for (const Layer &layer : layers()) {
        Statement listed(connection, QStringLiteral("SELECT data_type FROM gpkg_contents WHERE table_name = ?"));
        listed.bind(layer.table);
        const bool there = listed.run() && listed.next();
        if (connection.ok() && (!there || listed.text(0) != (layer.geometry != nullptr ? "features" : "attributes")))
            issues.push_back(fileIssue(std::string("gpkg_contents: ") + layer.table));
        if (!layer.indexed || !there)
            continue;
        const auto missing =
            connection.number(QStringLiteral("SELECT count(*) FROM %1 WHERE geom NOT NULL AND NOT ST_IsEmpty(geom) "
                                             "AND fid NOT IN (SELECT id FROM rtree_%1_geom)")
                                  .arg(QString::fromLatin1(layer.table)));
        if (missing && *missing > 0)
            issues.push_back(fileIssue(std::string("spatial index: ") + layer.table + " -" + std::to_string(*missing)));
        takeFailure(connection, issues);
    }
    takeFailure(connection, issues);
}

/// The plan's own issues (import, damaged rows), then what the check finds.
void checkContent(Connection &connection, std::vector<Issue> &issues)
{
    plan::Plan plan = readPlan(connection, {});
    if (!connection.ok()) {
        takeFailure(connection, issues);
        return;
    }
    const auto book = norms::compose(plan.parameters.rulebook);
    if (!book)
        issues.push_back(fileIssue("rulebook: " + book.error().args.at(0) + ": " + book.error().args.at(1)));
    const std::vector<Issue> found = planIssues(plan, book ? book->get() : nullptr);
    std::set<std::pair<IssueCode, std::int64_t>> told;
    for (Issue &issue : plan.issues) {
        told.emplace(issue.code, issue.object);
        issues.push_back(std::move(issue));
    }
    // What the import has told of an object is not told twice.
    for (const Issue &issue : found) {
        if (issue.object == 0 || !told.contains({issue.code, issue.object}))
            issues.push_back(issue);
    }
}

} // namespace

base::Result<std::vector<Issue>> check(const std::string &path)
{
    auto opened = openProject(absolute(path), Access::Read);
    if (!opened)
        return std::unexpected(opened.error());
    std::vector<Issue> issues;
    if (opened->newer) {
        Issue newer;
        newer.code = IssueCode::FileNewer;
        newer.args = {std::to_string(opened->schema), std::to_string(currentSchema())};
        issues.push_back(std::move(newer));
    }
    Connection &connection = *opened->connection;
    checkPages(connection, issues);
    checkMarks(connection, issues);
    checkLayers(connection, issues);
    checkContent(connection, issues);
    return issues;
}

} // namespace yike::store
