// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs and runs of WordprocessingML, their properties in the order its schema wants.
#pragma once

#include "ui/office/xml.h"

#include <QColor>
#include <QString>

#include <optional>

namespace yike::office {

/// Names of typefaces that offices have; none is embedded. fontTable.xml names what stands in for them.
struct Faces {
    QString latinSerif, latinSans; ///< for Latin letters and figures
    QString serif, sans; ///< body and headings of East Asian text
    QString secondHeading, title; ///< 楷体, 小标宋 of official documents; else as `sans`
};
[[nodiscard]] Faces facesOf(bool official);

/// What differs from the style; 0, empty or unset: as the style has it.
struct RunLook {
    double points = 0;
    std::optional<bool> sans{}, bold{};
    QColor colour{};
    bool hidden = false;
};

/// A place on the page that text flows around: the foot of the cover. mm
struct Frame {
    double y = 0, width = 0;
};

/// What differs from the style; negative or empty: as the style has it.
struct ParagraphLook {
    QString style{}; ///< id; empty: Normal
    bool keepNext = false, pageBreakBefore = false;
    std::optional<Frame> frame{};
    int rightTab = 0; ///< twips; dotted with dots
    bool dots = false;
    int before = -1, after = -1; ///< twips
    int line = -1; ///< twips, at least; exact with exact
    bool exact = false;
    double firstLine = 0; ///< type sizes
    int left = 0; ///< twips
    double points = 10.5; ///< of the type, for firstLine
    QString align{}; ///< "center" …
    int outline = -1;
    bool hidden = false;
};

/// Opens <w:p> and writes its properties; the caller closes it.
void openParagraph(Xml &xml, const ParagraphLook &look);
/// One run; \n becomes a line break, \t a tab. eastAsian: quotation marks and dashes are drawn wide.
void run(Xml &xml, const QString &text, const Faces &faces, const RunLook &look = {}, bool eastAsian = false);
/// A field such as PAGE with what it showed last. dirty: to be filled by the program that opens the file.
void field(Xml &xml, const QString &code, const QString &shown, bool dirty = false);
/// One border, in eighths of a point; space in points.
void rule(Xml &xml, const char *side, int eighths, int space = 0);
void fonts(Xml &xml, const QString &latin, const QString &eastAsian, bool wideMarks = false);

} // namespace yike::office
