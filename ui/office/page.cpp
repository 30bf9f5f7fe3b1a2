// SPDX-License-Identifier: GPL-3.0-or-later
// Margins as in the PDF.
#include "ui/office/page.h"

namespace yike::office {

Page pageOf(report::Sheet sheet, bool official)
{
    const QSizeF paper = report::sizeOf(sheet);
    if (official && sheet == report::Sheet::A4)
        return {paper, {28, 37, 26, 35}, 23};
    if (sheet == report::Sheet::A3Landscape)
        return {paper, {25, 15, 15, 18}, 9};
    return {paper, {25, 22, 25, 22}, 12};
}

} // namespace yike::office
