// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pictures of a drawn town beside those that were looked at and kept; YIKE_WRITE_GOLDEN=1 keeps new ones.
#include "tests/support/map_plan.h"
#include "ui/render/furniture.h"
#include "ui/render/home_theme.h"
#include "ui/render/labels.h"
#include "ui/render/outlet_layer.h"
#include "ui/render/paint.h"
#include "ui/report/fonts.h"

#include "core/norms/rulebook.h"

#include <QDir>
#include <QFont>
#include <QPainter>
#include <QTest>

using namespace yike;
using namespace yike::render;

namespace {

// Another version of the font library or of Qt moves edges by parts of a pixel, never areas or colours.
constexpr double kMostMean = 1.5; ///< of 255, over all pixels and channels
constexpr int kOtherColour = 60; ///< the largest difference of a channel that is still the same colour
constexpr double kMostOther = 0.012; ///< share of pixels of another colour

struct Difference {
    double mean = 0, other = 0;
};

Difference between(const QImage &one, const QImage &two)
{
    Difference found;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = two.pixel(x, y);
            const int red = std::abs(qRed(a) - qRed(b)), green = std::abs(qGreen(a) - qGreen(b)),
                      blue = std::abs(qBlue(a) - qBlue(b));
            found.mean += (red + green + blue) / 3.0;
            found.other += std::max({red, green, blue}) > kOtherColour ? 1 : 0;
        }
    }
    const double pixels = static_cast<double>(one.width()) * one.height();
    return {found.mean / pixels, found.other / pixels};
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pictures_data();
    void pictures();
    void toldApart();

private:
    [[nodiscard]] QImage painted(Theme theme, bool paper, const ThemedClasses *themed, const Legend &legend) const;
    [[nodiscard]] QImage of(const QString &name) const;

    test::TownMaker m_maker{{.blocks = 5}};
    plan::Plan m_plan;
    std::shared_ptr<const analysis::Assessment> m_figures;
    std::shared_ptr<const MapScene> m_scene;
};

void GoldenTest::initTestCase()
{
    m_plan = m_maker.make();
    const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
    m_figures = *analysis::assess(*analysis::Situation::make(m_plan, {}, book));
    m_scene = MapScene::make(m_plan, m_maker.frame());
    QVERIFY(m_scene != nullptr);
}

QImage GoldenTest::painted(Theme theme, bool paper, const ThemedClasses *themed, const Legend &legend) const
{
    MapView view = MapView::fit(m_scene->bounds(), QSizeF(480, 360), 12);
    RenderOptions options;
    options.theme = theme;
    options.paper = paper;
    options.font = QFont(report::typefaces().sans);
    const OutletLayer outlets(*m_scene, outletMarks(m_plan, norms::starterRulebook(), "convenience-store"));
    Overlays overlays;
    overlays.classes = themed == nullptr ? nullptr : &themed->classes;
    overlays.outlets = &outlets;
    QImage image(view.size.toSize(), QImage::Format_RGB32);
    image.fill(palette(theme).land);
    QPainter painter(&image);
    paintMap(painter, *m_scene, view, options, overlays);
    if (!legend.entries.empty())
        paintLegend(painter, {8, 8}, legend, options);
    paintScaleBar(painter, {8, 360 - 48}, view, m_plan.parameters.walkers[0], options);
    paintNorthArrow(painter, {480 - 34, 8, 26, 40}, options);
    return image;
}

QImage GoldenTest::of(const QString &name) const
{
    const Theme theme = name.startsWith(QStringLiteral("dark")) ? Theme::Dark : Theme::Light;
    const bool paper = name.startsWith(QStringLiteral("paper"));
    const norms::Rulebook &book = norms::starterRulebook();
    RenderOptions options;
    options.theme = theme;
    options.paper = paper;
    options.font = QFont(report::typefaces().sans);
    if (name.endsWith(QStringLiteral("covered"))) {
        const auto themed = coveredClasses(*m_figures, "convenience-store");
        return painted(theme, paper, &themed, {});
    }
    if (name.endsWith(QStringLiteral("missing"))) {
        const auto themed = missingClasses(*m_figures);
        return painted(theme, paper, &themed, {});
    }
    if (name.endsWith(QStringLiteral("people"))) {
        const auto themed = peopleClasses(m_plan, *m_scene, norms::kAged60plus);
        return painted(theme, paper, &themed, {});
    }
    if (name.endsWith(QStringLiteral("minutes"))) {
        const auto *times = m_figures->times(book.serviceIndex("convenience-store"), norms::WalkerKind::Age70);
        const ThemedClasses themed{
            timeClasses(*times, norms::WalkerKind::Age70, book.coverageNorm("convenience-store"))};
        return painted(theme, paper, &themed, timeLegend(QStringLiteral("便利店"), themed.classes, options));
    }
    return painted(theme, paper, nullptr, {});
}

void GoldenTest::pictures_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"light-plain", "light-minutes", "light-covered", "light-missing", "light-people",
                             "dark-minutes", "dark-covered", "paper-minutes"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void GoldenTest::pictures()
{
    QFETCH(QString, name);
    const QString kept = QStringLiteral(YIKE_SOURCE_DIR "/tests/ui/render/golden/") + name + ".png";
    const QImage now = of(name);
    if (qEnvironmentVariableIsSet("YIKE_WRITE_GOLDEN"))
        QVERIFY(now.save(kept));
    const QImage before(kept);
    QVERIFY2(!before.isNull(), "no picture is kept under this name: YIKE_WRITE_GOLDEN=1 keeps one");
    QCOMPARE(now.size(), before.size());
    const Difference found = between(now, before);
    if (found.mean > kMostMean || found.other > kMostOther) {
        const QString where = QDir::temp().filePath(QStringLiteral("yike-golden-") + name + ".png");
        (void)now.save(where);
        QFAIL(qPrintable(QStringLiteral("mean difference %1, other colours %2 %; the picture of now: %3")
                             .arg(found.mean)
                             .arg(100 * found.other)
                             .arg(where)));
    }
}

/// The measure sees what matters: every kept picture differs from every other.
void GoldenTest::toldApart()
{
    const QStringList names{QStringLiteral("light-plain"), QStringLiteral("light-minutes"),
                            QStringLiteral("light-covered"), QStringLiteral("light-people"),
                            QStringLiteral("dark-minutes")};
    for (const QString &one : names)
        for (const QString &two : names) {
            const Difference found = between(of(one), of(two));
            QCOMPARE(found.mean > kMostMean || found.other > kMostOther, one != two);
        }
}

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
