// SPDX-License-Identifier: GPL-3.0-or-later
// What real ledgers are like: chains, closed and unchecked rows, doubles, rows without a place.
#include "core/demo/ledger/ledger.h"

#include "core/demo/ledger/shop_kinds.h"

#include <algorithm>

namespace yike::demo {

using plan::MatchLevel;
using plan::OutletStatus;

namespace {

/// Rows that may be changed without a story, a public facility or a circle's only shop of its kind being lost.
bool ordinary(const Ledger &ledger, const OutletDraft &draft)
{
    const std::string &code = draft.outlet.services.front().service;
    const ShopKind *kind = shopKind(code);
    const norms::Service *service = ledger.book.service(code);
    return draft.tag.empty() && kind != nullptr && draft.unit >= 0 && draft.outlet.services.size() == 1 &&
           (kind->count >= 90 || (service != nullptr && !service->basicKind));
}

std::vector<std::size_t> ordinaryRows(Ledger &ledger)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < ledger.outlets.size(); ++i)
        if (ordinary(ledger, ledger.outlets[i]))
            rows.push_back(i);
    ledger.random.shuffle(rows);
    return rows;
}

std::int64_t part(const Ledger &ledger, std::int64_t perMille)
{
    return divided(static_cast<std::int64_t>(ledger.outlets.size()) * perMille, 1000);
}

void setStatuses(Ledger &ledger, std::vector<std::size_t> &rows)
{
    const auto mark = [&](std::int64_t perMille, OutletStatus status) {
        for (std::int64_t left = part(ledger, perMille); left > 0 && !rows.empty(); --left) {
            plan::Outlet &outlet = ledger.outlets[rows.back()].outlet;
            rows.pop_back();
            outlet.status = status;
            if (status == OutletStatus::Unchecked)
                outlet.checked = "2024-0" + std::to_string(ledger.random.between(3, 9)) + "-1" +
                                 std::to_string(ledger.random.below(9));
            if (status == OutletStatus::Closed)
                outlet.remark = ledger.random.chance(500) ? "已歇业" : "核查时关门，门面招租";
            if (status == OutletStatus::Planned)
                outlet.checked.clear();
        }
    };
    mark(38, OutletStatus::Closed);
    mark(34, OutletStatus::Unchecked);
    mark(8, OutletStatus::Planned);
    mark(5, OutletStatus::UnderConstruction);
}

/// 6 % of the rows have an address that cannot be found: they rest in the tray.
void unplace(Ledger &ledger, std::vector<std::size_t> &rows)
{
    for (std::int64_t left = part(ledger, 60); left > 0 && !rows.empty(); --left) {
        OutletDraft &draft = ledger.outlets[rows.back()];
        rows.pop_back();
        draft.outlet.match = MatchLevel::NotPlaced;
        draft.place = {};
        const std::string stem = ledger.stem(draft.community);
        draft.outlet.address = ledger.random.chance(500) ? stem + "社区附近"
                                                         : "澄川区" + stem + "路口往里走约" +
                                                               std::to_string(ledger.random.between(2, 9) * 50) + "米";
    }
}

void makeChains(Ledger &ledger, OutletStatus status, bool equal)
{
    std::vector<std::pair<std::int64_t, std::size_t>> scored;
    for (std::size_t i = 0; i < ledger.outlets.size(); ++i) {
        const plan::Outlet &outlet = ledger.outlets[i].outlet;
        const norms::Service *service = ledger.book.service(outlet.services.front().service);
        if ((outlet.status == status) != equal || service == nullptr || !service->commercial)
            continue;
        const ShopKind *kind = shopKind(service->code);
        const bool can =
            kind != nullptr && !kind->brands.empty() && ledger.outlets[i].tag.empty() && ledger.outlets[i].unit >= 0;
        scored.emplace_back(can ? -kind->chain * ledger.random.between(50, 1000) : 1, i);
    }
    const std::int64_t wanted = divided(static_cast<std::int64_t>(scored.size()) * 24, 100);
    std::ranges::stable_sort(scored);
    for (std::int64_t i = 0; i < wanted && scored[static_cast<std::size_t>(i)].first <= 0; ++i) {
        OutletDraft &draft = ledger.outlets[scored[static_cast<std::size_t>(i)].second];
        const ShopKind *kind = shopKind(draft.outlet.services.front().service);
        draft.outlet.chain = ledger.random.pick(kind->brands);
        const int road = ledger.sketch.shopUnits[static_cast<std::size_t>(draft.unit)].road;
        const std::string street = ledger.streetOf(road).empty() ? ledger.stem(draft.community) : ledger.streetOf(road);
        const bool bank = kind->service == "bank";
        std::string name = draft.outlet.chain + (bank ? street + "支行" : "(" + street + "店)");
        // A second branch in the street: 二店, 三店 …
        for (const char *number : {"二", "三", "四", "五", "六", "七", "八"})
            if (ledger.named(name))
                name = draft.outlet.chain + "(" + street + number + "店)";
        draft.outlet.name = ledger.unusedName(name, "", ledger.stem(draft.community));
    }
}

/// The same shop entered twice, by two offices.
void addDoubles(Ledger &ledger)
{
    std::int64_t chains = part(ledger, 6) * 24 / 100;
    std::int64_t others = part(ledger, 6) - chains;
    for (const std::size_t row : ordinaryRows(ledger)) {
        const OutletDraft &original = ledger.outlets[row];
        std::int64_t &left = original.outlet.chain.empty() ? others : chains;
        if (original.outlet.status != OutletStatus::Open || original.outlet.match == MatchLevel::NotPlaced || left == 0)
            continue;
        --left;
        OutletDraft again = original;
        again.outlet.key = "SQ" + std::to_string(row + 1);
        again.outlet.match = MatchLevel::DoorNumber;
        again.outlet.hours.clear();
        again.outlet.staff = -1;
        again.outlet.remark = "社区上报，与" + original.outlet.key + "疑似重复";
        again.tag = "double:" + original.outlet.key;
        again.unit = -1;
        ledger.outlets.push_back(std::move(again));
    }
}

void setOldDates(Ledger &ledger)
{
    for (OutletDraft &draft : ledger.outlets)
        if (draft.outlet.status == OutletStatus::Open && draft.tag.empty() && ledger.random.chance(45))
            draft.outlet.checked =
                "2024-1" + std::to_string(ledger.random.below(2)) + "-0" + std::to_string(ledger.random.between(1, 9));
}

} // namespace

void addFlaws(Ledger &ledger)
{
    std::vector<std::size_t> rows = ordinaryRows(ledger);
    setStatuses(ledger, rows);
    unplace(ledger, rows);
    makeChains(ledger, OutletStatus::Open, true);
    makeChains(ledger, OutletStatus::Open, false);
    addDoubles(ledger);
    setOldDates(ledger);
}

} // namespace yike::demo
