// SPDX-License-Identifier: GPL-3.0-or-later
// Norm by norm, then home by home: who gains or loses by several norms counts once.
#include "core/report/effect.h"

namespace yike::report {
namespace {

using analysis::Assessment;

base::People judged(const norms::Norm &norm, const analysis::Coverage &coverage)
{
    return norm.straight ? coverage.straight : coverage.metres;
}

/// Keeps the norm whose share changes most in the direction that counts first: up. By share, not by people: what a scenario does
/// for the old would always stand behind some small change for everybody.
class Leading {
public:
    explicit Leading(Effect &effect) : m_effect(effect) {}

    /// net: people who gain by the scenario less those who lose.
    void look(const norms::Norm &norm, base::People net, const Assessment &before, const Assessment &after)
    {
        const analysis::Coverage *was = before.find(norm.id, norm.users, plan::AreaId{});
        const analysis::Coverage *is = after.find(norm.id, norm.users, plan::AreaId{});
        if (was == nullptr || is == nullptr || is->people <= 0)
            return;
        const double share = static_cast<double>(net) / static_cast<double>(is->people);
        const bool better = share > 0 ? share > m_most : m_most <= 0 && share < m_most;
        if (!better)
            return;
        m_most = share;
        m_effect.norm = norm.id;
        m_effect.bands = norm.users;
        m_effect.before = {judged(norm, *was), was->people};
        m_effect.after = {judged(norm, *is), is->people};
    }

private:
    Effect &m_effect;
    double m_most = 0;
};

void add(analysis::Change &change, const norms::BandPeople &people, norms::BandSet group, norms::BandSet gaining,
         norms::BandSet losing)
{
    change.gained += norms::peopleOf(people, gaining & group);
    change.lost += norms::peopleOf(people, losing & group);
}

} // namespace

std::vector<std::size_t> effectNorms(const Assessment &a)
{
    const norms::Rulebook &book = *a.situation->rulebook;
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < book.norms.size(); ++i) {
        const norms::Norm &norm = book.norms[i];
        if (norm.measure != norms::Measure::Coverage || book.coverageNorm(norm.service) != &norm)
            continue;
        const analysis::Coverage *whole = a.find(norm.id, norm.users, plan::AreaId{});
        if (whole != nullptr && whole->assignment != analysis::Assignment::DistanceOnly)
            chosen.push_back(i);
    }
    return chosen;
}

std::vector<bool> comingAnyway(const Assessment &before, const Assessment &after)
{
    const auto &outlets = after.situation->plan->outlets;
    std::vector<bool> coming(outlets.size());
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        const plan::Outlet *present = before.situation->plan->outlet(outlets[i].id);
        coming[i] = present != nullptr && !before.situation->stands(*present) && *present == outlets[i];
    }
    return coming;
}

std::uint32_t nearestOutlet(const Assessment &a, const norms::Norm &norm, std::size_t home)
{
    const auto *times = a.times(a.situation->rulebook->serviceIndex(norm.service), norms::WalkerKind::Metres);
    return times == nullptr ? network::kNone : times->outlet[home];
}

std::optional<Effect> effectOf(const Assessment &before, const Assessment &after)
{
    const norms::Rulebook &book = *after.situation->rulebook;
    const auto &homes = after.situation->plan->residences;
    Effect effect;
    Leading leading(effect);
    bool compared = false;
    effect.gaining.resize(homes.size());
    effect.losing.resize(homes.size());
    std::vector<norms::BandSet> anyway(homes.size());
    const std::vector<bool> coming = comingAnyway(before, after);
    for (const std::size_t index : effectNorms(after)) {
        const auto changes = analysis::gainsAndLosses(before, after, index);
        if (!changes)
            continue;
        compared = true;
        const norms::Norm &norm = book.norms[index];
        base::People net = 0;
        for (std::size_t home = 0; home < homes.size(); ++home) {
            if (changes->homes[home] == 0)
                continue;
            const std::uint32_t nearest = nearestOutlet(after, norm, home);
            const bool gains = changes->homes[home] > 0;
            if (gains && nearest != network::kNone && coming[nearest]) {
                anyway[home] |= norm.users;
                continue;
            }
            (gains ? effect.gaining : effect.losing)[home] |= norm.users;
            net += (gains ? 1 : -1) * norms::peopleOf(homes[home].people, norm.users);
        }
        leading.look(norm, net, before, after);
    }
    if (!compared)
        return std::nullopt;
    for (std::size_t home = 0; home < homes.size(); ++home) {
        const norms::BandPeople &people = homes[home].people;
        add(effect.people, people, norms::kEverybody, effect.gaining[home], effect.losing[home]);
        add(effect.old, people, norms::kAged60plus, effect.gaining[home], effect.losing[home]);
        add(effect.under3, people, norms::kUnder3, effect.gaining[home], effect.losing[home]);
        effect.anyway += norms::peopleOf(people, static_cast<norms::BandSet>(anyway[home] & ~effect.gaining[home]));
    }
    return effect;
}

} // namespace yike::report
