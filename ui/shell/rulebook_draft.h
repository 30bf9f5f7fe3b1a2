// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a choice of rulebooks as the dialog makes them, each checked; no widgets.
#pragma once

#include "core/norms/compose.h"

#include <QString>

#include <optional>
#include <string>

namespace yike::shell {

/// What somebody types for one norm.
struct OwnFigure {
    std::optional<double> figure; ///< limit or amount
    std::optional<std::int32_t> size; ///< m²
    std::string reason, by;
};

/// Takes a pack into use with all its norms, or out of use with everything said of its norms.
void usePack(norms::RulebookChoice &choice, const std::string &pack, bool use);
/// Sets the project's own figure; the sentence that says what is wrong, empty if nothing is (then the choice has changed).
[[nodiscard]] QString setOwnFigure(norms::RulebookChoice &choice, const norms::Norm &norm, const OwnFigure &own);
/// Takes the document's figure again.
void dropOwnFigure(norms::RulebookChoice &choice, const std::string &norm);
/// "≤ 300 m → ≤ 500 m" …, one line a difference, as plain text.
[[nodiscard]] QString comparison(const norms::Rulebook &before, const norms::Rulebook &after);

} // namespace yike::shell
