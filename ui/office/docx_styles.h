// SPDX-License-Identifier: GPL-3.0-or-later
// styles.xml: Word's own styles under their own names, which WPS and Word show in the user's language, and ours beside them.
#pragma once

#include "ui/office/docx_paragraph.h"
#include "ui/report/manuscript.h"

class QIODevice;

namespace yike::office {

/// Sizes that styles carry; what a block has differently is said on the paragraph.
struct Sizes {
    double body = 10.5, line = 1.5; ///< points; of the type size
    double cell = 9;
    bool exact = false; ///< lines of official documents are 28.95 points whatever is in them
};
[[nodiscard]] Sizes sizesOf(bool official);

[[nodiscard]] bool writeStyles(QIODevice *device, const report::Manuscript &manuscript);
/// fontTable.xml: what stands in where a face is not installed.
[[nodiscard]] bool writeFontTable(QIODevice *device, bool official);

} // namespace yike::office
