// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli times: minutes or metres from points to points, or to the nearest of each category, as CSV.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/projects.h"
#include "app/cli/times_request.h"
#include "app/cli/times_table.h"
#include "core/import/point_table.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QSaveFile>

#include <cstdio>
#include <map>

namespace yike::cli {
namespace {

/// The plan whose streets are walked: of the project, as the scenario sees it, or of the map file.
base::Result<plan::Plan> planOf(const QCommandLineParser &parser, const TimesRequest &request,
                                plan::ScenarioId &scenario, const base::Progress &progress)
{
    if (request.osm.empty()) {
        auto project = openProject(parser, store::OpenMode::ReadOnly, progress);
        if (!project)
            return std::unexpected(project.error());
        scenario = project->scenario;
        return plan::seenThrough(project->plan, project->scenario);
    }
    importing::ImportRequest map;
    map.osm = request.osm;
    auto read = importing::importFiles({}, norms::starterRulebook(), map, progress);
    if (!read)
        return std::unexpected(read.error());
    return std::move(read->after);
}

class Times {
public:
    Times(const TimesRequest &request, const base::Progress &progress) : m_request(request), m_progress(progress) {}

    base::Result<TimesTable> make(plan::Plan plan, plan::ScenarioId scenario)
    {
        const auto box = plan.bounds();
        if (!box || plan.streets->streets.empty())
            return base::fail(base::ErrorCode::NothingToAssess, "streets");
        auto frame = geo::LocalFrame::around({(box->west + box->east) / 2, (box->south + box->north) / 2});
        if (!frame)
            return std::unexpected(frame.error());
        auto network = network::Network::build(plan.streets, plan.estates, plan.parameters.walkers, *frame, m_progress,
                                               plan.parameters.estatePathFactor);
        if (!network)
            return std::unexpected(network.error());
        m_table.network = m_situation.network = *std::move(network);
        if (m_request.snapToNodes)
            m_snap.emplace(m_table.network);
        for (const plan::Street &street : plan.streets->streets)
            if (const auto line = geo::boundsOf(street.line))
                m_map = m_map ? geo::united(*m_map, *line) : *line;
        m_situation.plan = std::make_shared<const plan::Plan>(std::move(plan));
        m_situation.scenario = scenario;
        if (auto taken = takeFrom(); !taken)
            return std::unexpected(taken.error());
        if (auto taken = takeTo(); !taken)
            return std::unexpected(taken.error());
        m_table.walker = m_request.walker;
        m_table.limit = m_request.limit;
        m_table.paths = m_request.paths;
        m_table.reachedOnly = m_request.reachedOnly;
        return std::move(m_table);
    }

    std::vector<base::Issue> issues;

private:
    [[nodiscard]] const plan::Plan &plan() const { return *m_situation.plan; }

    [[nodiscard]] network::Joint join(geo::LonLat place, plan::EstateId estate) const
    {
        if (m_snap)
            return m_snap->nearest(place);
        const auto limit = static_cast<std::uint32_t>(plan().parameters.accessLimit) * base::kMillimetresPerMetre;
        return m_table.network->join(place, estate, limit);
    }

    base::Result<void> takeFrom()
    {
        if (!m_request.from.empty())
            return read(m_request.from, m_table.from, nullptr);
        if (plan().residences.empty())
            return base::fail(base::ErrorCode::NothingToAssess, "residences");
        for (const plan::Residence &home : plan().residences)
            m_table.from.push_back({std::to_string(home.id.value), join(home.place, home.estate), true});
        return {};
    }

    base::Result<void> takeTo()
    {
        if (!m_request.to.empty())
            return read(m_request.to, m_table.to, nullptr);
        std::map<std::string, std::vector<std::uint32_t>> categories;
        if (!m_request.nearest.empty()) {
            if (auto taken = read(m_request.nearest, m_table.to, &categories); !taken)
                return taken;
        } else {
            takeOutlets(categories);
        }
        if (categories.empty())
            return base::fail(base::ErrorCode::NothingToAssess, "outlets");
        for (auto &[code, members] : categories)
            m_table.categories.push_back({code, std::move(members)});
        return {};
    }

    /// Those that count for everybody.
    void takeOutlets(std::map<std::string, std::vector<std::uint32_t>> &categories)
    {
        for (const plan::Outlet &outlet : plan().outlets) {
            if (!m_situation.counts(outlet) || outlet.openTo == plan::OpenTo::EstateOnly)
                continue;
            const auto index = static_cast<std::uint32_t>(m_table.to.size());
            m_table.to.push_back({std::to_string(outlet.id.value), join(outlet.place, outlet.estate), true});
            for (const plan::OutletService &service : outlet.services)
                if (auto &members = categories[service.service]; members.empty() || members.back() != index)
                    members.push_back(index);
        }
    }

    base::Result<void> read(const std::string &path, std::vector<TimesPoint> &points,
                            std::map<std::string, std::vector<std::uint32_t>> *categories)
    {
        auto table = importing::readPoints(path, m_request.columns, m_request.coordinates, m_map, m_progress);
        if (!table)
            return std::unexpected(table.error());
        for (const importing::PointRow &row : table->rows) {
            if (categories != nullptr)
                (*categories)[row.category].push_back(static_cast<std::uint32_t>(points.size()));
            points.push_back({row.id, row.place ? join(*row.place, {}) : network::Joint{}, row.place.has_value()});
        }
        issues.insert(issues.end(), table->issues.begin(), table->issues.end());
        return {};
    }

    const TimesRequest &m_request;
    const base::Progress &m_progress;
    analysis::Situation m_situation; ///< only what says which outlets count
    std::optional<geo::Bounds> m_map;
    std::optional<NodeSnap> m_snap;
    TimesTable m_table;
};

int writeOut(const TimesTable &table, const std::string &path)
{
    if (path.empty()) {
        const bool done = writeTimes(table, [](std::string_view piece) {
            return std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size();
        });
        return done && std::fflush(stdout) == 0 ? kDone : kFailed;
    }
    QSaveFile file(QString::fromStdString(path));
    file.setDirectWriteFallback(false);
    const auto write = [&](std::string_view piece) {
        return file.write(piece.data(), static_cast<qint64>(piece.size())) == static_cast<qint64>(piece.size());
    };
    if (!file.open(QIODevice::WriteOnly) || !writeTimes(table, write) || !file.commit())
        return failed({base::ErrorCode::WriteFailed, {path, file.errorString().toStdString()}, {}});
    print(Say::tr("Written: %1").arg(QString::fromStdString(path)) + "\n");
    return kDone;
}

int runTimes(const QCommandLineParser &parser)
{
    const auto request = timesRequest(parser);
    if (!request)
        return wrongUsage(request.error());
    const base::Progress progress = terminalProgress();
    plan::ScenarioId scenario;
    auto plan = planOf(parser, *request, scenario, progress);
    if (!plan)
        return failed(plan.error());
    Times times(*request, progress);
    const auto table = times.make(*std::move(plan), scenario);
    if (!table)
        return failed(table.error());
    if (!times.issues.empty())
        tell(
            Say::tr("Oddities of the data: %1").arg(text::formatCount(static_cast<std::int64_t>(times.issues.size()))) +
            "\n" + listing(times.issues, 3));
    return writeOut(*table, request->out);
}

} // namespace

Command timesCommand()
{
    return {"times",
            Say::tr("writes a table of minutes or metres from points to points, or to the nearest of each category"),
            QStringLiteral("PROJECT.gpkg"),
            addTimesOptions,
            runTimes,
            true};
}

} // namespace yike::cli
