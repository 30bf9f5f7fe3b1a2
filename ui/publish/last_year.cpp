// SPDX-License-Identifier: GPL-3.0-or-later
// Opens it, and assesses its present state.
#include "ui/publish/last_year.h"

#include "core/norms/compose.h"
#include "core/store/store.h"

namespace yike::publish {

base::Result<std::shared_ptr<const analysis::Assessment>> assessedFile(const std::string &path,
                                                                       const base::Progress &progress)
{
    auto opened = store::Store::open(path, store::OpenMode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const auto plan = opened->load(progress);
    if (!plan)
        return std::unexpected(plan.error());
    auto book = norms::compose(plan->parameters.rulebook);
    if (!book)
        return std::unexpected(book.error());
    auto situation = analysis::Situation::make(*plan, plan::ScenarioId{}, *std::move(book), progress);
    if (!situation)
        return std::unexpected(situation.error());
    return analysis::assess(*situation, progress);
}

} // namespace yike::publish
