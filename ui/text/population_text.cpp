// SPDX-License-Identifier: GPL-3.0-or-later
// The words of 口径, and bands of one basis gathered.
#include "ui/text/population_text.h"

#include "ui/text/source_text.h"

#include "ui/text/language.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yike::text {
namespace {

/// Translation context "Population".
class Population {
    Q_DECLARE_TR_FUNCTIONS(Population)

public:
    static QString kind(plan::PopulationKind kind);
    static QString everyAge() { return tr("all ages"); }
    static QString comma() { return tr(", "); }
};

QString Population::kind(plan::PopulationKind kind)
{
    switch (kind) {
    case plan::PopulationKind::Unknown:
        return tr("not given");
    case plan::PopulationKind::Resident:
        return tr("permanent residents");
    case plan::PopulationKind::Registered:
        return tr("registered people");
    case plan::PopulationKind::Actual:
        return tr("people actually living there");
    case plan::PopulationKind::Estimated:
        return tr("estimated");
    case plan::PopulationKind::Projected:
        return tr("projected");
    }
    return {};
}

} // namespace

QString name(plan::PopulationKind kind) { return Population::kind(kind); }

QString basis(const plan::PopulationBasis &basis)
{
    QStringList parts{name(basis.kind)};
    if (!basis.source.empty())
        parts << sourceText(basis.source);
    if (!basis.date.empty())
        parts << fromCore(basis.date);
    return parts.join(Population::comma());
}

std::vector<PopulationLine> populationLines(const plan::Plan &plan)
{
    std::vector<PopulationLine> lines;
    for (std::size_t i = 0; i < norms::kBandCount; ++i) {
        const auto band = static_cast<norms::Band>(i);
        const plan::PopulationBasis basis = plan::basisOf(plan, band);
        auto line = std::ranges::find(lines, basis, &PopulationLine::basis);
        if (line == lines.end())
            line = lines.insert(line, {0, basis});
        line->bands |= norms::bit(band);
    }
    return lines;
}

QString bandNames(norms::BandSet bands)
{
    if (bands == norms::kEverybody)
        return Population::everyAge();
    QStringList names;
    for (std::size_t i = 0; i < norms::kBandCount; ++i)
        if ((bands & norms::bit(static_cast<norms::Band>(i))) != 0)
            names << name(static_cast<norms::Band>(i));
    return names.join(Population::comma());
}

} // namespace yike::text
