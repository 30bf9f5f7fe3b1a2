// SPDX-License-Identifier: GPL-3.0-or-later
// Why a figure is what it is, in words: norm and standing, the formula with its numbers, what went in, what would change it.
#pragma once

#include "core/analysis/assessment.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yike::text {

/// Which figure is asked for.
struct WhyKey {
    enum class Kind : std::uint8_t { None, Coverage, Provision, Adequacy };
    Kind kind = Kind::None;
    std::string of; ///< norm id; for adequacy the service code
    norms::BandSet bands = 0; ///< coverage only
    plan::AreaId area; ///< coverage and provision; 0 = the whole project
    plan::ResidenceId residence; ///< adequacy only
    bool operator==(const WhyKey &) const = default;
};

/// The answer, in the order it is read.
struct Why {
    struct Part {
        QString heading;
        QStringList lines;
        std::vector<QStringList> table; ///< the first row is the head; columns from the second on are figures
    };
    QString title; ///< "Day care for the old – aged 60 and over – Salt Store"
    QString figure; ///< "62.3 %"
    std::vector<Part> parts;
};

/// Nothing if there is no such figure. Searches a little: off the GUI thread for large projects.
[[nodiscard]] std::optional<Why> why(const analysis::Assessment &assessment, const WhyKey &key);
/// The same for paper: norm, formula with its numbers, outlets and what would change it, in lines without tables; homes, ages and
/// searches for a better place are left out, parameters and data stand once in commonGround(). In English without remarks of
/// norms, which are in Chinese.
[[nodiscard]] std::optional<Why> whyInPrint(const analysis::Assessment &assessment, const WhyKey &key);
/// Parameters and data, the same for every figure.
[[nodiscard]] std::vector<Why::Part> commonGround(const analysis::Assessment &assessment);
/// For a rich-text view: headings, lines and tables, everything escaped.
[[nodiscard]] QString whyHtml(const Why &why);

} // namespace yike::text
