// SPDX-License-Identifier: GPL-3.0-or-later
// One theme at a time; a walker the service has no times of gives way to the one that counts metres.
#include "ui/shell/home_colours.h"

#include "ui/text/edition.h"
#include "ui/text/population_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::shell {
namespace {

/// Translation context "HomeColours".
class Titles {
    Q_DECLARE_TR_FUNCTIONS(HomeColours)

public:
    static QString walk(const QString &service) { return tr("Walk to: %1").arg(service); }
    static QString walk(const QString &service, const QString &walker)
    {
        return tr("Walk to: %1 · %2").arg(service, walker);
    }
    static QString covered(const QString &service) { return tr("Covered or not: %1").arg(service); }
    static QString adequacy(const QString &service) { return tr("Adequacy beside the mean: %1").arg(service); }
    static QString change(const QString &service, const QString &other)
    {
        return tr("%1, compared with: %2").arg(service, other);
    }
    static QString missing(int kinds) { return tr("Missing of %1 basic kinds").arg(kinds); }
    static QString people(const QString &group) { return tr("Residents: %1").arg(group); }
};

} // namespace

HomeColours::HomeColours(const panels::Workspace &workspace, const document::PlanPtr &scenePlan,
                         const std::shared_ptr<const render::MapScene> &scene)
{
    const panels::MapShow &show = workspace.mapShow();
    const analysis::Assessment *assessment = workspace.assessment();
    const bool fits = assessment != nullptr && scenePlan &&
                      assessment->situation->plan->residences.size() == scenePlan->residences.size();
    if (show.theme == render::MapTheme::People) {
        if (scenePlan && scene && !text::isPublic()) // no figures of a single building
            m_themed = render::peopleClasses(fits ? *assessment->situation->plan : *scenePlan, *scene, show.group);
    } else if (fits && show.theme == render::MapTheme::Covered) {
        m_themed = render::coveredClasses(*assessment, workspace.service());
    } else if (fits && show.theme == render::MapTheme::Adequacy) {
        m_themed = render::adequacyClasses(*assessment, workspace.service());
    } else if (fits && show.theme == render::MapTheme::MissingServices) {
        m_themed = render::missingClasses(*assessment);
    } else if (fits && show.theme == render::MapTheme::Change) {
        m_themed = render::changeClasses(workspace.baseline().figures().get(), *assessment, workspace.service());
    } else if (fits) {
        takeTimes(workspace);
    }
    if (m_themed)
        m_classes = std::make_shared<const render::TimeClasses>(m_themed->classes);
}

void HomeColours::takeTimes(const panels::Workspace &workspace)
{
    const norms::Rulebook &book = workspace.rulebook();
    const int service = book.serviceIndex(workspace.service());
    if (service < 0)
        return;
    m_walker = workspace.walker();
    const analysis::NearestTimes *times = workspace.assessment()->times(service, m_walker);
    if (times == nullptr) {
        m_walker = norms::WalkerKind::Metres;
        times = workspace.assessment()->times(service, m_walker);
    }
    if (times == nullptr)
        return;
    const norms::Norm *norm = book.coverageNorm(workspace.service());
    m_themed = render::ThemedClasses{.classes = render::timeClasses(*times, m_walker, norm)};
}

std::optional<render::Legend> HomeColours::legend(const panels::Workspace &workspace,
                                                  const render::RenderOptions &options) const
{
    if (!m_themed)
        return std::nullopt;
    const QString service = text::serviceName(workspace.rulebook(), workspace.service());
    const bool metres = m_themed->classes.metres;
    const QString walker = text::name(metres ? norms::WalkerKind::Metres : m_walker);
    switch (m_themed->classes.theme) {
    case render::MapTheme::WalkingTime:
        return render::timeLegend(metres ? Titles::walk(service) : Titles::walk(service, walker), m_themed->classes,
                                  options);
    case render::MapTheme::Covered:
        return render::themeLegend(Titles::covered(service), *m_themed, options);
    case render::MapTheme::Adequacy:
        return render::themeLegend(Titles::adequacy(service), *m_themed, options);
    case render::MapTheme::MissingServices:
        return render::themeLegend(Titles::missing(m_themed->kinds), *m_themed, options);
    case render::MapTheme::Change: {
        const plan::Plan &plan = *workspace.document().plan();
        return render::themeLegend(Titles::change(service, text::scenarioName(plan, workspace.baseline().scenario())),
                                   *m_themed, options);
    }
    case render::MapTheme::People:
        break;
    }
    return render::themeLegend(Titles::people(text::groupName(workspace.mapShow().group)), *m_themed, options);
}

} // namespace yike::shell
