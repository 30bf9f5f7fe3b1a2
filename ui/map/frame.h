// SPDX-License-Identifier: GPL-3.0-or-later
// A settled picture of the map in which homes can be recoloured pixel run by pixel run, and found by pixel.
#pragma once

#include "ui/render/paint.h"

#include <QImage>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace yike::map {

/// What a frame is painted from; all of it immutable or a copy.
struct FrameRequest {
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::TimeClasses> classes; ///< may be null
    render::MapView view;                               ///< logical pixels, margin included
    double density = 1;                                 ///< device pixels per logical pixel
    render::Theme theme = render::Theme::Light;
    bool areas = true;
    std::shared_ptr<const render::Underlays> underlays{}; ///< may be null
    std::shared_ptr<const render::TileLayer> tiles{};   ///< may be null
    bool overview = false; ///< the whole scene, shown where a moving view has nothing better
};

/// The layers below and above the homes are kept apart. A pixel of a home = above ∘ (colour by coverage) ∘ below; the first
/// painting and every recolouring go through the same function, so they cannot differ.
class Frame {
public:
    /// Null when cancelled.
    [[nodiscard]] static std::shared_ptr<Frame> paint(const FrameRequest &request, const std::atomic<bool> &cancelled);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] const FrameRequest &request() const { return m_request; }
    /// Rewrites the homes whose class has changed; returns how many.
    std::size_t recolour(std::shared_ptr<const render::TimeClasses> classes);
    /// The home at a place of the frame, in logical pixels.
    [[nodiscard]] std::optional<std::uint32_t> dwellingAt(QPointF point) const;

private:
    /// Pixels of one home that follow each other in a row.
    struct Run {
        std::uint32_t start;
        std::uint16_t length;
        bool plain; ///< wholly covered, nothing above
    };

    void paintLayers(const render::RenderOptions &options);
    void paintDwellings(const render::RenderOptions &options);
    /// Edge pixels that no home's middle covers belong to a neighbour's home.
    void claimEdges(const std::vector<std::uint32_t> &painted);
    void findRuns();
    void composeAll();
    void write(std::uint32_t dwelling, render::TimeClass timeClass);
    [[nodiscard]] std::vector<render::TimeClass> dwellingClasses() const;
    [[nodiscard]] std::array<QRgb, render::kTimeClassCount + 1> colours() const;

    FrameRequest m_request;
    QImage m_image, m_under, m_over;
    int m_width = 0, m_height = 0;
    std::vector<std::uint32_t> m_ids; ///< dwelling + 1 by pixel, 0 = none
    std::vector<std::uint8_t> m_coverage; ///< by pixel
    std::vector<std::uint32_t> m_firstRun; ///< by dwelling, one more
    std::vector<Run> m_runs;
    std::vector<render::TimeClass> m_classes; ///< by dwelling, as painted
    std::array<QRgb, render::kTimeClassCount + 1> m_colours{};
};

} // namespace yike::map
