// SPDX-License-Identifier: GPL-3.0-or-later
// Outline and links of the PDF.
#pragma once

#include "ui/report/pages.h"

class QPDF;

namespace yike::report {

void addOutline(QPDF &pdf, const Pages &pages);
void addLinks(QPDF &pdf, const Pages &pages);

} // namespace yike::report
