// SPDX-License-Identifier: GPL-3.0-or-later
// The edition (内部版/公开版) that screens, exports and reports are made in, and what each of them may show.
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <cstdint>
#include <string>

namespace yike::text {

/// Internal: everything, marked 内部资料·注意保存. Public (地图管理条例 第15条, 地图审核管理规定 第6条; the office's own rules): no boundaries of communities and
/// subdistricts without a 审图号, no coordinates, no figures of a single building, fewer than ten people as "<10", no contacts, no
/// school districts.
enum class Edition : std::uint8_t { Internal, Public };

/// Of the whole program; set by the window or the command line before something is shown or written. Internal at the start.
[[nodiscard]] Edition edition();
void setEdition(Edition edition);
[[nodiscard]] inline bool isPublic() { return edition() == Edition::Public; }
[[nodiscard]] QString name(Edition edition);

/// Whether outlines of areas may be shown: with a 审图号 (ProjectInfo::mapApproval), and where no school district lies among them, for
/// those are never public (planner.md §3.6).
[[nodiscard]] bool boundariesAllowed(const plan::Plan &plan);
/// Whether areas of a kind are spoken of at all: no school districts in the public edition.
[[nodiscard]] bool isShown(plan::AreaKind kind);
/// Whether a share of people would tell a count under ten, of the part or of the rest, that the public edition hides.
[[nodiscard]] bool tellsSmallCount(base::People part, base::People whole);
/// Counts of people below this are told as "<10" in the public edition.
inline constexpr std::int64_t kSmallestPublicCount = 10;

} // namespace yike::text
