// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as panels show it, and how coverage figures are taken from an assessment.
#pragma once

#include "core/analysis/assessment.h"
#include "ui/panels/workspace.h"
#include "ui/text/why.h"

#include <QColor>
#include <QIcon>
#include <QString>

#include <optional>
#include <vector>

namespace yike::panels {

/// One line of the inspector.
struct Figure {
    QString label = {}, value = {};
    QString note = {};                                ///< norm and target, below in small print
    std::optional<analysis::Verdict> verdict = {};    ///< a mark with shape and colour
    QString basis = {};                               ///< 依据: document, clause, verification
    bool heading = false;                        ///< label only, begins a group
    plan::OutletId outlet = {};                       ///< click goes there
    text::WhyKey why = {};                            ///< what “Why?” asks for; Kind::None: the basis alone is told
};

/// Everything the inspector says about one thing.
struct Page {
    QIcon symbol;
    QString name, kind, sentence;
    QString headline, headlineLabel;             ///< the one important figure
    std::optional<analysis::Verdict> headlineVerdict;
    std::vector<Figure> figures;
    QString remark;                              ///< small print at the end
};

/// Coverage of a service's first coverage norm for the norm's whole group, in one area.
struct CoverageFigure {
    const norms::Norm *norm = nullptr;
    const analysis::Coverage *coverage = nullptr;

    explicit operator bool() const { return coverage != nullptr; }
    /// Network metres, or each band at its own pace when another walker is chosen.
    [[nodiscard]] base::People reached(norms::WalkerKind walker) const;
};
[[nodiscard]] CoverageFigure coverageOf(const Workspace &workspace, std::string_view service, plan::AreaId area = {});
/// The communities where most of the norm's users are not reached, at most two, largest first; in a subdistrict those of it. Empty for a
/// community itself.
[[nodiscard]] std::vector<std::pair<base::People, plan::AreaId>> mostMissed(const Workspace &workspace,
                                                                            const norms::Norm &norm, plan::AreaId area);
/// Against the target somebody set; NoData where nobody did, or where there are no people.
[[nodiscard]] analysis::Verdict verdictOf(const norms::Rulebook &book, const norms::Norm &norm, base::People reached,
                                          base::People people);
/// Judged by the column the walker belongs to.
[[nodiscard]] analysis::Verdict verdictOf(const Workspace &workspace, const CoverageFigure &figure);
/// "Standard ≤ 300 m (GB 50180-2018) · target 85 % (…)"
[[nodiscard]] QString normLine(const norms::Rulebook &book, const norms::Norm &norm);
[[nodiscard]] QColor colourOf(analysis::Verdict verdict);
/// The same for words in a table.
[[nodiscard]] QColor inkOf(analysis::Verdict verdict);

[[nodiscard]] Page districtPage(const Workspace &workspace);
[[nodiscard]] Page areaPage(const Workspace &workspace, plan::AreaId id);
[[nodiscard]] Page residencePage(const Workspace &workspace, plan::ResidenceId id);
/// What can be reached from a bare place; figures once Workspace::placeReach() has them.
[[nodiscard]] Page placePage(const Workspace &workspace, geo::LonLat place);
/// The route in view; a sentence while there is none.
[[nodiscard]] Page routePage(const Workspace &workspace);
[[nodiscard]] Page outletPage(const Workspace &workspace, plan::OutletId id);

} // namespace yike::panels
