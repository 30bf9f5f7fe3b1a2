// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made of: one of five kinds (planner.md §1.11), its chapters in their order, and who prints it.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yike::report {

/// The five templates of an office.
enum class TemplateKind : std::uint8_t {
    Assessment,        ///< 专项规划/评估: the large report
    ImplementationPlan, ///< 实施方案: an official document after GB/T 9704
    CircleSheets,      ///< 一圈一策: an atlas, circle by circle
    SelfAssessment,    ///< 自评材料 with the forms of 401号
    OnePage,           ///< 一页纸
};
inline constexpr std::size_t kTemplateKinds = 5;

/// Chapters of a report; a template lists those it prints, in its own order. The usual one: chaptersOf().
enum class Chapter : std::uint8_t {
    Cover,
    Contents,      ///< 目录
    Summary,       ///< 摘要, twelve sentences
    General,       ///< 1 总则: basis, scope, period, base date, definitions
    Data,          ///< 2 population, ledger, share placed, walking network
    People,        ///< people by age
    Outlets,       ///< outlets as they are
    Circles,       ///< 3 circles and their types
    Coverage,      ///< 4 walking coverage in three measures
    BasicKinds,    ///< 业态配齐
    Adequacy,      ///< 供需
    OldYoung,      ///< 5 一老一小
    Deficits,      ///< 6 短板清单
    Scenarios,     ///< 7 方案比选
    Projects,      ///< 8 项目清单
    CircleSheets,  ///< 9 一圈一策
    Monitoring,    ///< 10 figures against their targets; safeguards and tasks are a chapter of their own, at the end
    Equity,
    Hours,
    Uncertainty,
    Maps,          ///< 附图
    Figures,       ///< put in by the user
    LedgerTable,   ///< 附表 2 设施网点台账
    Method,        ///< 附录: methods, formulas, parameters, standards, oddities
    Why,           ///< figure-by-figure sources
    Safeguards,    ///< 10 实施保障与任务分工; last, for the numbers of the others are in saved templates
};
inline constexpr std::size_t kChapters = static_cast<std::size_t>(Chapter::Safeguards) + 1;
[[nodiscard]] std::string_view code(Chapter chapter); ///< "coverage", for files and the command line
[[nodiscard]] std::string_view code(TemplateKind kind); ///< "assessment", "plan", "circles", "self", "page"

/// 征求意见稿 … as watermark.
enum class Draft : std::uint8_t { None, Consultation, Review, Approval, Issued };
[[nodiscard]] std::string_view code(Draft draft); ///< "", "consultation", "review", "approval", "issued"

struct Template {
    TemplateKind kind = TemplateKind::Assessment;
    std::vector<Chapter> chapters; ///< printed in this order
    Draft draft = Draft::None;
    std::string office, number, date; ///< UTF-8; empty = left out
    std::string logo; ///< path of a picture
    bool seal = false;
    bool operator==(const Template &) const = default;
};

/// The template as it comes: all chapters its kind has, but for the ledger in the large report: a hundred pages, it is in the workbook.
[[nodiscard]] Template defaultTemplate(TemplateKind kind);
/// Chapters a kind can print, in their usual order; none for those that are whole as they are (the plan and the one page).
[[nodiscard]] std::span<const Chapter> chaptersOf(TemplateKind kind);

/// As JSON, for templates saved by the user. Unknown chapters and kinds are refused: OutOfRange (what, the name, the names known).
[[nodiscard]] std::string toJson(const Template &made);
[[nodiscard]] base::Result<Template> templateFromJson(std::string_view json);

} // namespace yike::report
