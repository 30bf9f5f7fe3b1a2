// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own words for the services of the rulebook: a table of word and service.
#pragma once

#include "core/import/import.h"
#include "core/import/issue_list.h"
#include "core/import/table.h"
#include "core/norms/rulebook.h"

#include <vector>

namespace yike::importing {

/// Each row: the word as ledgers write it, and the service's code, name or a word the rulebook knows. The user's word goes before
/// the rulebook's: it is taken from the service that had it. A first row such as "word,service" or 「词,类别」 is a header.
/// A row whose service nobody knows is an issue and counted as skipped.
void addSynonyms(const std::vector<Table> &tables, norms::Rulebook &rulebook, ImportCount &count, IssueList &issues);

} // namespace yike::importing
