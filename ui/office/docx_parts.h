// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of a DOCX: types, relations, settings, properties, header and footers.
#pragma once

#include "ui/office/docx_body.h"
#include "ui/office/parts.h"
#include "ui/report/manuscript.h"

#include <set>

namespace yike::office {

/// [Content_Types].xml, to the file that was set aside for it in front of all others.
[[nodiscard]] base::Result<void> writeContentTypes(const QString &file, const std::set<report::Sheet> &sheets,
                                                   bool even);
[[nodiscard]] base::Result<void> addSmallParts(Parts &parts, const report::Manuscript &manuscript,
                                               const std::set<report::Sheet> &sheets, int pictures,
                                               const PageNumbers &guess);

} // namespace yike::office
