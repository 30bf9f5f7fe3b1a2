// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own words for the services of the rulebook: a table of word and service.
#pragma once

#include "core/import/import.h"
#include "core/import/issue_list.h"
#include "core/import/table.h"
#include "core/norms/rulebook.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace yike::importing {

/// Each row: the word as ledgers write it, and the service's code, name or a word the rulebook knows; kLeaveOut puts the word
/// into leftOut. The user's word goes before the rulebook's: it is taken from the service that had it. A first row such as
/// "word,service" or 「词,类别」 is a header. A row whose service nobody knows is an issue and counted as skipped.
void addSynonyms(const std::vector<Table> &tables, norms::Rulebook &rulebook, std::set<std::string> &leftOut,
                 ImportCount &count, IssueList &issues);
/// The same of words and codes; a code the rulebook does not have is passed over: another rulebook may have it.
void addWords(const std::map<std::string, std::string> &words, norms::Rulebook &rulebook,
              std::set<std::string> &leftOut);

} // namespace yike::importing
