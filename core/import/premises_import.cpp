// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of premises to objects of the project, placed as outlets are.
#include "core/import/premises_import.h"

#include "core/import/address_match.h"
#include "core/import/numbers.h"
#include "core/import/outlet_merge.h"
#include "core/import/region_index.h"
#include "core/import/text_encoding.h"
#include "core/import/words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <unordered_set>

namespace yike::importing {
namespace {

using base::IssueCode;
using base::Severity;
using plan::MatchLevel;
using plan::Premises;

template <typename Kind>
void takeWord(const Columns &columns, const TableRow &row, Role role, std::optional<Kind> (*read)(std::string_view),
              Kind &into, IssueList &issues)
{
    const std::string text = textOf(columns, row, role);
    const auto kind = read(text);
    into = kind.value_or(into);
    if (!kind && !text.empty())
        issues.add(IssueCode::RowUnreadable, Severity::Note, {std::string(code(role)), shortened(text)}, row.number);
}

/// A date where the cell is one; else the words as they stand: 「2026年底」 tells enough.
std::string dateOrWords(const std::string &text)
{
    std::string date = readDate(text);
    return date.empty() ? text : date;
}

PremisesRow rowOf(const Columns &columns, const TableRow &row, bool planar, TableContext &context)
{
    PremisesRow out;
    Premises &premises = out.premises;
    out.row = row.number;
    out.community = textOf(columns, row, Role::Community);
    out.subdistrict = textOf(columns, row, Role::Subdistrict);
    premises.key = textOf(columns, row, Role::Key);
    premises.name = textOf(columns, row, Role::Name);
    premises.address = textOf(columns, row, Role::Address);
    if (premises.name.empty())
        premises.name = !premises.address.empty() ? premises.address : premises.key;
    takeWord(columns, row, Role::Tenure, tenureOf, premises.tenure, context.issues);
    takeWord(columns, row, Role::FireSafety, fireSafetyOf, premises.fire, context.issues);
    premises.owner = textOf(columns, row, Role::Owner);
    const std::int64_t area = (figureOf(columns, row, Role::FloorArea, context.issues) + 500) / 1000;
    premises.area = static_cast<std::int32_t>(std::min<std::int64_t>(area, std::numeric_limits<std::int32_t>::max()));
    premises.storey = textOf(columns, row, Role::Storey);
    premises.availableFrom = dateOrWords(textOf(columns, row, Role::AvailableFrom));
    premises.landUse = textOf(columns, row, Role::LandUse);
    premises.remark = textOf(columns, row, Role::Remark);
    out.place = context.places.read(row, columns, planar);
    premises.match = out.place.good() ? MatchLevel::Exact : MatchLevel::NotPlaced;
    premises.place = out.place.good() ? out.place.place : geo::LonLat{};
    return out;
}

/// Who is who: by number, else by name and address.
class Known {
public:
    explicit Known(std::vector<Premises> &all) : m_all(all)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            add(i);
    }
    [[nodiscard]] Premises *find(const Premises &row)
    {
        if (const auto at = m_byKey.find(row.key); !row.key.empty() && at != m_byKey.end())
            if (tellingKey(row.key) || m_all[at->second].name == row.name)
                return &m_all[at->second];
        const auto at = m_byName.find({row.name, row.address});
        const bool other = at != m_byName.end() && !row.key.empty() && !m_all[at->second].key.empty();
        return at == m_byName.end() || other ? nullptr : &m_all[at->second];
    }
    void put(Premises premises)
    {
        m_all.push_back(std::move(premises));
        add(m_all.size() - 1);
    }

private:
    void add(std::size_t i)
    {
        if (!m_all[i].key.empty())
            m_byKey.emplace(m_all[i].key, i);
        m_byName.emplace(std::pair(m_all[i].name, m_all[i].address), i);
    }

