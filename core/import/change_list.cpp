// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the edit of an import: its objects before and after.
#include "core/import/change_list.h"

#include "core/geo/local_frame.h"

#include <algorithm>

namespace yike::importing {
namespace {

using plan::Area;
using plan::Estate;
using plan::Outlet;
using plan::Residence;

std::string codes(const std::vector<plan::OutletService> &services)
{
    std::string out;
    for (const plan::OutletService &each : services)
        out += (out.empty() ? "" : ",") + each.service;
    return out;
}

std::string figure(std::int64_t value, std::int64_t unknown)
{
    return value == unknown ? std::string() : std::to_string(value);
}

std::int64_t capacityOf(const Outlet &outlet)
{
    std::int64_t sum = 0;
    for (const plan::OutletService &each : outlet.services)
        sum += each.capacity;
    return sum;
}

class Fields {
public:
    void note(const char *field, std::string before, std::string after)
    {
        if (before != after)
            m_fields.push_back({field, std::move(before), std::move(after)});
    }
    void place(geo::LonLat before, geo::LonLat after)
    {
        if (before != after && geo::isValid(before) && geo::isValid(after) && before != geo::LonLat{} &&
            after != geo::LonLat{})
            m_fields.push_back({"place", {}, std::to_string((geo::geodesicMillimetres(before, after) + 500) / 1000)});
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_fields); }

private:
    std::vector<FieldChange> m_fields;
};

std::vector<FieldChange> between(const Outlet &before, const Outlet &after)
{
    Fields fields;
    fields.note("name", before.name, after.name);
    fields.note("category", codes(before.services), codes(after.services));
    fields.note("address", before.address, after.address);
    fields.place(before.place, after.place);
    fields.note("match", std::to_string(static_cast<int>(before.match)), std::to_string(static_cast<int>(after.match)));
    fields.note("status", std::to_string(static_cast<int>(before.status)),
                std::to_string(static_cast<int>(after.status)));
    fields.note("open-to", std::to_string(static_cast<int>(before.openTo)),
                std::to_string(static_cast<int>(after.openTo)));
    fields.note("hours", before.hours, after.hours);
    fields.note("area", figure(before.area, 0), figure(after.area, 0));
    fields.note("capacity", figure(capacityOf(before), 0), figure(capacityOf(after), 0));
    fields.note("staff", figure(before.staff, -1), figure(after.staff, -1));
    fields.note("chain", before.chain, after.chain);
    fields.note("credit-code", before.creditCode, after.creditCode);
    fields.note("checked", before.checked, after.checked);
    fields.note("remark", before.remark, after.remark);
    return fields.take();
}

std::vector<FieldChange> between(const Residence &before, const Residence &after)
{
    Fields fields;
    fields.note("name", before.name, after.name);
    fields.place(before.place, after.place);
    fields.note("people", std::to_string(norms::total(before.people)), std::to_string(norms::total(after.people)));
    fields.note("households", std::to_string(before.households), std::to_string(after.households));
    return fields.take();
}

std::vector<FieldChange> between(const Area &before, const Area &after)
{
    Fields fields;
    fields.note("name", before.name, after.name);
    fields.note("code", before.code, after.code);
    if (before.outline != after.outline)
        fields.note("outline", std::to_string(before.outline.size()), std::to_string(after.outline.size()) + "*");
    return fields.take();
}

std::vector<FieldChange> between(const Estate &before, const Estate &after)
{
    Fields fields;
    fields.note("name", before.name, after.name);
    fields.note("walled", before.walled ? "1" : "0", after.walled ? "1" : "0");
    if (before.outline != after.outline)
        fields.note("outline", {}, "*");
    return fields.take();
}

std::string nameOf(const Outlet &each) { return each.name.empty() ? each.key : each.name; }
std::string nameOf(const Residence &each) { return each.name.empty() ? each.key : each.name; }
std::string nameOf(const Area &each) { return each.name; }
std::string nameOf(const Estate &each) { return each.name; }

void add(std::vector<ListedObject> &list, std::int64_t &count, ListedObject object)
{
    if (static_cast<std::size_t>(count++) < kMostListed)
        list.push_back(std::move(object));
}

template <typename Kind>
void listKind(const plan::Edit &edit, const char *kind, ChangeList &out)
{
    for (const plan::Change &change : edit.changes) {
        const Kind *before = change.before ? std::get_if<Kind>(&*change.before) : nullptr;
        const Kind *after = change.after ? std::get_if<Kind>(&*change.after) : nullptr;
        if (before == nullptr && after == nullptr)
            continue;
        const Kind &each = after != nullptr ? *after : *before;
        ListedObject object{kind, each.id.value, nameOf(each), {}, false};
        if (before == nullptr) {
            add(out.added, out.addedCount, std::move(object));
        } else if (after == nullptr) {
            add(out.gone, out.goneCount, std::move(object));
        } else {
            if (static_cast<std::size_t>(out.changedCount) < kMostListed)
                object.fields = between(*before, *after);
            add(out.changed, out.changedCount, std::move(object));
        }
    }
}

} // namespace

ChangeList changesOf(const plan::Plan &before, const ImportOutcome &outcome)
{
    ChangeList out;
    for (const plan::OutletId id : outcome.gone)
        if (const Outlet *outlet = before.outlet(id))
            add(out.gone, out.goneCount, {"outlets", id.value, nameOf(*outlet), {}, true});
    listKind<Outlet>(outcome.edit, "outlets", out);
    listKind<Residence>(outcome.edit, "residences", out);
    listKind<Area>(outcome.edit, "areas", out);
    listKind<Estate>(outcome.edit, "estates", out);
    return out;
}

} // namespace yike::importing
