// SPDX-License-Identifier: GPL-3.0-or-later
// Supply, reach and adequacy of each theme, and why.
#include "ui/panels/page_old_young.h"

#include "ui/text/area_text.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/old_young_text.h"
#include "ui/text/terms.h"

#include <utility>

namespace yike::panels {
namespace {

using report::ThemeFigure;
using report::Untold;

/// Translation context "OldYoungPage".
class OldYoungPage {
    Q_DECLARE_TR_FUNCTIONS(OldYoungPage)

public:
    OldYoungPage(const analysis::Assessment &assessment, const ThemeFigure &from)
        : m_assessment(assessment),
          m_book(*assessment.situation->rulebook),
          m_from(from)
    {}
    void addTo(Page &page) const;
    static QString title() { return tr("The old and the young"); }
    static QString sentence()
    {
        return tr("Supply counts where it stands; reach is of each age at its own pace and crosses borders.");
    }
    static QString computing() { return tr("The figures are being computed …"); }

private:
    [[nodiscard]] Figure supply() const;
    [[nodiscard]] Figure balance() const;
    [[nodiscard]] Figure reach() const;
    [[nodiscard]] Figure covered() const;
    [[nodiscard]] Figure adequacy() const;
    [[nodiscard]] QString standard(const std::string &id, const QString &words, bool target) const;

    const analysis::Assessment &m_assessment;
    const norms::Rulebook &m_book;
    const ThemeFigure &m_from;
};

QString OldYoungPage::standard(const std::string &id, const QString &words, bool target) const
{
    const norms::Norm *norm = id.empty() ? nullptr : m_book.norm(id);
    if (norm == nullptr)
        return tr("no standard gives a figure");
    const QString set = target ? text::targetText(m_book, *norm) : QString();
    return set.isEmpty() ? tr("Standard %1").arg(words) : tr("Standard %1 · target %2").arg(words, set);
}

Figure OldYoungPage::supply() const
{
    Figure line{.label = tr("Supply"), .value = text::formatSupply(m_from)};
    QStringList notes;
    if (m_from.supplyUntold == Untold::Told && m_from.capacityUntold == Untold::Told)
        notes << tr("%1 outlets").arg(text::formatCount(m_from.outlets));
    if (const QString remark = text::supplyRemark(m_from); !remark.isEmpty())
        notes << remark;
    if (m_from.used.known())
        notes << tr("%1 in use").arg(text::formatShare(m_from.used.part, m_from.used.whole));
    line.note = notes.join(QStringLiteral(" · "));
    return line;
}

Figure OldYoungPage::balance() const
{
    Figure line{.label = tr("Short (−) or spare (+)"), .value = text::formatBalance(m_from)};
    line.note = standard(m_from.supplyNorm, text::supplyStandard(m_book, m_from), false);
    if (m_from.balanceUntold != Untold::Told && !m_from.supplyNorm.empty())
        line.note += QStringLiteral(" · ") + text::reason(m_from.balanceUntold);
    if (const norms::Norm *norm = m_from.supplyNorm.empty() ? nullptr : m_book.norm(m_from.supplyNorm)) {
        line.basis = text::basis(*norm);
        if (m_from.balanceUntold == Untold::Told) {
            line.verdict = m_from.supplyVerdict;
            line.why = {text::WhyKey::Kind::Provision, norm->id, 0, m_from.area, {}};
        }
    }
    return line;
}

Figure OldYoungPage::reach() const
{
    Figure line{.label = tr("In 5 · 10 · 15 min")};
    if (m_from.reachUntold != Untold::Told) {
        line.value = text::kNoFigure;
        line.note = text::reason(m_from.reachUntold);
        return line;
    }
    line.value = text::formatReaches(m_from);
    line.note = tr("of %1 people (%2), at their own pace")
                    .arg(text::formatPeople(m_from.demand), text::groupName(report::kindOf(m_from.theme).group));
    return line;
}

Figure OldYoungPage::covered() const
{
    Figure line{.label = tr("Covered by the standard"), .value = text::formatCovered(m_from)};
    line.note = standard(m_from.reachNorm, text::reachStandard(m_book, m_from), true);
    const norms::Norm *norm = m_from.reachNorm.empty() ? nullptr : m_book.norm(m_from.reachNorm);
    if (norm == nullptr || m_from.coveredUntold != Untold::Told)
        return line;
    line.note += QStringLiteral(" · ") + tr("%1 people not reached").arg(text::formatNotCovered(m_from));
    line.basis = text::basis(*norm);
    line.verdict = m_from.coveredVerdict;
    const norms::BandSet group = report::kindOf(m_from.theme).group;
    const bool ofGroup = m_assessment.find(norm->id, group, m_from.area) != nullptr;
    line.why = {text::WhyKey::Kind::Coverage, norm->id, ofGroup ? group : norm->users, m_from.area, {}};
    return line;
}

Figure OldYoungPage::adequacy() const
{
    Figure line{.label = tr("Adequacy"), .value = text::formatAdequacy(m_from)};
    line.note = m_from.adequacyUntold == Untold::Told ? tr("per 1,000 of the group in reach (E2SFCA)")
                                                      : text::reason(m_from.adequacyUntold);
    return line;
}

void OldYoungPage::addTo(Page &page) const
{
    page.figures.push_back(
        {.label = text::withAssignment(text::name(m_from.theme), m_from.assignment), .heading = true});
    page.figures.push_back(supply());
    if (m_from.supplyUntold != Untold::Told)
        return; // the reason is told once
    page.figures.push_back(balance());
    page.figures.push_back(reach());
    page.figures.push_back(covered());
    if (m_from.adequacyUntold != Untold::NoCapacity)
        page.figures.push_back(adequacy());
}

} // namespace

Page oldYoungPage(const Workspace &workspace, const report::OldYoung *figures, plan::AreaId area)
{
    Page page;
    page.name = text::areaName(*workspace.document().seen(), area);
    page.kind = OldYoungPage::title();
    page.sentence = figures != nullptr ? OldYoungPage::sentence() : OldYoungPage::computing();
    if (figures == nullptr)
        return page;
    for (const report::ThemeKind &kind : report::themes()) {
        if (const ThemeFigure *figure = figures->find(area, kind.theme))
            OldYoungPage(*figures->assessment, *figure).addTo(page);
    }
    return page;
}

bool hasOldYoungPage(const Workspace &workspace, const Selection &chosen)
{
    if (chosen.empty())
        return true;
    const plan::Area *area = chosen.area ? workspace.document().seen()->area(chosen.area) : nullptr;
    return area != nullptr && (area->kind == plan::AreaKind::Community || area->kind == plan::AreaKind::Subdistrict);
}

} // namespace yike::panels