    std::vector<Premises> &m_all;
    std::map<std::string, std::size_t> m_byKey;
    std::map<std::pair<std::string, std::string>, std::size_t> m_byName;
};

/// The address where the row gave no coordinates; ones that are wrong are the user's to look at.
void place(PremisesRow &row, AddressMatcher &matcher, ImportCount &count)
{
    Premises &premises = row.premises;
    const bool none = row.place.placing == Placing::None || row.place.placing == Placing::Unreadable;
    if (premises.match != MatchLevel::NotPlaced || !none)
        return;
    const AddressMatch match = matcher.match(premises.address, row.community, row.subdistrict);
    premises.match = match.level;
    premises.place = match.level == MatchLevel::NotPlaced ? geo::LonLat{} : match.place;
    premises.community = match.community;
    count.byDoorNumber += match.level == MatchLevel::DoorNumber ? 1 : 0;
    count.byEstate += match.level == MatchLevel::Estate ? 1 : 0;
    count.byRoad += match.level == MatchLevel::Road ? 1 : 0;
}

/// The community that holds each, where one does.
void findCommunities(plan::Plan &plan)
{
    std::vector<geo::MultiPolygon> outlines;
    std::vector<plan::AreaId> ids;
    for (const plan::Area &area : plan.areas)
        if (area.kind == plan::AreaKind::Community) {
            outlines.push_back(area.outline);
            ids.push_back(area.id);
        }
    const RegionIndex regions(outlines);
    for (Premises &premises : plan.premises)
        if (premises.match != MatchLevel::NotPlaced)
            if (const auto at = regions.firstAt(premises.place))
                premises.community = ids[*at];
}

/// A place set by hand stays where the ledger tells none.
void keepOwnPlace(Premises &row, const Premises &before)
{
    if (row.match == MatchLevel::Exact || before.match == MatchLevel::NotPlaced)
        return;
    if (before.match == MatchLevel::ByHand || before.match == MatchLevel::Exact || before.address == row.address) {
        row.match = before.match;
        row.place = before.place;
    }
}

} // namespace

base::Result<std::vector<PremisesRow>> readPremisesRows(const std::vector<Table> &tables, TableContext &context)
{
    std::vector<PremisesRow> rows;
    const auto wanted = [](const Table &, const Columns &columns) {
        return columns.has(Role::Name) || columns.has(Role::Address);
    };
    auto read = eachRow(tables, context, Role::Address, wanted,
                        [&](const Table &table, const Columns &columns, const TableRow &row) {
                            PremisesRow one = rowOf(columns, row, table.planar, context);
                            if (!one.premises.name.empty()) {
                                rows.push_back(std::move(one));
                                return;
                            }
                            ++context.count.skipped;
                            context.issues.add(IssueCode::RowUnreadable, Severity::Warning,
                                               {std::string(code(Role::Name)), ""}, row.number);
                        });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

void mergePremises(plan::Plan &plan, const std::vector<PremisesRow> &rows, std::int64_t &nextId, ImportCount &count,
                   IssueList &issues)
{
    AddressMatcher matcher(plan);
    Known known(plan.premises);
    for (PremisesRow row : rows) {
        Premises &premises = row.premises;
        place(row, matcher, count);
        Premises *before = known.find(premises);
        premises.id = before != nullptr ? before->id : plan::PremisesId{nextId++};
        if (before != nullptr) {
            keepOwnPlace(premises, *before);
            premises.community = before->community;
            count.changed += premises == *before ? 0 : 1;
            *before = premises;
        } else {
            ++count.added;
            known.put(premises);
        }
        const bool placed = premises.match != MatchLevel::NotPlaced;
        ++(placed ? count.used : count.unplaced);
        if (!placed || row.place.placing != Placing::None)
            notePlace(row.place, premises.name, row.row, issues, premises.id.value);
    }
    findCommunities(plan);
}

base::Result<std::vector<plan::AddressPoint>> readAddressRows(const std::vector<Table> &tables, TableContext &context)
{
    std::vector<plan::AddressPoint> points;
    std::unordered_set<std::string> seen;
    const auto wanted = [](const Table &, const Columns &columns) {
        return columns.has(Role::Address) || columns.has(Role::Name);
    };
    auto read = eachRow(tables, context, Role::Address, wanted,
                        [&](const Table &table, const Columns &columns, const TableRow &row) {
                            std::string address = textOf(columns, row, Role::Address);
                            if (address.empty())
                                address = textOf(columns, row, Role::Name);
                            const RowPlace place = context.places.read(row, columns, table.planar);
                            if (address.empty() || !place.good()) {
                                ++(address.empty() ? context.count.skipped : context.count.unplaced);
                                notePlace(place, address, row.number, context.issues);
                            } else if (seen.insert(address).second) {
                                ++context.count.used;
                                points.push_back({place.place, std::move(address)});
                            } else {
                                ++context.count.skipped;
                            }
                        });
    if (!read)
        return std::unexpected(read.error());
    return points;
}

} // namespace yike::importing
