// SPDX-License-Identifier: GPL-3.0-or-later
// The typed reader of a pack's JSON.
#include "core/norms/codes.h"
#include "core/norms/figure_ranges.h"
#include "core/norms/json_reader.h"
#include "core/norms/pack.h"
#include "core/norms/pack_json.h"

#include <algorithm>

namespace yike::norms {
namespace {

/// What every norm of a pack says of its document, where the norm itself says nothing.
struct DocumentDefaults {
    std::optional<Name> document;
    std::string number, edition, date;
};

MergedCircles readCircles(JsonReader &in)
{
    MergedCircles circles = 0;
    for (const std::string &word : in.texts("circles")) {
        const auto it = std::ranges::find(codes::kCircles, word);
        if (it == codes::kCircles.end())
            in.fail("'circles' cannot hold '" + word + "'");
        circles = static_cast<MergedCircles>(circles | (1U << static_cast<unsigned>(it - codes::kCircles.begin())));
    }
    return circles;
}

Service readService(const Json &json, const std::string &place)
{
    JsonReader in(json, place);
    Service s;
    s.code = in.text("code");
    s.name = in.name("name");
    s.group = in.choice<ServiceGroup>("group", codes::kGroups);
    s.commerce = in.choiceOr("commerce", codes::kCommerce, CommerceClass::None);
    s.necessity = in.choiceOr("necessity", codes::kNecessity, Necessity::None);
    s.planning = in.choiceOr("planning", codes::kPlanning, PlanningClass::None);
    s.circles = readCircles(in);
    s.vocabularySource = in.textOr("vocabularySource");
    s.partOf = in.textOr("partOf");
    s.commercial = in.flag("commercial");
    s.countsAsOutlet = in.flag("countsAsOutlet", true);
    s.symbol = in.text("symbol");
    s.countUnit = in.textOr("countUnit", s.countUnit);
    s.capacityUnit = in.textOr("capacityUnit");
    s.slogans = in.texts("slogans");
    s.synonyms = in.texts("synonyms");
    s.osmTags = in.texts("osmTags");
    s.users = in.bands("users", kEverybody);
    s.basicKind = in.flag("basicKind");
    in.done();
    if (s.code.empty())
        in.fail("'code' is empty");
    return s;
}

std::optional<PeopleRange> readPopulation(JsonReader &in, const std::string &place)
{
    const Json *json = in.optional("population");
    if (!json || json->is_null())
        return std::nullopt;
    JsonReader range(*json, place + ".population");
    const PeopleRange out{range.whole("least", 0, kMostPeople), range.whole("most", 1, kMostPeople)};
    range.done();
    if (out.least >= out.most)
        range.fail("'least' must be below 'most'");
    return out;
}

/// The figures: which of them may be there depends on the measure.
void readFigures(JsonReader &in, Norm &n)
{
    n.measure = in.choice<Measure>("measure", codes::kMeasures);
    if (n.measure == Measure::Coverage) {
        n.unit = in.choice<LimitUnit>("unit", codes::kUnits);
        (void)in.required("limit"); // null where nobody has read it: that has to be said
        n.limit = in.wholeOrNull("limit", 1, farthestLimit(n.unit));
        n.straight = in.flag("straight");
        n.share = in.wholeOrNull("share", 1, 1000);
    } else {
        (void)in.required("amount");
        n.amount = in.amountOrNull("amount", kMostAmount);
        n.per = in.choice<PerUnit>("per", codes::kPer);
        n.perBands = in.bands("perBands", kEverybody);
    }
    n.minimumSize = in.wholeOrNull("minimumSize", 1, kMostSize).value_or(0);
}

/// Where a norm or clause stands, and how well that was checked.
template <typename Item>
void readStanding(JsonReader &in, Item &item, const DocumentDefaults &defaults)
{
    item.document = !defaults.document || in.optional("document") ? in.name("document") : *defaults.document;
    item.number = in.textOr("number", defaults.number);
    item.clause = in.textOr("clause");
    item.edition = in.textOr("edition", defaults.edition);
    item.date = in.textOr("date", defaults.date);
    item.verification = in.choice<Verification>("verification", codes::kVerification);
    item.remark = in.textOr("remark");
}

Clause readClause(const Json &json, const std::string &place, const DocumentDefaults &defaults)
{
    JsonReader in(json, place);
    Clause c;
    c.id = in.text("id");
    c.text = in.name("text");
    readStanding(in, c, defaults);
    in.done();
    return c;
}

Norm readNorm(const Json &json, const std::string &place, const Pack &pack, const DocumentDefaults &defaults)
{
    JsonReader in(json, place);
    Norm n;
    n.id = in.text("id");
    n.pack = pack.id;
    n.service = in.text("service");
    n.tier = in.choiceOr("tier", codes::kTiers, Tier::None);
    n.requirement = in.choiceOr("requirement", codes::kRequirements, Requirement::Unknown);
    n.applies = in.choiceOr("applies", codes::kApplies, AppliesTo::Everywhere);
    readFigures(in, n);
    const auto service = std::ranges::find(pack.services, n.service, &Service::code);
    const Service *known = service != pack.services.end() ? &*service : catalogueService(n.service);
    n.users = in.bands("users", known ? known->users : kEverybody);
    n.population = readPopulation(in, place);
    readStanding(in, n, defaults);
    in.done();
    if (n.id.empty())
        in.fail("'id' is empty");
    if (!n.hasFigure() && n.minimumSize == 0 && n.verification != Verification::Unverified)
        in.fail("an empty cell cannot be '" + std::string(code(n.verification)) + "': nobody has read it");
    return n;
}

} // namespace

Pack packFrom(const Json &json, const std::string &place)
{
    JsonReader in(json, place);
    Pack pack;
    (void)in.optional("$schema");
    pack.id = in.text("id");
    pack.version = in.text("version");
    pack.name = in.name("name");
    pack.scope = in.choiceOr("scope", codes::kScopes, PackScope::National);
    pack.sources = in.texts("sources");
    DocumentDefaults defaults;
    if (in.optional("document"))
        defaults.document = in.name("document");
    defaults.number = in.textOr("number");
    defaults.edition = in.textOr("edition");
    defaults.date = in.textOr("date");
    in.each("services", [&](const Json &j, const std::string &p) { pack.services.push_back(readService(j, p)); });
    in.each("norms",
            [&](const Json &j, const std::string &p) { pack.norms.push_back(readNorm(j, p, pack, defaults)); });
    in.each("clauses",
            [&](const Json &j, const std::string &p) { pack.clauses.push_back(readClause(j, p, defaults)); });
    in.done();
    if (pack.id.empty())
        in.fail("'id' is empty");
    return pack;
}

base::Result<Pack> readPack(std::string_view json, const std::string &name)
{
    try {
        return packFrom(parsedJson(json), {});
    } catch (const std::exception &problem) { // Broken, and whatever the parser throws
        return base::fail(base::ErrorCode::RulebookInvalid, name, std::string(problem.what()));
    }
}

} // namespace yike::norms
