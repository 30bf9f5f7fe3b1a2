// SPDX-License-Identifier: GPL-3.0-or-later
// Built on the tables of data_tables.h: areas parted by kind, residences with minutes, a note for each field.
#include "ui/text/vector_tables.h"

#include "core/store/codes.h"
#include "ui/text/language.h"
#include "ui/text/public_tables.h"
#include "ui/text/terms.h"

#include <algorithm>
#include <map>
#include <set>

namespace yike::text {
namespace {

using exporting::Cell;
using exporting::CellKind;
using exporting::DataTable;
using exporting::FieldNote;
using exporting::VectorLayer;

/// Translation context "VectorSet".
struct Words {
    Q_DECLARE_TR_FUNCTIONS(VectorSet)
};

struct AreaLayer {
    const char *layer;
    std::vector<plan::AreaKind> kinds;
    QString title;
    bool always = true; ///< without rows, too
};

std::vector<AreaLayer> areaLayers()
{
    using plan::AreaKind;
    return {{"circles", {AreaKind::Circle}, Words::tr("Living circles")},
            {"tiers", {AreaKind::Tier15, AreaKind::Tier10, AreaKind::Tier5}, Words::tr("Planning tiers"), false},
            {"communities", {AreaKind::Community}, Words::tr("Communities")},
            {"subdistricts", {AreaKind::Subdistrict}, Words::tr("Subdistricts")}};
}

template <typename Enum>
std::string allNames()
{
    std::string all;
    for (std::size_t i = 0; i < store::Codes<Enum>::names.size(); ++i)
        all += (all.empty() ? "" : "; ") + toCore(name(static_cast<Enum>(i)));
    return all;
}

template <typename Enum>
std::string allCodes()
{
    std::string all;
    for (const std::string_view code : store::Codes<Enum>::names)
        all.append(all.empty() ? "" : "; ").append(code);
    return all;
}

template <typename Enum>
std::string namesUpTo(Enum last)
{
    std::string all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all += (all.empty() ? "" : "; ") + toCore(name(static_cast<Enum>(i)));
    return all;
}

/// Units and values of the fields of all layers; a field has one meaning in all of them but for "status" and "unit".
std::map<std::string, FieldNote, std::less<>> fieldNotes(const std::string &layer)
{
    const std::string people = toCore(Words::tr("people", "unit"));
    std::map<std::string, FieldNote, std::less<>> notes{
        {"area", {"m²", {}}},
        {"hectares", {"ha", {}}},
        {"length_m", {"m", {}}},
        {"grade", {"‰", {}}},
        {"cost_wan", {toCore(Words::tr("10,000 yuan", "unit")), {}}},
        {"households", {toCore(Words::tr("households", "unit")), {}}},
        {"open_to", {{}, allNames<plan::OpenTo>()}},
        {"match", {{}, allNames<plan::MatchLevel>()}},
        {"kind", {{}, allNames<plan::AreaKind>()}},
        {"type", {{}, allNames<plan::CircleType>()}},
        {"class", {{}, allCodes<plan::StreetClass>()}},
        {"access", {{}, allCodes<plan::Access>()}},
        {"bridge", {{}, "yes"}},
        {"tunnel", {{}, "yes"}},
        {"cause", {{}, namesUpTo(analysis::DeficitCause::CapacityShort)}},
        {"status", {{}, layer == "outlets" ? allNames<plan::OutletStatus>() : allNames<plan::CircleStatus>()}}};
    if (layer == "deficits") {
        notes.erase("area"); // a name there
        notes["unit"].codes = namesUpTo(analysis::DeficitUnit::Meals);
    }
    for (const char *field : {"residents", "people", "aged_60", "aged_80", "under_3", "staff"})
        notes[field].unit = people;
    return notes;
}

std::vector<FieldNote> notesOf(const DataTable &table)
{
    const auto known = fieldNotes(table.layer);
    std::vector<FieldNote> notes;
    for (const exporting::DataColumn &column : table.columns) {
        const auto at = known.find(column.field);
        FieldNote note = at == known.end() ? FieldNote() : at->second;
        if (column.field.starts_with("p_"))
            note.unit = known.at("residents").unit;
        if (column.field.starts_with("m_"))
            note.unit = toCore(Words::tr("min", "unit"));
        notes.push_back(std::move(note));
    }
    return notes;
}

/// Names and dates of the data of a role.
std::string sourceOf(const plan::Plan &plan, std::string_view role)
{
    std::string all;
    for (const plan::DataSource &source : plan.sources)
        if (source.role == role || source.role == "demo")
            all += (all.empty() ? "" : "; ") + source.name + (source.date.empty() ? "" : " (" + source.date + ")");
    return all;
}

void addAreaFigures(DataTable &table, const std::vector<const plan::Area *> &areas,
                    const analysis::Assessment &assessment)
{
    constexpr double kPerson = base::kOnePerson;
    const auto real = [&](const char *field, const QString &title) {
        table.columns.push_back({field, toCore(title), CellKind::Real, 0});
    };
    real("residents", Words::tr("residents"));
    real("aged_60", Words::tr("aged 60 and over"));
    real("aged_80", Words::tr("aged 80 and over"));
    real("under_3", Words::tr("under 3"));
    table.columns.push_back({"outlets", toCore(Words::tr("outlets")), CellKind::Integer, 0});
    for (std::size_t i = 0; i < areas.size(); ++i) {
        std::vector<Cell> &cells = table.rows[i].cells;
        const analysis::AreaTotals *totals = assessment.totalsOf(areas[i]->id);
        if (totals == nullptr) {
            cells.resize(table.columns.size());
            continue;
        }
        for (const norms::BandSet bands : {norms::kEverybody, norms::kAged60plus, norms::kAged80plus, norms::kUnder3})
            cells.emplace_back(static_cast<double>(norms::peopleOf(totals->people, bands)) / kPerson);
        cells.emplace_back(totals->outlets);
    }
}

DataTable areaTable(const AreaLayer &layer, const plan::Plan &plan, const DataTable &all,
                    const analysis::Assessment &assessment)
{
    DataTable table{layer.layer, toCore(layer.title), all.shape, all.columns, {}};
    std::vector<const plan::Area *> areas;
    for (std::size_t i = 0; i < plan.areas.size(); ++i) {
        if (!std::ranges::contains(layer.kinds, plan.areas[i].kind))
            continue;
        areas.push_back(&plan.areas[i]);
        table.rows.push_back(all.rows[i]);
    }
    addAreaFigures(table, areas, assessment);
    return table;
}

/// "m_" and what fits of the service's code: the same in every project with the same rulebook.
std::string minutesField(const std::string &code, std::set<std::string> &taken)
{
    constexpr std::size_t most = 8;
    std::string name;
    for (const char c : code)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            name += c;
    name.resize(std::min(name.size(), most));
    for (int i = 2; !taken.insert(name).second; ++i) {
        const std::string number = std::to_string(i);
        name.resize(std::min(name.size(), most - number.size()));
        name += number;
    }
    return "m_" + name;
}

/// Of grown-ups to the nearest outlet of each service there are times for; whole minutes, rounded up.
void addMinutes(DataTable &table, const norms::Rulebook &rulebook, const analysis::Assessment &assessment)
{
    std::set<std::string> taken;
    for (std::size_t service = 0; service < rulebook.services.size(); ++service) {
        const std::string field = minutesField(rulebook.services[service].code, taken);
        const analysis::NearestTimes *times = assessment.times(static_cast<int>(service), norms::WalkerKind::Adult);
        if (times == nullptr || times->cost.size() != table.rows.size())
            continue;
        table.columns.push_back(
            {field, toCore(Words::tr("minutes to: %1", "field").arg(name(rulebook.services[service].name))),
             CellKind::Integer, 0});
        for (std::size_t home = 0; home < table.rows.size(); ++home) {
            const base::Cost cost = times->cost[home];
            table.rows[home].cells.push_back(
                cost == base::kUnreached
                    ? Cell()
                    : Cell((std::int64_t{cost} + base::kMillisecondsPerMinute - 1) / base::kMillisecondsPerMinute));
        }
    }
}

class Layers {
public:
    Layers(const plan::Plan &plan, const norms::Rulebook &rulebook, const analysis::Assessment &assessment)
        : m_plan(plan),
          m_rulebook(rulebook),
          m_assessment(assessment)
    {}

