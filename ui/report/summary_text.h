// SPDX-License-Identifier: GPL-3.0-or-later
// The twelve sentences of the summary in words; one without data says so and is never left out.
#pragma once

#include "core/report/comparison.h"
#include "core/report/content.h"

#include <QStringList>

namespace yike::report {

/// Always twelve. compared: the table of scenarios where the report has a chapter on them; else null.
[[nodiscard]] QStringList summarySentences(const Content &content, const Comparison *compared = nullptr);

/// 人口口径与来源: as the project words it, else from what it tells of each age; "not given".
[[nodiscard]] QString populationText(const plan::Plan &plan);
/// Below tables of the ledger: how many are to be verified because of what, or that nobody can know.
[[nodiscard]] QString verificationNote(const Content &content);
/// "mainly because of railways": of the barriers the data hold; that streets bend where they hold none.
[[nodiscard]] QString whyFarther(const plan::Plan &plan);

} // namespace yike::report
