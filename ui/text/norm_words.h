// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a rulebook holds in Chinese only (numbers of documents, clauses, remarks), for the reader's language.
#pragma once

#include "core/norms/rulebook.h"

#include <QString>

#include <string_view>

namespace yike::text {

/// "GB 50180-2018"; in English a Chinese number by a short name, else by the document's title.
[[nodiscard]] QString documentNumber(const norms::Norm &norm);
/// Number and title; the title alone where the "number" is but a short form of it ("三年行动计划（2023—2025）").
[[nodiscard]] QString documentWithNumber(const norms::Norm &norm);
/// "表C.0.2", "Table C.0.2"; empty in English where the clause is Chinese prose that is not known.
[[nodiscard]] QString clauseText(const norms::Norm &norm);
/// A remark or a reason as an office would put it, also from a project that holds older words. In English what is known
/// is translated, the rest stands as it is.
[[nodiscard]] QString remarkText(std::string_view stored);
/// 条文原文待核对: the whole remark on a clause that nobody has checked.
[[nodiscard]] bool saysOnlyUnchecked(std::string_view remark);

} // namespace yike::text
