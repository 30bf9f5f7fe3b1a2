// SPDX-License-Identifier: GPL-3.0-or-later
// What the import assistant remembers for next time: templates of files and the office's own words, in the settings folder.
#pragma once

#include "core/import/import_template.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace yike::shell {

/// Those that can be read, by name.
[[nodiscard]] std::vector<importing::ImportTemplate> importTemplates();
/// In the place of one of the same name. False where the folder cannot be written to; the old file is kept then.
bool saveImportTemplate(const importing::ImportTemplate &made);
/// Word → service code or "-"; empty where there are none yet.
[[nodiscard]] std::map<std::string, std::string> ownWords();
bool saveOwnWords(const std::map<std::string, std::string> &words);
/// The table of own words, to be named with --synonyms too.
[[nodiscard]] QString ownWordsFile();

} // namespace yike::shell
