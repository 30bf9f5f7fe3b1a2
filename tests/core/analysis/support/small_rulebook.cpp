// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook tests of analyses use.
#include "tests/core/analysis/support/small_rulebook.h"

#include <utility>

namespace yike::test {

namespace {

using norms::Band;
using norms::Measure;
using norms::PerUnit;

norms::Service service(std::string code, norms::BandSet users, std::string unit = {}, bool basic = false)
{
    norms::Service out;
    out.code = std::move(code);
    out.name = {out.code, out.code};
    out.users = users;
    out.capacityUnit = std::move(unit);
    out.basicKind = basic;
    out.commercial = basic;
    return out;
}

norms::Norm coverage(std::string id, std::string of, norms::BandSet users, std::int32_t metres)
{
    norms::Norm out;
    out.id = std::move(id);
    out.service = std::move(of);
    out.limit = metres;
    out.users = users;
    out.verification = norms::Verification::Read;
    return out;
}

norms::Norm amount(std::string id, std::string of, Measure measure, std::optional<double> value, PerUnit per,
                   norms::BandSet perBands = norms::kEverybody, norms::BandSet users = norms::kEverybody)
{
    norms::Norm out = coverage(std::move(id), std::move(of), users, 0);
    out.measure = measure;
    out.amount = value;
    out.per = per;
    out.perBands = perBands;
    return out;
}

norms::Rulebook made()
{
    constexpr norms::BandSet all = norms::kEverybody, old = norms::kAged60plus, babies = norms::kUnder3;
    constexpr norms::BandSet pupils = norms::bit(Band::Age6to11);
    norms::Rulebook book;
    book.id = "small";
    book.services = {service("shop", all, {}, true),
                     service("market", all, {}, true),
                     service("day-care", old, "day-places"),
                     service("canteen", old, "meals"),
                     service("nursery", babies, "nursery-places"),
                     service("school", pupils, "school-places"),
                     service("clinic", all),
                     service("home", old, "beds"),
                     service("park", all)};
    book.norms = {
        coverage("shop-500", "shop", all, 500),
        coverage("market-300", "market", all, 300),
        coverage("day-care-300", "day-care", old, 300),
        coverage("canteen-15", "canteen", old, 15),
        coverage("nursery-300", "nursery", babies, 300),
        coverage("school-500", "school", pupils, 500),
        coverage("clinic-500", "clinic", all, 500),
        amount("beds", "home", Measure::Capacity, 40, PerUnit::ThousandPeople, old, old),
        amount("nursery-places", "nursery", Measure::Capacity, 4.5, PerUnit::ThousandPeople, all, babies),
        amount("day-care-area", "day-care", Measure::Area, 20, PerUnit::HundredHouseholds, all, old),
        amount("clinic-each", "clinic", Measure::Count, 1, PerUnit::Community),
        amount("clinic-circle", "clinic", Measure::Count, 1, PerUnit::Circle),
        amount("clinic-subdistrict", "clinic", Measure::Count, 1, PerUnit::Subdistrict),
        amount("canteen-unread", "canteen", Measure::Capacity, std::nullopt, PerUnit::ThousandPeople, old, old)};
    book.norms[1].straight = true;
    book.norms[2].minimumSize = 350;
    book.norms[3].unit = norms::LimitUnit::Minutes;
    book.norms[4].verification = norms::Verification::Unverified;
    return book;
}

} // namespace

std::shared_ptr<const norms::Rulebook> smallRulebook()
{
    static const auto book = std::make_shared<const norms::Rulebook>(made());
    return book;
}

} // namespace yike::test
