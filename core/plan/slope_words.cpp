// SPDX-License-Identifier: GPL-3.0-or-later
// From slopes to words and back.
#include "core/plan/slope_words.h"

#include <algorithm>
#include <cstdlib>

namespace yike::plan {

SlopeWord slopeWord(const Street &street)
{
    if (isSteps(street.streetClass))
        return SlopeWord::Steps;
    const std::int64_t rise = std::int64_t{std::max(street.climb, 0)} + std::max(street.descent, 0);
    const std::int64_t length = std::max<std::int64_t>(street.length, 1);
    const std::int64_t thousandfold = rise > 0 ? rise * 1000 : std::abs(std::int64_t{street.grade}) * length;
    for (const SlopeFigure &each : kSlopeWords)
        if (thousandfold < each.below * length)
            return each.word;
    return SlopeWord::Steep;
}

Street withSlope(Street street, SlopeWord word, bool risesAlong)
{
    const std::int16_t grade = figure(word).grade;
    street.grade = risesAlong ? grade : static_cast<std::int16_t>(-grade);
    street.climb = street.descent = 0;
    if (word == SlopeWord::Steps && !isSteps(street.streetClass))
        street.streetClass = StreetClass::Steps;
    else if (word != SlopeWord::Steps && isSteps(street.streetClass))
        street.streetClass = StreetClass::Footway;
    return street;
}

} // namespace yike::plan
