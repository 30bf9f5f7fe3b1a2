// SPDX-License-Identifier: GPL-3.0-or-later
// How long frames of the canvas take, and pictures of it to look at: canvas_bench [--residents N] [--pictures FOLDER]
#include "core/analysis/assessment.h"
#include "core/demo/demo.h"
#include "ui/map/frame.h"
#include "ui/map/map_canvas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QPdfWriter>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace yike;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// CPU time of this thread in ms: what a frame costs when nothing else wants the cores.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QString medianAndWorst(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return QStringLiteral("median %1, 99 % %2 ms").arg(at(0.5), 0, 'f', 2).arg(at(0.99), 0, 'f', 2);
}

void measure(const QString &name, int runs, const std::function<void(int)> &work)
{
    std::vector<double> wall, busy;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double before = threadMilliseconds();
        work(i);
        busy.push_back(threadMilliseconds() - before);
        wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    out() << QStringLiteral("%1 by the clock %2; of the processor %3\n")
                 .arg(name, -52)
                 .arg(medianAndWorst(wall), medianAndWorst(busy));
    out().flush();
}

struct District {
    plan::Plan plan;
    std::shared_ptr<const render::MapScene> scene;
    std::shared_ptr<const render::TimeClasses> classes;
    std::shared_ptr<const render::StreetReach> reach;
    std::vector<render::OutletMark> marks;
    render::Legend legend;
    norms::Walker walker;
};

District makeDistrict(std::int64_t residents, const std::string &service)
{
    const auto &book = norms::starterRulebook();
    District made;
    made.plan = demo::makeDistrict({.residents = residents}, book).value();
    const auto bounds = *made.plan.bounds();
    const auto frame = *geo::LocalFrame::around({(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2});
    QElapsedTimer clock;
    clock.start();
    made.scene = render::MapScene::make(made.plan, frame);
    out() << "scene made in " << clock.elapsed() << " ms: " << made.plan.baseMap->buildings.size() << " buildings, "
          << made.plan.baseMap->lines.size() << " lines, " << made.plan.outlets.size() << " outlets\n";
    const auto situation = analysis::Situation::make(made.plan, {}, std::make_shared<norms::Rulebook>(book)).value();
    const auto assessment = analysis::assess(situation).value();
    const auto kind = norms::WalkerKind::Age70;
    made.walker = made.plan.parameters.walkers[static_cast<std::size_t>(kind)];
    const auto *times = assessment->times(book.serviceIndex(service), kind);
    if (!times)
        times = assessment->times(book.serviceIndex(service), norms::WalkerKind::Metres);
    const auto classes = render::timeClasses(*times, kind, book.coverageNorm(service));
    made.classes = std::make_shared<render::TimeClasses>(classes);
    const auto at = std::ranges::find_if(made.plan.outlets, [&](const plan::Outlet &outlet) {
        return situation->counts(outlet) && !outlet.services.empty() && outlet.services[0].service == service;
    });
    const auto selected = at == made.plan.outlets.end() ? plan::OutletId{} : at->id;
    made.marks = render::outletMarks(made.plan, book, service, selected);
    if (selected && situation->network) {
        network::Search search(situation->network);
        const network::Source source{situation->join(*at), 0};
        search.runNodes(std::span(&source, 1), kind, network::Direction::Reverse, 15 * base::kMillisecondsPerMinute);
        auto reach = std::make_shared<render::StreetReach>();
        reach->stretches = search.stretches();
        made.reach = reach;
    }
    made.legend = render::timeLegend(
        QString::fromStdString(book.service(service)->name.zh) + QStringLiteral(" · 70–79 岁"), classes, {});
    return made;
}

map::CanvasOptions canvasOptions(const District &district)
{
    map::CanvasOptions options;
    options.legend = district.legend;
    options.walker = district.walker;
    options.notice = QStringLiteral("虚构示范区 · 数据为演示生成");
    return options;
}

void takePictures(const District &district, const QString &folder)
{
    QDir().mkpath(folder);
    const auto take = [&](const QString &name, QSize size, double scale, bool service, bool reach,
                          render::Theme theme) {
        map::MapCanvas canvas;
        canvas.resize(size);
        canvas.setScene(district.scene);
        auto options = canvasOptions(district);
        options.theme = theme;
        if (!service)
            options.legend.reset();
        canvas.setOptions(options);
        canvas.setOutlets(service ? district.marks : render::outletMarks(district.plan, norms::starterRulebook()));
        if (service)
            canvas.setTimeClasses(district.classes);
        if (reach)
            canvas.setStretches(district.reach);
        auto view = canvas.view();
        if (scale > 0) {
            view.metresPerPixel = scale;
            for (const auto &mark : district.marks) {
                if (!mark.selected)
                    continue;
                const auto at = district.scene->frame().toLocal(mark.place);
                view.centreX = at.x;
                view.centreY = at.y;
            }
            canvas.setView(view);
        }
        canvas.settledImage().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    };
    using enum render::Theme;
    take(QStringLiteral("1-overview"), {1366, 768}, 0, true, false, Light);
    take(QStringLiteral("2-overview-all"), {1600, 1000}, 0, false, false, Light);
    take(QStringLiteral("3-quarter"), {1366, 768}, 2.4, true, false, Light);
    take(QStringLiteral("4-quarter-reach"), {1366, 768}, 2.4, true, true, Light);
    take(QStringLiteral("5-streets"), {1600, 1000}, 0.8, true, false, Light);
    take(QStringLiteral("6-streets-all"), {1366, 768}, 0.8, false, false, Light);
    take(QStringLiteral("7-close"), {1366, 768}, 0.3, true, true, Light);
    take(QStringLiteral("8-dark"), {1366, 768}, 1.6, true, false, Dark);
}

/// A map sheet as the report prints it.
void printSheet(const District &district, const QString &file)
{
    QPdfWriter writer(file);
    writer.setResolution(508);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&writer);
    render::RenderOptions options;
    options.paper = true;
    options.unit = 508.0 / 96;
    const QSizeF sheet(writer.width(), writer.height());
    const render::OutletLayer outlets(*district.scene, district.marks);
    const auto legend = render::timeLegend(district.legend.title, *district.classes, options);
    const render::Overlays overlays{.classes = district.classes.get(),
                                    .outlets = &outlets,
                                    .reserved = {QRectF({40, 40}, render::legendSize(legend, options))}};
    const auto view = render::MapView::fit(district.scene->bounds(), sheet, 60);
    render::paintMap(painter, *district.scene, view, options, overlays);
    render::paintLegend(painter, {40, 40}, legend, options);
    render::paintScaleBar(painter, {40, sheet.height() - 300}, view, district.walker, options);
    render::paintNorthArrow(painter, {sheet.width() - 200, 40, 140, 220}, options);
}

