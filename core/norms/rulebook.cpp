// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups in a rulebook, and the starter pack that ships with the program.
#include "core/norms/rulebook.h"

#include "core/base/embedded_file.h"
#include "generated/rulebooks.h"

#include <algorithm>
#include <cstdlib>

namespace yike::norms {
namespace {

template <typename Items, typename Match>
auto *firstWhere(const Items &items, Match match)
{
    const auto it = std::ranges::find_if(items, match);
    return it == items.end() ? nullptr : &*it;
}

} // namespace

const Service *Rulebook::service(std::string_view code) const
{
    return firstWhere(services, [&](const Service &s) { return s.code == code; });
}

int Rulebook::serviceIndex(std::string_view code) const
{
    const Service *found = service(code);
    return found ? static_cast<int>(found - services.data()) : -1;
}

const Norm *Rulebook::norm(std::string_view normId) const
{
    return firstWhere(norms, [&](const Norm &n) { return n.id == normId; });
}

const Norm *Rulebook::coverageNorm(std::string_view serviceCode) const
{
    return firstWhere(norms, [&](const Norm &n) { return n.measure == Measure::Coverage && n.service == serviceCode; });
}

const Target *Rulebook::target(std::string_view normId) const
{
    return firstWhere(targets, [&](const Target &t) { return t.norm == normId; });
}

const Rulebook &starterRulebook()
{
    static const Rulebook kBook = [] {
        for (const base::EmbeddedFile &file : embedded::rulebooks())
            if (auto book = readRulebook(file.content, std::string(file.name)))
                return *std::move(book);
        std::abort(); // the build validates it: only a damaged program gets here
    }();
    return kBook;
}

} // namespace yike::norms
