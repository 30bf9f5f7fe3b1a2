// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraph styles of the DOCX as data.
#pragma once

#include "ui/office/docx_paragraph.h"
#include "ui/office/docx_styles.h"

#include <QString>

#include <vector>

namespace yike::office {

/// Points; 0 or nullptr: as Normal.
struct ParagraphStyle {
    const char *id;
    QString name;
    const char *next = nullptr; ///< id; nullptr: itself
    int priority = 99;
    bool quick = false; ///< shown in the gallery
    double points = 0;
    const QString *latin = nullptr, *eastAsian = nullptr; ///< nullptr: as Normal
    bool bold = false;
    const char *colour = nullptr;
    const char *align = nullptr;
    double before = 0, after = 0, line = 0; ///< points; line 0: as Normal
    bool exact = false, keepNext = false, custom = false;
    int outline = -1;
    double left = 0; ///< points
};

/// The faces have to outlive the styles.
[[nodiscard]] std::vector<ParagraphStyle> paragraphStyles(const Faces &faces, const Sizes &sizes, bool official,
                                                          bool chinese);

} // namespace yike::office
