// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, object by object: new ones, changed ones with what changes, and those that go or are not named any more.
#pragma once

#include "core/import/import.h"

#include <cstdint>
#include <string>
#include <vector>

namespace yike::importing {

/// One field of an object, before and after, as codes and numbers; empty: not known. `field` is the role of a column
/// (core/import/columns.h), or "place" (metres moved in `after`), "match", "people" (thousandths), "outline".
struct FieldChange {
    std::string field, before, after;
    bool operator==(const FieldChange &) const = default;
};

struct ListedObject {
    std::string kind; ///< "outlets", "residences", "areas", "estates"
    std::int64_t id = 0;
    std::string name; ///< its key where it has none
    std::vector<FieldChange> fields; ///< of a changed one; empty: only in what is reckoned, such as its community
    bool stays = false; ///< of one that is gone from the ledger: it stays in the project
    bool operator==(const ListedObject &) const = default;
};

/// Lists are cut at kMostListed, counts are whole. Outlets first, then residences, areas, estates; by id.
struct ChangeList {
    std::vector<ListedObject> added, changed, gone;
    std::int64_t addedCount = 0, changedCount = 0, goneCount = 0;
};
inline constexpr std::size_t kMostListed = 500;

/// before: the plan the outcome was made over.
[[nodiscard]] ChangeList changesOf(const plan::Plan &before, const ImportOutcome &outcome);

} // namespace yike::importing
