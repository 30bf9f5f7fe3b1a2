// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a draft free of contradictions: a change that would make one is refused with a sentence.
#include "ui/shell/rulebook_draft.h"

#include "core/norms/compare.h"
#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/rulebook_text.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace yike::shell {
namespace {

/// Translation context "RulebookDraft".
struct Draft {
    Q_DECLARE_TR_FUNCTIONS(RulebookDraft)
};

QString lineOf(const norms::Rulebook &before, const norms::Rulebook &after, const norms::NormDifference &difference)
{
    const norms::Norm &norm = difference.after ? *difference.after : *difference.before;
    const norms::Rulebook &book = difference.after ? after : before;
    const QString what = text::serviceName(book, norm.service);
    if (difference.kind == norms::NormDifference::Kind::Added)
        return Draft::tr("+ %1: %2").arg(what, text::requirementWithNumber(book, norm));
    if (difference.kind == norms::NormDifference::Kind::Gone)
        return Draft::tr("− %1: %2").arg(what, text::requirementWithNumber(book, norm));
    QStringList parts;
    for (const norms::NormField field : difference.fields)
        parts << Draft::tr("%1: %2 → %3")
                     .arg(text::name(field), text::fieldValue(before, *difference.before, field),
                          text::fieldValue(after, *difference.after, field));
    return Draft::tr("~ %1: %2").arg(what, parts.join(Draft::tr("; ")));
}

} // namespace

void usePack(norms::RulebookChoice &choice, const std::string &pack, bool use)
{
    const norms::Pack *held = norms::packOf(choice, pack);
    if (held == nullptr || std::ranges::contains(choice.packs, pack) == use)
        return;
    if (use) {
        choice.packs.push_back(pack);
        if (!choice.norms.empty())
            for (const norms::Norm &norm : held->norms)
                choice.norms.push_back(norm.id);
        return;
    }
    const auto isOut = [&](const std::string &norm) { return held->norm(norm) != nullptr; };
    std::erase(choice.packs, pack);
    std::erase_if(choice.norms, isOut);
    std::erase_if(choice.overrides, [&](const norms::NormOverride &each) { return isOut(each.norm); });
    std::erase_if(choice.targets, [&](const norms::Target &each) { return isOut(each.norm); });
}

QString setOwnFigure(norms::RulebookChoice &choice, const norms::Norm &norm, const OwnFigure &own)
{
    norms::NormOverride change;
    change.norm = norm.id;
    change.minimumSize = own.size;
    change.reason = own.reason;
    change.by = own.by;
    if (own.figure && norm.measure == norms::Measure::Coverage) {
        constexpr double kMost = 1e6;
        change.limit = static_cast<std::int32_t>(std::lround(std::clamp(*own.figure, -1.0, kMost)));
    } else {
        change.amount = own.figure;
    }
    norms::RulebookChoice after = choice;
    dropOwnFigure(after, norm.id);
    after.overrides.push_back(change);
    if (const auto wrong = norms::flaws(after); !wrong.empty())
        return text::flawSentence(norms::code(wrong.front().code), wrong.front().args);
    choice = std::move(after);
    return {};
}

void dropOwnFigure(norms::RulebookChoice &choice, const std::string &norm)
{
    std::erase_if(choice.overrides, [&](const norms::NormOverride &each) { return each.norm == norm; });
}

QString comparison(const norms::Rulebook &before, const norms::Rulebook &after)
{
    QStringList lines;
    for (const norms::NormDifference &each : norms::compare(before.norms, after.norms))
        lines << lineOf(before, after, each);
    return lines.isEmpty() ? Draft::tr("No norm differs.") : lines.join(QLatin1Char('\n'));
}

} // namespace yike::shell