    std::vector<VectorLayer> make()
    {
        if (isAllowed(DataKind::Areas, m_plan.info.mapApproval))
            addAreas();
        add(tableOf(DataKind::Outlets), "outlets");
        if (isAllowed(DataKind::Residences, m_plan.info.mapApproval)) {
            DataTable homes = tableOf(DataKind::Residences);
            addMinutes(homes, m_rulebook, m_assessment);
            add(std::move(homes), "residences");
        }
        add(tableOf(DataKind::Streets), "streets");
        add(tableOf(DataKind::Deficits), {});
        return std::move(m_layers);
    }

private:
    [[nodiscard]] DataTable tableOf(DataKind kind) const { return dataTable(kind, m_plan, m_rulebook, &m_assessment); }

    void add(DataTable table, std::string_view role)
    {
        censor(table);
        VectorLayer layer{
            std::move(table), role.empty() ? toCore(Words::tr("Yike, reckoned")) : sourceOf(m_plan, role), {}};
        layer.notes = notesOf(layer.table);
        m_layers.push_back(std::move(layer));
    }

    void addAreas()
    {
        const DataTable all = tableOf(DataKind::Areas);
        for (const AreaLayer &layer : areaLayers()) {
            DataTable table = areaTable(layer, m_plan, all, m_assessment);
            if (layer.always || !table.rows.empty())
                add(std::move(table), "areas");
        }
    }

    const plan::Plan &m_plan;
    const norms::Rulebook &m_rulebook;
    const analysis::Assessment &m_assessment;
    std::vector<VectorLayer> m_layers;
};

} // namespace

std::vector<exporting::VectorLayer> vectorLayers(const plan::Plan &plan, const norms::Rulebook &rulebook,
                                                 const analysis::Assessment &assessment)
{
    return Layers(plan, rulebook, assessment).make();
}

exporting::VectorOptions vectorOptions(exporting::VectorChoice choice, const plan::Plan &plan)
{
    exporting::VectorOptions options;
    options.choice = choice;
    const auto box = plan.bounds();
    options.system = box ? exporting::zoneAt((box->west + box->east) / 2) : geo::CoordinateSystem::Cgcs2000;
    options.words = {
        toCore(Words::tr("Data dictionary")),
        {toCore(Words::tr("Layer")), toCore(Words::tr("Name of the layer")), toCore(Words::tr("Shape")),
         toCore(Words::tr("Field")), toCore(Words::tr("Name of the field")), toCore(Words::tr("Type")),
         toCore(Words::tr("Decimals")), toCore(Words::tr("Unit")), toCore(Words::tr("Values")),
         toCore(Words::tr("Source"))},
        {toCore(Words::tr("text")), toCore(Words::tr("whole number")), toCore(Words::tr("decimal number"))},
        {toCore(Words::tr("none", "shape")), toCore(Words::tr("points")), toCore(Words::tr("lines")),
         toCore(Words::tr("areas", "shape"))}};
    return options;
}

} // namespace yike::text
