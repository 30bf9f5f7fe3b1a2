// SPDX-License-Identifier: GPL-3.0-or-later
// Names, definitions and licences of sources that Yike itself writes into a project, in the reader's language.
#pragma once

#include <QString>

#include <string_view>

namespace yike::text {

/// What a project holds of a source: translated where Yike wrote it (an import's reckoning, the demonstration data in
/// old or new marks, the ages of the country), else as it stands.
[[nodiscard]] QString sourceText(std::string_view stored);

} // namespace yike::text
