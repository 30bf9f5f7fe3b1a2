// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, weights, colours and scales of names.
#include "ui/render/label_style.h"

#include <algorithm>
#include <cmath>

namespace yike::render {

LabelRule labelRule(LabelStyle style)
{
    switch (style) {
    case LabelStyle::Subdistrict:
        return {16, true, false, 130, 2.2, 60};
    case LabelStyle::Circle:
        return {12, true, false, 100, 3.5, 18};
    case LabelStyle::Community:
        return {12.5, true, false, 104, 0.3, 9.5};
    case LabelStyle::Quarter:
        return {12.5, false, false, 115, 0.6, 9};
    case LabelStyle::Place:
        return {11.5, false, false, 100, 0.1, 3.6};
    case LabelStyle::Water:
        return {12, false, true, 125, 0.1, 14};
    case LabelStyle::Green:
        return {11, false, false, 105, 0.1, 4};
    case LabelStyle::Landmark:
        return {11, false, false, 100, 0.1, 2.2};
    case LabelStyle::Estate:
        return {11, false, false, 100, 0.1, 2.6};
    case LabelStyle::MainRoad:
        return {10.5, false, false, 108, 0.1, 5.5};
    case LabelStyle::MinorRoad:
        return {10, false, false, 104, 0.1, 1.7};
    }
    return {12, false, false, 100, 0.1, 10};
}

QFont labelFont(LabelStyle style, const RenderOptions &options)
{
    const auto rule = labelRule(style);
    QFont font = options.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(rule.pixels * options.unit))));
    font.setBold(rule.bold);
    font.setItalic(rule.italic);
    font.setLetterSpacing(QFont::PercentageSpacing, rule.spacing);
    if (options.paper)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor labelColour(LabelStyle style, const Palette &colours)
{
    switch (style) {
    case LabelStyle::Circle:
        return mixed(colours.accent, colours.text, 0.85);
    case LabelStyle::Water:
        return mixed(colours.groups[5], colours.text, 0.75);
    case LabelStyle::Green:
        return mixed(colours.groups[4], colours.text, 0.6);
    case LabelStyle::Subdistrict:
        return mixed(colours.text, colours.land, 0.82);
    case LabelStyle::Community:
        return colours.text;
    case LabelStyle::Quarter:
    case LabelStyle::Estate:
        return mixed(colours.quietText, colours.text, 0.7);
    default:
        return colours.quietText;
    }
}

LabelStyle labelStyle(SceneLabelKind kind)
{
    switch (kind) {
    case SceneLabelKind::Subdistrict:
        return LabelStyle::Subdistrict;
    case SceneLabelKind::Circle:
        return LabelStyle::Circle;
    case SceneLabelKind::Community:
        return LabelStyle::Community;
    case SceneLabelKind::Quarter:
        return LabelStyle::Quarter;
    case SceneLabelKind::Place:
        return LabelStyle::Place;
    case SceneLabelKind::Water:
        return LabelStyle::Water;
    case SceneLabelKind::Green:
        return LabelStyle::Green;
    case SceneLabelKind::Landmark:
        return LabelStyle::Landmark;
    case SceneLabelKind::Estate:
        return LabelStyle::Estate;
    }
    return LabelStyle::Place;
}

} // namespace yike::render
