// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the norms in use together, with the project's own figures in their place.
#include "core/norms/compose.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <set>
#include <utility>

namespace yike::norms {
namespace {

using BookPtr = std::shared_ptr<const Rulebook>;

constexpr std::size_t kKept = 8;
constexpr const char *kVersion = "2026.1";

const Norm *findNorm(const RulebookChoice &choice, std::string_view id)
{
    for (const std::string &pack : choice.packs)
        if (const Norm *norm = packOf(choice, pack)->norm(id))
            return norm;
    return nullptr;
}

void setFigures(Norm &norm, const NormOverride &change)
{
    norm.overridden = Overridden{norm.limit, norm.amount, norm.share, norm.minimumSize, change.reason, change.by};
    if (change.limit)
        norm.limit = change.limit;
    if (change.amount)
        norm.amount = change.amount;
    if (change.share)
        norm.share = change.share;
    norm.minimumSize = change.minimumSize.value_or(norm.minimumSize);
}

void takeNorms(const RulebookChoice &choice, Rulebook &book)
{
    if (choice.norms.empty()) {
        for (const std::string &pack : choice.packs)
            std::ranges::copy(packOf(choice, pack)->norms, std::back_inserter(book.norms));
    }
    for (const std::string &id : choice.norms)
        book.norms.push_back(*findNorm(choice, id));
    for (const NormOverride &change : choice.overrides) {
        const auto norm = std::ranges::find(book.norms, change.norm, &Norm::id);
        if (norm != book.norms.end())
            setFigures(*norm, change);
    }
}

BookPtr made(const RulebookChoice &choice, bool starter)
{
    auto book = std::make_shared<Rulebook>();
    book->id = starter ? std::string(kStarterId) : "project";
    book->version = kVersion;
    book->name = starter ? Name{"一刻钟便民生活圈起步指标库", "Starter rulebook for 15-minute living circles"}
                         : Name{"本项目指标库", "Rulebook of this project"};
    book->services = catalogue();
    for (const std::string &pack : choice.packs)
        std::ranges::copy(packOf(choice, pack)->services, std::back_inserter(book->services));
    takeNorms(choice, *book);
    for (const Target &target : choice.targets)
        if (book->norm(target.norm) != nullptr)
            book->targets.push_back(target);
    std::set<std::string> sources;
    for (const Norm &norm : book->norms)
        sources.insert(norm.number + " " + norm.document.zh);
    book->sources.assign(sources.begin(), sources.end());
    return book;
}

base::Result<BookPtr> checkedAndMade(const RulebookChoice &choice, bool starter)
{
    const auto wrong = flaws(choice);
    if (wrong.empty())
        return made(choice, starter);
    base::Error error;
    error.code = base::ErrorCode::RulebookInvalid;
    error.args = {wrong.front().place, std::string(code(wrong.front().code))};
    std::ranges::copy(wrong.front().args, std::back_inserter(error.args));
    return std::unexpected(std::move(error));
}

} // namespace

base::Result<BookPtr> compose(const RulebookChoice &choice)
{
    if (choice == starterChoice()) {
        static const base::Result<BookPtr> kStarter = checkedAndMade(starterChoice(), true);
        return kStarter;
    }
    static std::mutex mutex;
    static std::deque<std::pair<RulebookChoice, BookPtr>> lately;
    const std::scoped_lock lock(mutex);
    const auto kept = std::ranges::find(lately, choice, &std::pair<RulebookChoice, BookPtr>::first);
    if (kept != lately.end())
        return kept->second;
    auto book = checkedAndMade(choice, false);
    if (!book)
        return book;
    lately.emplace_back(choice, *book);
    if (lately.size() > kKept)
        lately.pop_front();
    return book;
}

} // namespace yike::norms
