// SPDX-License-Identifier: GPL-3.0-or-later
// The present state and each scenario: minutes, shares, who gains and loses, ways opened and closed.
#include "core/analysis/gains.h"
#include "ui/render/network_changes.h"
#include "ui/text/language.h"
#include "ui/webmap/packed.h"
#include "ui/webmap/parts.h"
#include "ui/webmap/public_rules.h"

namespace yike::webmap {
namespace {

/// Where no state has an answer for service and walker: empty. Where only some have: nobody gets there in the others.
QByteArray answered(const Sight &sight, std::size_t state, std::size_t service, norms::WalkerKind walker)
{
    constexpr char kNoMinutes = static_cast<char>(0xFF);
    QByteArray now = minutesOf(sight, state, service, walker);
    for (std::size_t other = 0; now.isEmpty() && other < sight.states.size(); ++other)
        now.fill(kNoMinutes, minutesOf(sight, other, service, walker).size());
    return now;
}

/// By service and walker. A scenario tells only what differs from the present state: null = as there.
QJsonArray minutes(const Sight &sight, std::size_t state)
{
    QJsonArray services;
    for (const std::size_t service : sight.services) {
        QJsonArray walkers;
        for (const norms::WalkerKind walker : sight.walkers) {
            const QByteArray now = answered(sight, state, service, walker);
            const bool same = now.isEmpty() || (state > 0 && now == answered(sight, 0, service, walker));
            walkers.append(same ? QJsonValue(QJsonValue::Null) : base64Of(now));
        }
        services.append(walkers);
    }
    return services;
}

/// The share of a norm's own users within its limit, in the whole project; null where none is told.
QJsonArray shares(const Sight &sight, std::size_t state)
{
    const analysis::Assessment &a = *sight.states[state];
    QJsonArray out;
    for (const std::size_t index : sight.services) {
        const std::string &service = sight.book().services[index].code;
        const norms::Norm *norm = sight.book().coverageNorm(service);
        const analysis::Coverage *c =
            norm != nullptr && !isByDistrict(a, service) ? a.find(norm->id, norm->users, plan::AreaId{}) : nullptr;
        out.append(c != nullptr ? publicShare(norm->straight ? c->straight : c->metres, c->people)
                                : QJsonValue(QJsonValue::Null));
    }
    return out;
}

/// [gained, lost] of a norm's own users, as the report tells them.
QJsonValue change(const Sight &sight, std::size_t state, std::size_t service)
{
    const norms::Rulebook &book = sight.book();
    const norms::Norm *norm = book.coverageNorm(book.services[service].code);
    if (norm == nullptr || isByDistrict(*sight.states[state], norm->service))
        return QJsonValue::Null;
    const auto index = static_cast<std::size_t>(norm - book.norms.data());
    const auto changed = analysis::gainsAndLosses(*sight.states.front(), *sight.states[state], index);
    if (!changed || changed->groups.empty())
        return QJsonValue::Null;
    const analysis::Change &all = changed->groups.front().change;
    return QJsonArray{publicCount(all.gained), publicCount(all.lost)};
}

QJsonObject ways(const Sight &sight, const analysis::Assessment &state)
{
    const auto changes =
        render::networkChanges(*state.situation->plan, state.situation->scenario, sight.scene->frame());
    const auto packed = [&](bool closed) {
        Packer packer(sight.origin);
        packer.count(static_cast<std::uint64_t>(
            std::ranges::count_if(changes, [&](const auto &way) { return way.closed == closed; })));
        for (const render::ChangedStreet &way : changes) {
            if (way.closed != closed)
                continue;
            packer.count(1);
            packer.ring(way.line);
        }
        return packer.base64();
    };
    return {{QStringLiteral("added"), packed(false)}, {QStringLiteral("closed"), packed(true)}};
}

/// Its name alone: notes are the office's own.
QJsonObject namesOf(const analysis::Situation &situation)
{
    const plan::Scenario *scenario = situation.plan->scenario(situation.scenario);
    if (scenario == nullptr)
        return {{QStringLiteral("zh"), QStringLiteral("现状")},
                {QStringLiteral("en"), QStringLiteral("Present state")}};
    const auto either = [](const std::string &one, const std::string &other) {
        return text::fromCore(one.empty() ? other : one);
    };
    return {{QStringLiteral("zh"), either(scenario->nameZh, scenario->nameEn)},
            {QStringLiteral("en"), either(scenario->nameEn, scenario->nameZh)}};
}

} // namespace

QJsonArray statesPart(const Sight &sight)
{
    QJsonArray out;
    for (std::size_t state = 0; state < sight.states.size(); ++state) {
        QJsonObject each = namesOf(*sight.states[state]->situation);
        each[QStringLiteral("minutes")] = minutes(sight, state);
        each[QStringLiteral("shares")] = shares(sight, state);
        if (state > 0) {
            QJsonArray changes;
            for (const std::size_t service : sight.services)
                changes.append(change(sight, state, service));
            each[QStringLiteral("changes")] = changes;
            each[QStringLiteral("ways")] = ways(sight, *sight.states[state]);
        }
        out.append(each);
    }
    return out;
}

} // namespace yike::webmap
