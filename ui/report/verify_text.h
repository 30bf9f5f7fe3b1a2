// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences on whether a printed report still holds, and the names of the sections of its fingerprint.
#pragma once

#include "core/report/printed_report.h"

#include <QString>
#include <QStringList>

namespace yike::report {

/// "Outlets", "Coverage" …; the code itself where it is none of ours.
[[nodiscard]] QString sectionName(std::string_view section);
/// The verdict first, then what changed: which data, how many outlets and which, which figures from what to what.
[[nodiscard]] QStringList verificationSentences(const Verification &verification, const PrintedReport &printed,
                                                const PrintedReport &now, const analysis::Situation &situation);

} // namespace yike::report
