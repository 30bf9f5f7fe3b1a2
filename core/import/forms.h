// SPDX-License-Identifier: GPL-3.0-or-later
// Forms for communities (填报模板, 踏勘表): which columns they have, in whose words, and what a made form carries along.
#pragma once

#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace yike::importing {

/// Ledger: 填报模板, the outlets of a community to be put right by it. Survey: 踏勘表, to be printed and entered back by number.
enum class FormKind : std::uint8_t { Ledger, Survey };

/// A column. Community and Unit are told, and read of new rows at most; the three boxes stand for Status.
enum class FormField : std::uint8_t {
    Key,
    RowNumber,
    Name,
    Category, ///< the first service
    Services, ///< the others (叠加服务)
    Address,
    Community,
    Area,
    Capacity, ///< of the first service that has one
    Unit,
    Used, ///< of the same
    Hours,
    OpenTo,
    Status,
    Chain,
    Staff,
    CreditCode,
    Checked,
    Remark,
    BoxOpen,
    BoxClosed,
    BoxMoved,
};
inline constexpr std::size_t kFormFieldCount = static_cast<std::size_t>(FormField::BoxMoved) + 1;
[[nodiscard]] constexpr std::size_t at(FormField field) { return static_cast<std::size_t>(field); }
/// A text for each column.
using FormCells = std::array<std::string, kFormFieldCount>;

/// From left to right.
[[nodiscard]] std::span<const FormField> fieldsOf(FormKind kind);
/// What a form can change of an outlet.
[[nodiscard]] std::span<const FormField> changeableFields();
/// Written as a figure.
[[nodiscard]] bool isFigure(FormField field);
/// "name", "open-to" …, as the roles of a table.
[[nodiscard]] const char *code(FormField field);

/// The words a form is written in, in the user's language; they travel in it, so that it is read in any language.
struct FormWords {
    FormCells titles;
    std::array<std::string, 5> status, openTo; ///< by the numbers of the enums
    std::vector<std::pair<std::string, std::string>> services; ///< code and name, in the rulebook's order
    std::vector<std::pair<std::string, std::string>> units; ///< code and name
    std::string separator = "; "; ///< between services
    std::string reporter, date, contact; ///< labels of the cells of who fills it in
    bool operator==(const FormWords &) const = default;
};

/// What the cells of an outlet say. Key and RowNumber are left empty: they belong to the form.
[[nodiscard]] FormCells told(const plan::Plan &plan, const plan::Outlet &outlet, const FormWords &words,
                             const norms::Rulebook &rulebook);
/// The service whose capacity the form tells; nullptr if none has a unit.
[[nodiscard]] const plan::OutletService *capacityService(const plan::Outlet &outlet, const norms::Rulebook &rulebook);
/// Its own key where it is of use: not empty, of one outlet alone; else one made of its id.
[[nodiscard]] std::vector<std::string> formKeys(const plan::Plan &plan, std::span<const plan::OutletId> outlets);

/// An outlet as it was when the form was made.
struct FormRowBefore {
    std::string key; ///< its key, or its number
    plan::OutletId id;
    FormCells cells; ///< of the changeable fields
};

/// What a form carries in hidden sheets.
struct FormStamp {
    FormKind kind = FormKind::Ledger;
    std::string project, district;
    std::int64_t revision = 0;
    std::vector<std::pair<plan::AreaId, std::string>> areas; ///< communities and their names
    FormWords words;
    std::vector<FormRowBefore> before;
};

inline constexpr int kFormVersion = 1;
inline constexpr const char *kStampSheet = "yike_form";
inline constexpr const char *kBeforeSheet = "yike_before";
inline constexpr const char *kListSheet = "yike_lists";
/// The rows of the sheet of the stamp; the rows before are a sheet of their own, with the changeable fields from the third column.
[[nodiscard]] std::vector<std::vector<std::string>> stampRows(const FormStamp &stamp);

} // namespace yike::importing
