// SPDX-License-Identifier: GPL-3.0-or-later
// Premises and cures of data in words.
#include "ui/text/site_text.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace yike::text {
namespace {

class SiteText {
    Q_DECLARE_TR_FUNCTIONS(SiteText)

public:
    static QString tenure(plan::PremisesTenure tenure);
    static QString fire(plan::FireSafety fire);
    static QString cure(analysis::DataCure cure);
};

QString SiteText::tenure(plan::PremisesTenure tenure)
{
    using enum plan::PremisesTenure;
    switch (tenure) {
    case Unknown:
        return tr("Not known", "tenure of premises");
    case State:
        return tr("State-owned");
    case Collective:
        return tr("Collective");
    case School:
        return tr("School building");
    case Factory:
        return tr("Factory building");
    case HandedOver:
        return tr("Handed over with the estate");
    case Private:
        return tr("Private");
    }
    return {};
}

QString SiteText::fire(plan::FireSafety fire)
{
    using enum plan::FireSafety;
    switch (fire) {
    case Unknown:
        return tr("Not known", "fire safety");
    case Passed:
        return tr("Accepted", "fire safety");
    case NeedsWork:
        return tr("Needs work", "fire safety");
    case Impossible:
        return tr("Not possible", "fire safety");
    }
    return {};
}

QString SiteText::cure(analysis::DataCure cure)
{
    using enum analysis::DataCure;
    switch (cure) {
    case Merge:
        return tr("merge with the one listed earlier");
    case ToTray:
        return tr("take its place away: it rests in the tray");
    case SetService:
        return tr("give it the service its name means");
    case Unknown:
        return tr("make the size unknown");
    case Detach:
        return tr("take the reference off");
    case GiveGround:
        return tr("give the ground to one of the two");
    case AddHome:
        return tr("add people by floor area, as an estimate");
    case None:
        break;
    }
    return {};
}

} // namespace

QString name(plan::PremisesTenure tenure) { return SiteText::tenure(tenure); }
QString name(plan::FireSafety fire) { return SiteText::fire(fire); }
QString name(analysis::DataCure cure) { return SiteText::cure(cure); }

} // namespace yike::text
