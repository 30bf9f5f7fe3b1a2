// SPDX-License-Identifier: GPL-3.0-or-later
// The last page: the fingerprint of data, parameters and program, as a code people can compare and a table of its sections.
#pragma once

#include "core/report/content.h"
#include "ui/report/manuscript.h"

namespace yike::report {

/// Begins a page of its own. The program's version is that of the application.
void writeFingerprint(Manuscript &manuscript, const Content &content);
/// "Fingerprint: 3F2A-…": its short code alone, for documents without that page.
[[nodiscard]] QString fingerprintLine(const Content &content);

} // namespace yike::report
