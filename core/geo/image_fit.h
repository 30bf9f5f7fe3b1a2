// SPDX-License-Identifier: GPL-3.0-or-later
// An image laid on the map by points known in both: least squares, with what is left at each point.
#pragma once

#include "core/base/error.h"
#include "core/geo/point.h"

#include <span>
#include <vector>

namespace yike::geo {

/// A point of an image (pixels from the upper left corner, right and down) and where it lies.
struct ImagePoint {
    double x = 0, y = 0;
    LonLat place;
};

/// lon = east + a x + b y, lat = north + c x + d y, in degrees; over a sheet of some kilometres the net of meridians and parallels
/// is straight to a few centimetres.
struct ImagePlacing {
    double east = 0, a = 0, b = 0;
    double north = 0, c = 0, d = 0;

    [[nodiscard]] LonLat at(double x, double y) const { return {east + a * x + b * y, north + c * x + d * y}; }
};

struct ImageFit {
    ImagePlacing placing;
    std::vector<double> residuals; ///< metres, one a point; nothing is left of two or three points
    double rms = 0; ///< metres, √(Σ d² / n)
    double metresPerPixel = 0; ///< the mean of both axes
};

/// Two points: shift, turn and scale (four parameters). Three: they fit exactly by six. Four and more: six by least squares.
/// Errors: OutOfRange ("image-points", what is wrong, what is wanted): fewer than two, at one place, on one line (three and
/// more), off the globe, or mirrored: then left and right of the image were mixed up.
[[nodiscard]] base::Result<ImageFit> fitImage(std::span<const ImagePoint> points);

} // namespace yike::geo
