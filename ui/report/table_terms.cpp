// SPDX-License-Identifier: GPL-3.0-or-later
// One word for each code, in the planner's terms.
#include "ui/report/table_terms.h"

#include "ui/text/language.h"

#include <QCoreApplication>

namespace yike::report::words {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString name(Advice advice)
{
    switch (advice) {
    case Advice::NewOutlet:
        return In::tr("Add an outlet, or the service to one that is there");
    case Advice::UsePremises:
        return In::tr("Use idle premises");
    case Advice::Enlarge:
        return In::tr("Rebuild and enlarge");
    case Advice::OpenWay:
        return In::tr("Open a way on foot");
    case Advice::OpenUp:
        return In::tr("Open it to the public");
    case Advice::Reopen:
        return In::tr("Reopen, or a stand-in meanwhile");
    case Advice::Restructure:
        return In::tr("Fill the empty beds first: change their kind and places");
    }
    return {};
}

} // namespace

QString name(Cause cause)
{
    switch (cause) {
    case Cause::NoOutlet:
        return In::tr("No outlet");
    case Cause::TooSmall:
        return In::tr("Too small");
    case Cause::Barrier:
        return In::tr("Barrier");
    case Cause::NotOpen:
        return In::tr("Not open");
    case Cause::Closed:
        return In::tr("Closed down");
    }
    return {};
}

QString name(Shortfall shortfall)
{
    switch (shortfall) {
    case Shortfall::NotReached:
        return In::tr("Too far by the standard");
    case Shortfall::FewPlaces:
        return In::tr("Too few places");
    case Shortfall::FewBeds:
        return In::tr("Too few beds by the standard");
    case Shortfall::LittleArea:
        return In::tr("Too little floor area");
    case Shortfall::FewOutlets:
        return In::tr("Too few outlets");
    case Shortfall::FewMeals:
        return In::tr("Too few meals");
    }
    return {};
}

QString advice(const plan::Plan &plan, const DeficitRow &row)
{
    const plan::Premises *premises = row.premises ? plan.premise(row.premises) : nullptr;
    if (premises == nullptr || premises->name.empty())
        return name(row.advice);
    return In::tr("%1: %2").arg(name(row.advice), text::fromCore(premises->name));
}

QString name(BuildWay way)
{
    switch (way) {
    case BuildWay::New:
        return In::tr("New");
    case BuildWay::Rebuild:
        return In::tr("Rebuilt");
    case BuildWay::AddOn:
        return In::tr("Service added");
    case BuildWay::Rent:
        return In::tr("Rented");
    case BuildWay::Open:
        return In::tr("Way opened");
    }
    return {};
}

QString name(Opinion opinion)
{
    switch (opinion) {
    case Opinion::Advised:
        return In::tr("Advised");
    case Opinion::Alternative:
        return In::tr("Alternative");
    case Opinion::AlternativeLoss:
        return In::tr("Alternative; first make up for the losses");
    case Opinion::NoGain:
        return In::tr("Not advised: nobody newly reached");
    case Opinion::Harmful:
        return In::tr("Not advised: as many lose as gain");
    case Opinion::Untold:
        return In::tr("not assessed this time");
    }
    return {};
}

QString name(FormPart part)
{
    switch (part) {
    case FormPart::Types:
        return In::tr("Annex 2: kinds there or not, and types");
    case FormPart::HowGood:
        return In::tr("Annex 3: how good the services are");
    case FormPart::Satisfaction:
        return In::tr("Annex 4: survey of satisfaction");
    case FormPart::Score:
        return In::tr("Score sheet of the assessment");
    case FormPart::TypeCounts:
        return In::tr("Count of circles by type");
    }
    return {};
}

QString name(PartState state)
{
    switch (state) {
    case PartState::Filled:
        return In::tr("Filled in from the project");
    case PartState::Unread:
        return In::tr("To be checked: nobody has read its cells");
    case PartState::NoSurvey:
        return In::tr("To be checked, and no survey was made");
    }
    return {};
}

QString name(plan::StreetClass kind)
{
    using enum plan::StreetClass;
    switch (kind) {
    case Footbridge:
        return In::tr("Footbridge");
    case Underpass:
        return In::tr("Underpass");
    case Crossing:
        return In::tr("Crossing");
    case Steps:
    case RampedSteps:
    case PramSteps:
        return In::tr("Stairs");
    case EstatePath:
        return In::tr("Path of the estate");
    default:
        return In::tr("Path");
    }
}

} // namespace yike::report::words
