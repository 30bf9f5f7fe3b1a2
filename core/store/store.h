// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: one GeoPackage; every edit is one transaction and one action of the journal.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/plan/edit.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace yike::store {

enum class OpenMode : std::uint8_t { ReadWrite, ReadOnly };

/// Why a file is open for reading only.
enum class ReadOnlyReason : std::uint8_t { None, Asked, OtherWriter, NewerVersion, NotWritable };

/// One line of the history.
struct ActionRecord {
    std::int64_t id = 0;
    std::string time;                ///< ISO 8601, UTC
    std::string user;
    std::string code;                ///< Edit::code
    plan::ScenarioId scenario;
    std::int64_t undoOf = 0;
    std::int64_t changes = 0;        ///< objects touched
    std::string objectName;          ///< of what was edited, may be empty
};

/// What happened to one object in one action.
struct ObjectAction {
    ActionRecord action;
    std::string kind;                ///< "outlet", "residence", "area", "estate", "scenario"
    std::string before, after;       ///< JSON of the fields that changed; empty = it was not there
};

/// The plan as it once was.
struct PastPlan {
    plan::Plan plan;
    /// Streets and base map were replaced since then; of those the journal keeps the fingerprint alone, so they are today's.
    bool streetsKept = false, baseMapKept = false;
};

/// What the stored results were computed from: they are stale when the project has moved on.
struct ResultStamp {
    std::string time; ///< ISO 8601, UTC
    std::int64_t revision = 0;
    plan::ScenarioId scenario;
    std::string rulebook, rulebookVersion;
    bool operator==(const ResultStamp &) const = default;
};

/// An open project file. Belongs to the thread that opened it (a Qt Sql connection does).
class Store {
public:
    /// Writes a new file; fails with ProjectExists unless overwrite. Written beside and renamed: never half a file.
    [[nodiscard]] static base::Result<void> create(const std::string &path, const plan::Plan &plan, bool overwrite,
                                                   const base::Progress &progress = {});
    [[nodiscard]] static base::Result<Store> open(const std::string &path, OpenMode mode);
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    [[nodiscard]] ReadOnlyReason readOnly() const;
    [[nodiscard]] std::string writer() const; ///< "user@host" of the other writer
    /// The file was of an older version; a copy of it as it was lies beside it.
    [[nodiscard]] bool wasMigrated() const;
    /// Everything but the history. Oddities of damaged rows are issues of the plan. What another program has changed since Yike
    /// last wrote becomes one action "changed-outside", where the file may be written.
    [[nodiscard]] base::Result<plan::Plan> load(const base::Progress &progress = {}) const;
    /// One transaction: the layers, the journal, the counter. On return the edit is on disk. `after` is applied(before, edit).
    /// objectName: what the history calls the thing edited; none: as the first object of the edit is called. Returns the new
    /// revision.
    [[nodiscard]] base::Result<std::int64_t> commit(const plan::Edit &edit, const plan::Plan &after,
                                                    std::int64_t undoOf = 0,
                                                    const std::optional<std::string> &objectName = std::nullopt);
    [[nodiscard]] base::Result<std::vector<ActionRecord>> history(std::size_t newest) const;
    /// What happened to the object of that id, newest first (but for actions of more than 2,000 objects).
    [[nodiscard]] base::Result<std::vector<ObjectAction>> historyOf(std::int64_t object, std::size_t newest) const;
    /// The plan after action `revision` (0: before the first); `now` is what the file holds. OutOfRange where the history does not
    /// reach back so far. plan::difference(now, past) is the edit that returns to it.
    [[nodiscard]] base::Result<PastPlan> planAt(const plan::Plan &now, std::int64_t revision,
                                                const base::Progress &progress = {}) const;
    /// The number of the last action.
    [[nodiscard]] std::int64_t revision() const;
    /// Changes whenever another connection has written to the file.
    [[nodiscard]] std::int64_t dataVersion() const;
    /// Keeps the file of a picture; its SHA-256, by which an underlay names it. It counts as no edit: an underlay that names it does.
    [[nodiscard]] base::Result<std::string> putPicture(const std::string &bytes);
    [[nodiscard]] base::Result<std::string> picture(const std::string &sha256) const;
    /// Result layers (residence times, community coverage, deficits …), replaced in one transaction, stamped with revision.
    [[nodiscard]] base::Result<void> writeResults(const analysis::Assessment &assessment,
                                                  const base::Progress &progress = {});
    /// Nothing if no results were ever written.
    [[nodiscard]] std::optional<ResultStamp> resultStamp() const;
    /// A copy under another name, by SQLite's backup: the original stays open and untouched.
    [[nodiscard]] base::Result<void> copyTo(const std::string &path, bool overwrite) const;
    /// Written anew without the room that deleted rows left; the history stays. The former file is there until the new one is.
    [[nodiscard]] base::Result<void> compact();

private:
    Store();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Everything wrong with a project file, as issues; fails only if it cannot be opened at all.
[[nodiscard]] base::Result<std::vector<base::Issue>> check(const std::string &path);

} // namespace yike::store
