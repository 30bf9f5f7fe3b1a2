// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about areas from codes and names.
#include "ui/text/area_text.h"

#include "ui/text/language.h"

namespace yike::text {
namespace {

/// Translation context "AreaText".
class AreaText {
    Q_DECLARE_TR_FUNCTIONS(AreaText)

public:
    static QString bounds() { return tr("East to %1, south to %2, west to %3, north to %4"); }
    static QString bound(const analysis::Bound &bound);
    static QString reason(analysis::LeftReason reason);
    static QString assignment(analysis::Assignment assignment);
    static QString inBrackets() { return tr("%1 (%2)"); }
};

QString AreaText::bound(const analysis::Bound &bound)
{
    if (!bound.name.empty())
        return fromCore(bound.name);
    return bound.kind == analysis::BoundKind::Railway ? tr("the railway") : tr("not known");
}

QString AreaText::reason(analysis::LeftReason reason)
{
    switch (reason) {
    case analysis::LeftReason::Nobody:
        return tr("nobody lives there");
    case analysis::LeftReason::TooMany:
        return tr("alone it has more people than a circle may have");
    case analysis::LeftReason::CutOff:
        return tr("too few people, and nobody walks across its borders in time");
    case analysis::LeftReason::TooFew:
        return tr("too few people, and with a neighbour there would be too many");
    case analysis::LeftReason::TooWide:
        return tr("too few people, and with a neighbour the walk would be too long");
    }
    return {};
}

QString AreaText::assignment(analysis::Assignment assignment)
{
    switch (assignment) {
    case analysis::Assignment::Nearest:
        return {};
    case analysis::Assignment::BySchoolDistrict:
        return tr("own school by district");
    case analysis::Assignment::DistanceOnly:
        return tr("distance only, not enrolment");
    }
    return {};
}

} // namespace

QString sentence(const analysis::FourBounds &bounds, const QString &unknown)
{
    const auto side = [&](const analysis::Bound &bound) {
        return bound.kind == analysis::BoundKind::Unknown && !unknown.isEmpty() ? unknown : name(bound);
    };
    return AreaText::bounds().arg(side(bounds.east), side(bounds.south), side(bounds.west), side(bounds.north));
}

QString name(const analysis::Bound &bound) { return AreaText::bound(bound); }

QString name(analysis::LeftReason reason) { return AreaText::reason(reason); }

QString name(analysis::Assignment assignment) { return AreaText::assignment(assignment); }

QString withAssignment(const QString &service, analysis::Assignment assignment)
{
    const QString note = name(assignment);
    return note.isEmpty() ? service : AreaText::inBrackets().arg(service, note);
}

} // namespace yike::text
