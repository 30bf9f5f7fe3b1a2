// SPDX-License-Identifier: GPL-3.0-or-later
// Words of estate layers: is there a wall, who uses a gate, who passes it, is it locked.
#pragma once

#include "core/plan/residence.h"

#include <optional>
#include <string_view>

namespace yike::importing {

/// 有, 封闭式, yes: a wall; 无, 开放式, no: none. Nothing where the words are not known or there are none.
[[nodiscard]] std::optional<bool> walledOf(std::string_view cell);
/// 人行, 车行, 人车混行 …
[[nodiscard]] std::optional<plan::GateUse> gateUseOf(std::string_view cell);
/// 对外, 刷脸, 业主 …
[[nodiscard]] std::optional<plan::GateAccess> gateAccessOf(std::string_view cell);
/// 开放, 常开: open; 关闭, 封堵: locked.
[[nodiscard]] std::optional<bool> gateOpenOf(std::string_view cell);

} // namespace yike::importing
