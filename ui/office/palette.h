// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures with a palette: half the bytes of a PNG of drawn maps and charts, at the same resolution.
#pragma once

#include <QImage>

namespace yike::office {

/// With at most 256 colours. Exact where the picture has no more; else its commonest colours (the fills) stay exact, and the mixtures
/// along smoothed edges move by kMostShift at most in red, green and blue. A picture that would lose more, also on average (a
/// photograph, a shading), comes back as it is. Takes Format_RGB32; the same picture gives the same bytes.
[[nodiscard]] QImage withPalette(const QImage &image);
/// Of 255.
inline constexpr int kMostShift = 24;

} // namespace yike::office