void settle(const map::MapCanvas &canvas)
{
    if (!QTest::qWaitFor([&] { return canvas.settled(); }, 60'000))
        out() << "the canvas did not come to rest\n";
}

void measureCanvas(const District &district)
{
    map::MapCanvas canvas;
    canvas.resize(1600, 1000);
    canvas.show();
    canvas.setScene(district.scene);
    canvas.setOptions(canvasOptions(district));
    canvas.setOutlets(district.marks);
    canvas.setTimeClasses(district.classes);
    for (const double scale : {0.0, 3.0, 0.8}) {
        auto view = canvas.view();
        if (scale > 0)
            view.metresPerPixel = scale;
        canvas.setView(view);
        settle(canvas);
        const auto name = [&](const QString &what) {
            return QStringLiteral("%1 at %2 m/px").arg(what).arg(canvas.view().metresPerPixel, 0, 'f', 1);
        };
        measure(name(QStringLiteral("pan")), 200, [&](int i) {
            canvas.setView(canvas.view().pannedBy({i % 40 < 20 ? 4.0 : -4.0, i % 20 < 10 ? 2.0 : -2.0}));
            canvas.repaint();
        });
        settle(canvas);
        measure(name(QStringLiteral("drag an outlet, recolour a tenth")), 200, [&](int i) {
            auto classes = std::make_shared<render::TimeClasses>(*district.classes);
            for (auto r = static_cast<std::size_t>(i % 10); r < classes->byResidence.size(); r += 10)
                classes->byResidence[r] = render::TimeClass::None;
            auto marks = district.marks;
            marks[0].place.lon += i * 1e-6;
            canvas.setOutlets(std::move(marks));
            canvas.setTimeClasses(classes);
            canvas.repaint();
        });
        canvas.setTimeClasses(district.classes);
        measure(name(QStringLiteral("zoom")), 60, [&](int i) {
            canvas.setView(canvas.view().zoomedAt({800, 500}, i % 20 < 10 ? 1.03 : 1 / 1.03));
            canvas.repaint();
        });
        settle(canvas);
        map::FrameRequest request{.scene = district.scene, .classes = district.classes, .view = canvas.view()};
        request.view.size = {2000, 1300};
        const std::atomic<bool> cancelled = false;
        std::shared_ptr<map::Frame> frame;
        measure(name(QStringLiteral("whole frame with margin, in the worker")), 5,
                [&](int) { frame = map::Frame::paint(request, cancelled); });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("residents"), QStringLiteral("size of the district"), QStringLiteral("N"),
                        QStringLiteral("200000")},
                       {QStringLiteral("service"), QStringLiteral("code"), QStringLiteral("code"),
                        QStringLiteral("day-care-for-the-old")},
                       {QStringLiteral("pictures"), QStringLiteral("write pictures instead of measuring"),
                        QStringLiteral("folder")}});
    parser.addHelpOption();
    parser.process(app);
    const auto district = makeDistrict(parser.value(QStringLiteral("residents")).toLongLong(),
                                       parser.value(QStringLiteral("service")).toStdString());
    if (parser.isSet(QStringLiteral("pictures"))) {
        takePictures(district, parser.value(QStringLiteral("pictures")));
        printSheet(district, parser.value(QStringLiteral("pictures")) + QStringLiteral("/9-print.pdf"));
    } else {
        measureCanvas(district);
    }
    return 0;
}
