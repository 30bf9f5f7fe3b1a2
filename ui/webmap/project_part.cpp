// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of the project: its name, its base date, where the data come from, that they are made up.
#include "ui/text/language.h"
#include "ui/webmap/parts.h"

#include <QCoreApplication>

namespace yike::webmap {

QJsonObject projectPart(const Sight &sight)
{
    const plan::ProjectInfo &info = sight.situation().plan->info;
    QStringList sources;
    for (const plan::DataSource &source : sight.situation().plan->sources)
        sources << text::fromCore(source.licence.empty() ? source.name : source.name + " (" + source.licence + ")");
    sources.removeDuplicates();
    QJsonArray walkers;
    for (const norms::WalkerKind walker : sight.walkers) {
        const norms::Walker &each = sight.situation().plan->parameters.walkers[static_cast<std::size_t>(walker)];
        walkers.append(QJsonObject{{QStringLiteral("code"), text::fromCore(norms::code(walker))},
                                   {QStringLiteral("speed"), each.speed}});
    }
    return {{QStringLiteral("name"), text::fromCore(info.name)},
            {QStringLiteral("district"), text::fromCore(info.district)},
            {QStringLiteral("baseDate"), text::fromCore(info.baseDate)},
            {QStringLiteral("madeUp"), info.madeUp},
            {QStringLiteral("approval"), text::fromCore(info.mapApproval)},
            {QStringLiteral("sources"), QJsonArray::fromStringList(sources)},
            {QStringLiteral("office"), sight.request->office},
            {QStringLiteral("program"), (QStringLiteral("Yike ") + QCoreApplication::applicationVersion()).trimmed()},
            {QStringLiteral("planYear"), sight.situation().plan->parameters.projection.planYear},
            {QStringLiteral("walkers"), walkers}};
}

} // namespace yike::webmap
