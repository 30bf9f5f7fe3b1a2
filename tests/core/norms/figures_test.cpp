// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the shipped packs against a table transcribed by hand from the reading notes, with how well it was checked.
#include "core/norms/compose.h"

#include <QTest>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace yike;
using namespace yike::norms;

namespace {

enum Standing { Read = 0, Heard = 1 };

/// One figure somebody has read (Read) or quoted (Heard): metres, minutes or an amount; the smallest size in m².
struct Line {
    const char *id;
    std::optional<double> figure;
    std::int32_t size;
    Standing standing;
};

const std::vector<Line> kFigures{
    // GB 50180-2018: 4.0.4 quoted, 4.0.7 read; every cell of its annexes B and C is unread.
    {"gb50180-green-15", 2000, 0, Heard},
    {"gb50180-green-10", 1000, 10'000, Heard},
    {"gb50180-block-green-new", 500, 0, Read},
    {"gb50180-block-green-built", 350, 0, Read},
    // TD/T 1062-2021: three cells of annex A, quoted.
    {"tdt1062-primary-radius", 500, 0, Heard},
    {"tdt1062-health-station", 500, 120, Heard},
    {"tdt1062-health-centre-count", 1, 0, Heard},
    // TD/T 1063-2021: the names carry the minutes; two lists agree.
    {"tdt1063-elder-5min", 5, 0, Heard},
    {"tdt1063-health-15min", 15, 0, Heard},
    {"tdt1063-primary-10min", 10, 0, Heard},
    {"tdt1063-middle-15min", 15, 0, Heard},
    {"tdt1063-culture-15min", 15, 0, Heard},
    {"tdt1063-sport-15min", 15, 0, Heard},
    {"tdt1063-football-15min", 15, 0, Heard},
    {"tdt1063-market-10min", 10, 0, Heard},
    {"tdt1063-park-5min", 5, 0, Heard},
    // GB 50437-2007 (2018): text.
    {"gb50437-day-care-radius", 300, 350, Read},
    {"gb50437-beds", 40, 0, Read},
    {"gb50437-elder-station", 300, 0, Read},
    {"gb50437-elder-centre", 1000, 0, Read},
    // Nurseries: the target of the five-year plan. JGJ 39's radius is open.
    {"p145-nursery-places", 4.5, 0, Heard},
    // GB/T 51346 table 4.4.7 and GB 55014: text.
    {"gbt51346-park-15", 1000, 50'000, Read},
    {"gbt51346-park-10", 500, 10'000, Read},
    {"gbt51346-park-5", 300, 4000, Read},
    {"gb55014-park-area", 8000, 0, Read},
    // The scheme of 2021: 5, 8 and 15 minutes.
    {"guide2021-convenience-store", 5, 0, Heard},
    {"guide2021-restaurant", 8, 0, Heard},
    {"guide2021-pharmacy", 8, 0, Heard},
    {"guide2021-laundry", 8, 0, Heard},
    {"guide2021-hairdresser", 8, 0, Heard},
    {"guide2021-vegetable-market", 8, 0, Heard},
    {"guide2021-supermarket", 15, 0, Heard},
    {"guide2021-repair", 15, 0, Heard},
    {"guide2021-gym", 15, 0, Heard},
    // The plan of 2023: at the door 5 to 10 minutes, near home 15.
    {"plan2023-convenience-store", 10, 0, Heard},
    {"plan2023-breakfast", 10, 0, Heard},
    {"plan2023-fresh-food-store", 10, 0, Heard},
    {"plan2023-repair", 10, 0, Heard},
    {"plan2023-laundry", 10, 0, Heard},
    {"plan2023-hairdresser", 10, 0, Heard},
    {"plan2023-pharmacy", 10, 0, Heard},
    {"plan2023-parcel-station", 10, 0, Heard},
    {"plan2023-housekeeping", 10, 0, Heard},
    {"plan2023-recycling", 10, 0, Heard},
    {"plan2023-photo-print", 10, 0, Heard},
    {"plan2023-supermarket", 10, 0, Heard},
    {"plan2023-vegetable-market", 10, 0, Heard},
    {"plan2023-restaurant", 15, 0, Heard},
    {"plan2023-gym", 15, 0, Heard},
    {"plan2023-cafe", 15, 0, Heard},
    {"plan2023-bookshop", 15, 0, Heard},
    {"plan2023-pet-shop", 15, 0, Heard},
    // The notice of 2025.
    {"notice2025-service-area", 30, 0, Heard},
    // A size alone was quoted.
    {"complete2020-ground", {}, 150, Heard},
    {"embedded2023-complex", {}, 600, Heard},
    // Local examples.
    {"yinchuan-elder-area", 20, 0, Heard},
    {"yinchuan-elder-area-new", 30, 0, Heard},
    {"wuxi-kindergarten-places", 30, 0, Heard},
    {"wuxi-kindergarten-radius", 500, 0, Heard},
};

/// What the starter computes by: norm, service, unit or measure, figure, smallest size; in the order of the screen.
struct InUse {
    const char *id, *service, *unit;
    double figure;
    std::int32_t size;
};

const std::vector<InUse> kStarter{
    {"gb50437-day-care-radius", "day-care-for-the-old", "m", 300, 350},
    {"tdt1063-elder-5min", "day-care-for-the-old", "min", 5, 0},
    {"meals2023-canteen", "canteen-for-the-old", "min", 15, 0},
    {"gb50437-beds", "old-people-home", "capacity", 40, 0},
    {"gb50437-elder-station", "elder-service-station", "m", 300, 0},
    {"yinchuan-elder-area", "day-care-for-the-old", "area", 20, 0},
    {"gb50180-nursery-radius", "nursery", "m", 300, 0},
    {"p145-nursery-places", "nursery", "capacity", 4.5, 0},
    {"gb50180-kindergarten-radius", "kindergarten", "m", 300, 0},
    {"jgj39-kindergarten-radius", "kindergarten", "m", 500, 0},
    {"wuxi-kindergarten-places", "kindergarten", "capacity", 30, 0},
    {"tdt1062-primary-radius", "primary-school", "m", 500, 0},
    {"tdt1063-middle-15min", "middle-school", "min", 15, 0},
    {"tdt1062-health-station", "community-health-station", "m", 500, 120},
    {"tdt1063-health-15min", "community-health-centre", "min", 15, 0},
    {"tdt1062-health-centre-count", "community-health-centre", "count", 1, 0},
    {"plan2023-convenience-store", "convenience-store", "min", 10, 0},
    {"plan2023-breakfast", "breakfast", "min", 10, 0},
    {"plan2023-fresh-food-store", "fresh-food-store", "min", 10, 0},
    {"plan2023-repair", "repair", "min", 10, 0},
    {"plan2023-laundry", "laundry", "min", 10, 0},
    {"plan2023-hairdresser", "hairdresser", "min", 10, 0},
    {"plan2023-pharmacy", "pharmacy", "min", 10, 0},
    {"plan2023-parcel-station", "parcel-station", "min", 10, 0},
    {"plan2023-housekeeping", "housekeeping", "min", 10, 0},
    {"plan2023-recycling", "recycling", "min", 10, 0},
    {"plan2023-photo-print", "photo-print", "min", 10, 0},
    {"tdt1063-market-10min", "vegetable-market", "min", 10, 0},
    {"gb50180-market-radius", "vegetable-market", "m", 500, 750},
    {"guide2021-supermarket", "supermarket", "min", 15, 0},
    {"tdt1063-culture-15min", "culture-room", "min", 15, 0},
    {"tdt1063-sport-15min", "sports-ground", "min", 15, 0},
    {"tdt1063-park-5min", "park", "min", 5, 0},
    {"gb50180-service-station", "community-service-station", "m", 300, 600},
    {"notice2025-service-area", "community-service-station", "area", 30, 0},
    {"plan2023-restaurant", "restaurant", "min", 15, 0},
    {"plan2023-gym", "gym", "min", 15, 0},
};

/// The cells the starter fills with working figures of its own.
const std::set<std::string> kFilled{"meals2023-canteen",           "gb50180-nursery-radius",
                                    "gb50180-kindergarten-radius", "jgj39-kindergarten-radius",
                                    "gb50180-market-radius",       "gb50180-service-station"};

std::optional<double> figureOf(const Norm &norm)
{
    if (norm.measure != Measure::Coverage)
        return norm.amount;
    return norm.limit ? std::optional<double>(*norm.limit) : std::nullopt;
}

std::string unitOf(const Norm &norm)
{
    if (norm.measure != Measure::Coverage)
        return std::string(code(norm.measure));
    return norm.unit == LimitUnit::Metres ? "m" : "min";
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureIsTheOneThatWasRead()
    {
        std::map<std::string, Line> wanted;
        for (const Line &line : kFigures)
            QVERIFY2(wanted.emplace(line.id, line).second, line.id);
        for (const Pack &pack : shippedPacks())
            for (const Norm &norm : pack.norms) {
                const auto line = wanted.find(norm.id);
                if (line == wanted.end()) {
                    // Nobody has read it: the cell is empty, and says so.
                    QVERIFY2(!norm.hasFigure() && norm.minimumSize == 0 && !norm.share, norm.id.c_str());
                    QVERIFY2(norm.verification == Verification::Unverified, norm.id.c_str());
                    continue;
                }
                QVERIFY2(figureOf(norm) == line->second.figure, norm.id.c_str());
                QVERIFY2(norm.minimumSize == line->second.size, norm.id.c_str());
                QVERIFY2(static_cast<int>(norm.verification) == static_cast<int>(line->second.standing),
                         norm.id.c_str());
                wanted.erase(line);
            }
        QVERIFY2(wanted.empty(), wanted.empty() ? "" : wanted.begin()->first.c_str());
    }

    void everyNormHasDocumentClauseAndStanding()
    {
        for (const Pack &pack : shippedPacks()) {
            QVERIFY2(flaws(pack).empty(), pack.id.c_str());
            QVERIFY2(!pack.norms.empty() || !pack.clauses.empty(), pack.id.c_str());
            for (const Norm &norm : pack.norms) {
                QVERIFY2(!norm.document.zh.empty() && !norm.document.en.empty() && !norm.number.empty() &&
                             !norm.clause.empty() && !norm.remark.empty(),
                         norm.id.c_str());
                QVERIFY2(!norm.overridden, norm.id.c_str());
            }
            for (const Clause &clause : pack.clauses)
                QVERIFY2(!clause.document.zh.empty() && !clause.number.empty() && !clause.clause.empty() &&
                             !clause.text.zh.empty() && !clause.text.en.empty(),
                         clause.id.c_str());
        }
    }

    /// A pack that loses its clause, number or document is told of: the check above can fail.
    void aNormWithoutDocumentIsAFlaw()
    {
        for (std::string Norm::*part : {&Norm::number, &Norm::clause}) {
            Pack pack = *shippedPack("gb50437");
            pack.norms[1].*part = " ";
            QCOMPARE(flaws(pack).size(), std::size_t{1});
            QVERIFY(flaws(pack)[0].code == FlawCode::NoDocument);
            QCOMPARE(flaws(pack)[0].place, std::string("pack gb50437, norms[1]"));
        }
        const auto without = readPack(
            R"({"id":"x","version":"1","name":{"zh":"x","en":"x"},"document":{"zh":"x","en":"x"},"number":"1",
                "norms":[{"id":"n","service":"nursery","measure":"capacity","amount":1,"per":"circle","clause":"1"}]})",
            "x");
        QVERIFY(!without.has_value());
        QVERIFY(without.error().args.at(1).contains("'verification' is missing"));
    }

    void localRulesLieInLocalPacksAndNothingElse()
    {
        for (const Pack &pack : shippedPacks())
            for (const Norm &norm : pack.norms) {
                const bool local = norm.number.ends_with("市规定（示例）") || norm.number.starts_with("山西");
                QVERIFY2(local == (pack.scope == PackScope::Local), norm.id.c_str());
                // Drafts never took effect: GB 50442-20XX and letters asking for opinions are not shipped.
                QVERIFY2(!norm.number.contains("20XX") && !norm.number.contains("征求意见"), norm.id.c_str());
            }
        QVERIFY(shippedPack("shanxi-2023")->scope == PackScope::Local);
        QVERIFY(shippedPack("shanxi-2023")->clauses.at(0).text.zh.contains("15种以上且品质提升类20种以上"));
    }

    /// 401's annexes: nobody has read a cell.
    void theFormsAreEmpty()
    {
        for (const Norm &norm : shippedPack("forms-401-2023")->norms)
            QVERIFY2(!norm.hasFigure(), norm.id.c_str());
        for (const char *id : {"forms401-a2", "forms401-a3", "forms401-a4"}) {
            const auto &clauses = shippedPack("forms-401-2023")->clauses;
            const auto found = std::ranges::find(clauses, id, &Clause::id);
            QVERIFY2(found != clauses.end() && found->verification == Verification::Unverified, id);
        }
    }

    void theStarterComputesByTheseFigures()
    {
        const Rulebook &book = starterRulebook();
        QCOMPARE(book.id, std::string("yike-starter"));
        QCOMPARE(book.norms.size(), kStarter.size());
        for (std::size_t i = 0; i < kStarter.size(); ++i) {
            const Norm &norm = book.norms[i];
            QCOMPARE(norm.id, std::string(kStarter[i].id));
            QCOMPARE(norm.service, std::string(kStarter[i].service));
            QCOMPARE(unitOf(norm), std::string(kStarter[i].unit));
            QVERIFY2(figureOf(norm) == kStarter[i].figure, norm.id.c_str());
            QVERIFY2(norm.minimumSize == kStarter[i].size, norm.id.c_str());
            QVERIFY2(norm.overridden.has_value() == kFilled.contains(norm.id), norm.id.c_str());
            if (norm.overridden) { // the empty cell stays in sight
                QVERIFY2(!norm.overridden->limit && norm.overridden->minimumSize == 0, norm.id.c_str());
                QVERIFY2(norm.verification == Verification::Unverified, norm.id.c_str());
            }
        }
        QCOMPARE(book.targets.size(), std::size_t{14});
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
