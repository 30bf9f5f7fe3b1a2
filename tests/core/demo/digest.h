// SPDX-License-Identifier: GPL-3.0-or-later
// Every stored field of a plan in one number, so that "same bytes" can be asked.
#pragma once

#include "core/plan/plan.h"

#include <bit>
#include <cstdint>
#include <string>
#include <type_traits>

namespace yike::test {

/// FNV-1a.
class Digest {
public:
    [[nodiscard]] std::uint64_t value() const { return m_hash; }

    void add(const std::string &text)
    {
        add(text.size());
        for (const char letter : text)
            byte(static_cast<unsigned char>(letter));
    }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    template <typename T>
        requires std::is_integral_v<T> || std::is_enum_v<T>
    void add(T number)
    {
        auto bits = static_cast<std::uint64_t>(number);
        for (int i = 0; i < 8; ++i, bits >>= 8)
            byte(static_cast<unsigned char>(bits));
    }
    void add(geo::LonLat place)
    {
        add(place.lon);
        add(place.lat);
    }
    template <typename T>
    void add(const std::vector<T> &items)
    {
        add(items.size());
        for (const T &item : items)
            add(item);
    }
    template <typename Tag>
    void add(base::StrongId<Tag> id)
    {
        add(id.value);
    }
    void add(const plan::OutletService &s) { each(s.service, s.capacity, s.area, s.used, s.pool); }
    void add(const plan::Outlet &o)
    {
        each(o.id, o.key, o.name, o.address, o.place, o.match, o.services, o.status, o.openTo, o.estate, o.community,
             o.area);
        each(o.chain, o.hours, o.staff, o.checked, o.creditCode, o.remark);
    }
    void add(const plan::Residence &r)
    {
        each(r.id, r.key, r.name, r.place, r.households, r.estate, r.community, r.building);
        for (const base::People people : r.people)
            add(people);
    }
    void add(const plan::Area &a)
    {
        each(a.id, a.kind, a.name, a.code, a.parent, a.outline, a.members, a.batch, a.status, a.operatorName);
    }
    void add(const plan::Gate &g) { each(g.place, g.name, g.open, g.use, g.access, g.hours); }
    void add(const plan::Estate &e) { each(e.id, e.name, e.outline, e.walled, e.gates); }
    void add(const plan::Street &s)
    {
        each(s.id, s.from, s.to, s.line, s.length, s.streetClass, s.access, s.estate, s.crossing, s.grade, s.delay,
             s.level);
        each(s.oneway, s.bridge, s.tunnel, s.way, s.name, s.climb, s.descent);
    }
    void add(const plan::Barrier &b) { each(b.kind, b.line); }
    void add(const plan::Building &b) { each(b.id, b.outline, b.storeys, b.use, b.year, b.name); }
    void add(const plan::MapLine &l) { each(l.kind, l.line, l.name); }
    void add(const plan::MapGround &g) { each(g.kind, g.outline, g.name); }
    void add(const plan::MapLabel &l) { each(l.kind, l.place, l.name); }
    void add(const plan::Scenario &s)
    {
        each(s.id, s.nameZh, s.nameEn, s.noteZh, s.noteEn, s.addedStreets, s.closedStreets);
        for (const auto &[id, change] : s.outlets) {
            add(id);
            if (change.before)
                add(*change.before);
            if (change.after)
                add(*change.after);
        }
    }
    void add(const plan::DataSource &s)
    {
        each(s.role, s.name, s.date, s.definition, s.licence, s.sha256, s.rows, s.used);
    }

private:
    template <typename... Parts>
    void each(const Parts &...parts)
    {
        (add(parts), ...);
    }
    void byte(unsigned char value) { m_hash = (m_hash ^ value) * 0x100000001B3U; }

    std::uint64_t m_hash = 0xCBF29CE484222325U;
};

inline std::uint64_t digestOf(const plan::Plan &plan)
{
    Digest digest;
    digest.add(plan.areas);
    digest.add(plan.estates);
    digest.add(plan.residences);
    digest.add(plan.outlets);
    digest.add(plan.streets->streets);
    digest.add(plan.streets->barriers);
    digest.add(plan.baseMap->buildings);
    digest.add(plan.baseMap->lines);
    digest.add(plan.baseMap->grounds);
    digest.add(plan.baseMap->labels);
    digest.add(plan.scenarios);
    digest.add(plan.sources);
    digest.add(plan.issues.size());
    digest.add(plan.nextId);
    return digest.value();
}

} // namespace yike::test
