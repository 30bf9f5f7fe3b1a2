// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a form understood: one way of writing for what is the same, and back onto an outlet.
#pragma once

#include "core/base/issue.h"
#include "core/import/forms.h"

#include <optional>
#include <string>
#include <string_view>

namespace yike::importing {

/// The same value is the same text: codes of services, numbers of enums, thousandths of a capacity, ISO dates.
struct FormValue {
    std::string text;
    /// It is not understood: RowUnreadable, NegativeNumber, CategoryUnknown.
    std::optional<base::IssueCode> trouble;
};

/// A blank cell is an empty value.
[[nodiscard]] FormValue understood(FormField field, std::string_view cell, const FormWords &words,
                                   const norms::Rulebook &rulebook);
/// The other way round, in the words of a form.
[[nodiscard]] std::string shown(FormField field, const std::string &value, const FormWords &words);
/// Whether an empty value says something: a brand that is no more; but nothing is without a name, a kind or a status.
[[nodiscard]] bool mayBeCleared(FormField field);
/// The outlet with the value. Services first: capacity and what is used go to the first that has one; false where there is none.
bool put(FormField field, const std::string &value, const norms::Rulebook &rulebook, plan::Outlet &outlet);
/// A box of a survey: ticked or not; nothing where the mark is no clear word.
[[nodiscard]] std::optional<bool> ticked(std::string_view cell);

} // namespace yike::importing
