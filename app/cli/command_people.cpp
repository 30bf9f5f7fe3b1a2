// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli people: who lives where by age band, now and in the plan year, and where the figures come from.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/csv.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/plan/plan_year.h"
#include "core/report/people_table.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/population_text.h"
#include "ui/text/terms.h"

#include <cmath>

namespace yike::cli {
namespace {

using report::PeopleRow;
using report::PeopleTable;

QString signedFigure(const std::optional<std::int64_t> &spare)
{
    if (!spare)
        return text::kNoFigure;
    return (*spare > 0 ? "+" : "") + text::formatThousandths(*spare);
}

QStringList cells(const plan::Plan &plan, const PeopleRow &row, const norms::BandPeople &people,
                  const std::optional<std::int64_t> &spare)
{
    QStringList out{text::areaName(plan, row.area), text::formatPeople(norms::total(people))};
    for (const base::People each : people)
        out << text::formatPeople(each);
    return out << text::formatPeople(norms::peopleOf(people, norms::kAged60plus))
               << text::formatThousandths(row.schoolPlaces) << signedFigure(spare);
}

QString bandTable(const plan::Plan &plan, const PeopleTable &table, bool then)
{
    QStringList head{Say::tr("Area"), Say::tr("Residents")};
    for (std::size_t i = 0; i < norms::kBandCount; ++i)
        head << QString::fromLatin1(norms::code(static_cast<norms::Band>(i)).data());
    head << QStringLiteral("60+") << Say::tr("Kindergarten places") << Say::tr("Spare (+), short (−)");
    std::vector<QStringList> rows{head};
    for (const PeopleRow &row : table.rows)
        rows.push_back(cells(plan, row, then ? row.then : row.now, then ? row.spareThen() : row.spareNow()));
    return cli::table(rows);
}

QString basisText(const plan::Plan &plan)
{
    QString out;
    for (const text::PopulationLine &line : text::populationLines(plan))
        out += "  " + text::bandNames(line.bands) + ": " + text::basis(line.basis) + "\n";
    return out;
}

QString peopleText(const plan::Plan &plan, const PeopleTable &table)
{
    QString out = text::fromCore(plan.info.name) + "\n" + Say::tr("Where the people come from") + "\n" +
                  basisText(plan) + "\n" +
                  (table.baseYear > 0 ? Say::tr("People in %1").arg(table.baseYear) : Say::tr("People")) + "\n" +
                  bandTable(plan, table, false);
    if (!table.carried)
        return out;
    return out + "\n" +
           Say::tr("People in %1, carried forward by age: %2 births, %3 deaths, %4 net migration")
               .arg(QString::number(table.planYear), text::formatPeople(table.births), text::formatPeople(table.deaths),
                    signedFigure(table.migration)) +
           "\n" + bandTable(plan, table, true);
}

void printCsvRows(const plan::Plan &plan, const PeopleTable &table, bool then)
{
    const auto seen = then ? plan::inPlanYear(std::make_shared<const plan::Plan>(plan)) : nullptr;
    const plan::Plan &told = then ? *seen : plan;
    QString out;
    for (const PeopleRow &row : table.rows)
        for (std::size_t i = 0; i < norms::kBandCount; ++i) {
            const auto band = static_cast<norms::Band>(i);
            const plan::PopulationBasis basis = plan::basisOf(told, band);
            const std::int32_t year = then ? table.planYear : table.baseYear;
            CsvRow line;
            line.figure(std::to_string(row.area.value))
                .text(text::areaName(plan, row.area).toStdString())
                .figure(year > 0 ? std::to_string(year) : std::string())
                .text(norms::code(band))
                .figure(thousandths((then ? row.then : row.now)[i]))
                .text(text::name(basis.kind).toStdString())
                .text(basis.source)
                .text(basis.date);
            out += QString::fromStdString(line.take());
        }
    print(out);
}

nlohmann::ordered_json peopleJson(const plan::Plan &plan, const PeopleTable &table)
{
    const auto bands = [](const norms::BandPeople &people) {
        nlohmann::ordered_json out;
        for (std::size_t i = 0; i < norms::kBandCount; ++i)
            out[std::string(norms::code(static_cast<norms::Band>(i)))] = static_cast<double>(people[i]) / 1000.0;
        return out;
    };
    auto out = jsonHead("people");
    out["baseYear"] = table.baseYear;
    out["planYear"] = table.carried ? table.planYear : 0;
    out["births"] = static_cast<double>(table.births) / 1000.0;
    out["deaths"] = static_cast<double>(table.deaths) / 1000.0;
    out["migration"] = static_cast<double>(table.migration) / 1000.0;
    out["bases"] = nlohmann::ordered_json::array();
    for (const text::PopulationLine &line : text::populationLines(plan))
        out["bases"].push_back({{"bands", text::bandNames(line.bands).toStdString()},
                                {"definition", text::name(line.basis.kind).toStdString()},
                                {"source", line.basis.source},
                                {"date", line.basis.date}});
    out["areas"] = nlohmann::ordered_json::array();
    for (const PeopleRow &row : table.rows)
        out["areas"].push_back({{"area", row.area.value},
                                {"name", text::areaName(plan, row.area).toStdString()},
                                {"now", bands(row.now)},
                                {"then", bands(row.then)},
                                {"kindergartenPlaces", static_cast<double>(row.schoolPlaces) / 1000.0}});
    return out;
}

/// What the options make of the projection; the sentence that says what is wrong.
std::expected<plan::Projection, QString> wished(const QCommandLineParser &parser, plan::Projection projection)
{
    bool good = true;
    if (parser.isSet(QStringLiteral("year"))) {
        projection.planYear = parser.value(QStringLiteral("year")).toInt(&good);
        if (!good || (projection.planYear != 0 && (projection.planYear < 1900 || projection.planYear > 2200)))
            return std::unexpected(Say::tr("--year is a year, for instance 2030, or 0 for the base year."));
    }
    if (parser.isSet(QStringLiteral("births"))) {
        const double births = parser.value(QStringLiteral("births")).toDouble(&good);
        if (!good || !(births >= 0 && births <= 1e8))
            return std::unexpected(Say::tr("--births is the number of births a year in the whole project."));
        projection.births = std::llround(births * 1000);
    }
    if (parser.isSet(QStringLiteral("birth-trend"))) {
        const double trend = parser.value(QStringLiteral("birth-trend")).toDouble(&good);
        if (!good || !(std::abs(trend) <= 100))
            return std::unexpected(Say::tr("--birth-trend is per cent a year, for instance -3."));
        projection.birthTrend = static_cast<std::int32_t>(std::lround(trend * 10));
    }
    return projection;
}

/// --save: the plan year becomes one step of the history.
base::Result<void> save(OpenProject &project, const plan::Parameters &before)
{
    if (project.plan.parameters == before)
        return {};
    plan::Plan unchanged = project.plan;
    unchanged.parameters = before;
    const plan::Edit edit{"edit-parameters", {}, {{before, project.plan.parameters}}};
    auto after = plan::applied(unchanged, edit);
    if (!after)
        return std::unexpected(after.error());
    if (const auto revision = project.store.commit(edit, *after); !revision)
        return std::unexpected(revision.error());
    return {};
}

int runPeople(const QCommandLineParser &parser)
{
    const bool saves = parser.isSet(QStringLiteral("save"));
    auto project =
        openProject(parser, saves ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly, terminalProgress());
    if (!project)
        return failed(project.error());
    const plan::Parameters before = project->plan.parameters;
    const auto projection = wished(parser, before.projection);
    if (!projection)
        return wrongUsage(projection.error());
    project->plan.parameters.projection = *projection;
    if (saves)
        if (const auto saved = save(*project, before); !saved)
            return failed(saved.error());
    const PeopleTable table = report::peopleTable(project->plan);
    if (table.planYear != 0 && table.planYear != table.baseYear && !table.carried)
        tell(Say::tr("The year %1 cannot be reached: it has to be later than the base year (%2), by at most %3 years.")
                 .arg(QString::number(table.planYear),
                      table.baseYear > 0 ? QString::number(table.baseYear) : Say::tr("not known"),
                      QString::number(plan::kFarthestPlanYears)) +
             "\n");
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(peopleJson(project->plan, table));
    } else if (parser.isSet(QStringLiteral("csv"))) {
        print(QStringLiteral("area,name,year,band,people,definition,source,date\r\n"));
        printCsvRows(project->plan, table, false);
        if (table.carried)
            printCsvRows(project->plan, table, true);
    } else {
        print(peopleText(project->plan, table));
    }
    return kDone;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("year"), Say::tr("Plan year people are carried to; 0: the base year."), Say::tr("year")});
    parser.addOption({QStringLiteral("births"),
                      Say::tr("Births a year in the whole project; else as the youngest ages show."),
                      Say::tr("number")});
    parser.addOption(
        {QStringLiteral("birth-trend"), Say::tr("Per cent a year by which births change."), Say::tr("per cent")});
    parser.addOption({QStringLiteral("save"),
                      Say::tr("Keeps plan year and births in the project, as one step of the history: every figure is "
                              "told for that year.")});
    parser.addOption({QStringLiteral("csv"), Say::tr("Prints CSV: one line for each area, year and band.")});
    addJsonOption(parser);
}

} // namespace

Command peopleCommand()
{
    return {"people", Say::tr("tells people by age, now and in the plan year"), QStringLiteral("PROJECT.gpkg"),
            addOptions, runPeople};
}

} // namespace yike::cli
