// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed PDF carries of itself: its yike-report.json, read with QPDF. A damaged file is told, never a crash.
#pragma once

#include "core/report/printed_report.h"

#include <QString>

#include <expected>

namespace yike::report {

/// Else a sentence in the current language: no such file, no PDF or a damaged one, no fingerprint in it, or one of a later Yike.
[[nodiscard]] std::expected<PrintedReport, QString> printedIn(const QString &pdf);

} // namespace yike::report
