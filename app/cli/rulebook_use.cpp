// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses packs, sets figures of the project's own with a reason, and brings packs along.
#include "app/cli/rulebook_use.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/rulebook_source.h"
#include "core/norms/compose.h"
#include "core/store/store.h"
#include "ui/text/language.h"
#include "ui/text/rulebook_text.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <optional>

namespace yike::cli {
namespace {

using norms::NormOverride;
using norms::RulebookChoice;

const norms::Norm *normOf(const RulebookChoice &choice, std::string_view id)
{
    for (const std::string &pack : choice.packs)
        if (const norms::Pack *held = norms::packOf(choice, pack))
            if (const norms::Norm *norm = held->norm(id))
                return norm;
    return nullptr;
}

/// Other packs: what is said of norms that are not among them goes, and so do the starter's own working figures.
void usePacks(RulebookChoice &choice, const QStringList &ids)
{
    const auto own = choice.own;
    if (ids == QStringList{QStringLiteral("starter")}) {
        choice = norms::starterChoice();
        choice.own = own;
        return;
    }
    choice.norms.clear();
    choice.packs.clear();
    for (const QString &id : ids)
        choice.packs.push_back(id.trimmed().toStdString());
    std::erase_if(choice.targets, [&](const norms::Target &t) { return normOf(choice, t.norm) == nullptr; });
    std::erase_if(choice.overrides, [&](const NormOverride &o) {
        return normOf(choice, o.norm) == nullptr || std::ranges::contains(norms::starterChoice().overrides, o);
    });
}

/// Takes one "gb50437-beds=35"; the sentence that says what is wrong with it.
QString setFigure(RulebookChoice &choice, const QString &text, const QCommandLineParser &parser)
{
    const QString name = text.section(u'=', 0, 0).section(u'.', 0, 0),
                  field = text.section(u'=', 0, 0).section(u'.', 1);
    bool good = false;
    const double value = text.section(u'=', 1).toDouble(&good);
    const norms::Norm *norm = normOf(choice, name.toStdString());
    if (norm == nullptr)
        return text::flawSentence(norms::code(norms::FlawCode::UnknownNorm), {name.toStdString()});
    const bool whole = good && value == static_cast<double>(static_cast<std::int32_t>(std::clamp(value, -1.0, 1e9)));
    const bool amount = field.isEmpty() && norm->measure != norms::Measure::Coverage;
    if (!good || (!amount && !whole))
        return Say::tr("--override is written NORM=VALUE, for instance gb50437-beds=35.");
    auto at = std::ranges::find(choice.overrides, norm->id, &NormOverride::norm);
    if (at == choice.overrides.end())
        at = choice.overrides.emplace(at);
    at->norm = norm->id;
    at->reason = parser.value(QStringLiteral("reason")).toStdString();
    at->by = parser.value(QStringLiteral("by")).toStdString();
    if (amount)
        at->amount = value;
    else if (field.isEmpty())
        at->limit = static_cast<std::int32_t>(value);
    else if (field == u"size")
        at->minimumSize = static_cast<std::int32_t>(value);
    else if (field == u"share")
        at->share = static_cast<std::int32_t>(value);
    else
        return Say::tr("--override is written NORM=VALUE, for instance gb50437-beds=35.");
    return {};
}

struct OpenFile {
    store::Store store;
    plan::Plan plan;
};

base::Result<OpenFile> opened(const QString &path)
{
    auto store = store::Store::open(path.toStdString(), store::OpenMode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    auto plan = store->load(terminalProgress());
    if (!plan)
        return std::unexpected(plan.error());
    return OpenFile{*std::move(store), *std::move(plan)};
}

/// Every contradiction is told; the project changes only where there is none.
int commit(OpenFile &file, const RulebookChoice &choice)
{
    const auto wrong = norms::flaws(choice);
    for (const norms::Flaw &flaw : wrong)
        tell(text::sentence(flaw));
    if (!wrong.empty())
        return kFailed;
    plan::Parameters after = file.plan.parameters;
    after.rulebook = choice;
    if (after != file.plan.parameters) {
        const plan::Edit edit{"edit-rulebook", {}, {{file.plan.parameters, after}}};
        const auto plan = plan::applied(file.plan, edit);
        if (!plan)
            return failed(plan.error());
        if (const auto revision = file.store.commit(edit, *plan); !revision)
            return failed(revision.error());
    }
    QStringList packs;
    for (const std::string &id : choice.packs)
        packs << text::fromCore(id);
    print(Say::tr("In use: %1; %2 norms, %3 figures of the project's own.")
              .arg(packs.join(Say::tr(", ")))
              .arg(norms::compose(choice).value()->norms.size())
              .arg(choice.overrides.size()) +
          "\n");
    return kDone;
}

} // namespace

int useRulebook(const QCommandLineParser &parser)
{
    auto file = opened(parser.positionalArguments().at(1));
    if (!file)
        return failed(file.error());
    RulebookChoice choice = file->plan.parameters.rulebook;
    if (parser.isSet(QStringLiteral("packs")))
        usePacks(choice, parser.value(QStringLiteral("packs")).split(u',', Qt::SkipEmptyParts));
    for (const QString &norm : parser.values(QStringLiteral("restore")))
        if (std::erase_if(choice.overrides, [&](const NormOverride &o) { return o.norm == norm.toStdString(); }) == 0)
            return wrongUsage(Say::tr("“%1” has no figure of the project's own.").arg(norm));
    for (const QString &text : parser.values(QStringLiteral("override")))
        if (const QString wrong = setFigure(choice, text, parser); !wrong.isEmpty())
            return wrongUsage(wrong);
    return commit(*file, choice);
}

int importPack(const QCommandLineParser &parser)
{
    auto pack = packFromFile(parser.positionalArguments().at(2));
    if (!pack)
        return failed(pack.error());
    auto file = opened(parser.positionalArguments().at(1));
    if (!file)
        return failed(file.error());
    RulebookChoice choice = file->plan.parameters.rulebook;
    norms::bringAlong(choice, *std::move(pack));
    return commit(*file, choice);
}

} // namespace yike::cli
