// SPDX-License-Identifier: GPL-3.0-or-later
// What homes are coloured by, class by class, on a drawn town; and that every theme has colours and a legend of its own.
#include "ui/render/home_theme.h"

#include "core/norms/rulebook.h"
#include "tests/support/map_plan.h"

#include <QTest>

#include <set>

using namespace yike;
using render::MapTheme;
using render::TimeClass;

class HomeThemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coveredAreThoseTheCoverageCounts();
    void adequacyIsBesideTheMean();
    void missingCountsBasicKinds();
    void peopleFallIntoRoundClasses();
    void changeTellsGainAndLoss();
    void everyThemeHasItsOwnColoursAndLegend();

private:
    [[nodiscard]] std::shared_ptr<const analysis::Assessment> assessed(const plan::Plan &plan) const
    {
        const auto book = std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook());
        return *analysis::assess(*analysis::Situation::make(plan, {}, book));
    }

    test::TownMaker m_maker{{.blocks = 6}};
    plan::Plan m_plan;
    std::shared_ptr<const analysis::Assessment> m_figures;
    std::shared_ptr<const render::MapScene> m_scene;
};

void HomeThemeTest::initTestCase()
{
    m_plan = m_maker.make();
    m_figures = assessed(m_plan);
    m_scene = render::MapScene::make(m_plan, m_maker.frame());
    QVERIFY(m_scene != nullptr);
}

void HomeThemeTest::coveredAreThoseTheCoverageCounts()
{
    const norms::Norm *norm = norms::starterRulebook().coverageNorm("convenience-store");
    const auto themed = render::coveredClasses(*m_figures, "convenience-store");
    QCOMPARE(themed.classes.byResidence.size(), m_plan.residences.size());
    QCOMPARE(themed.limit, analysis::metresOf(*norm));
    base::People within = 0;
    for (std::size_t home = 0; home < m_plan.residences.size(); ++home)
        if (themed.classes.byResidence[home] == TimeClass::Within15)
            within += norms::peopleOf(m_plan.residences[home].people, norm->users);
    const auto *coverage = m_figures->find(norm->id, norm->users, {});
    QCOMPARE(within, norm->straight ? coverage->straight : coverage->metres);
    QVERIFY(render::coveredClasses(*m_figures, "no-such-service").classes.byResidence.empty());
}

void HomeThemeTest::adequacyIsBesideTheMean()
{
    plan::Plan plan = m_plan;
    for (plan::Outlet &outlet : plan.outlets)
        for (plan::OutletService &service : outlet.services)
            service.capacity = 20'000;
    const auto figures = assessed(plan);
    const auto themed = render::adequacyClasses(*figures, "day-care-for-the-old");
    QCOMPARE(themed.classes.byResidence.size(), plan.residences.size());
    QVERIFY(themed.mean > 0);
    const auto &adequacy =
        **std::ranges::find(figures->adequacy, std::string("day-care-for-the-old"), &analysis::Adequacy::service);
    for (std::size_t home = 0; home < plan.residences.size(); ++home) {
        const double share = adequacy.ratio[home] * 1000 / themed.mean;
        const TimeClass wanted = share <= 0      ? TimeClass::None
                                 : share >= 1.25 ? TimeClass::Within5
                                 : share >= 0.75 ? TimeClass::Within10
                                 : share >= 0.25 ? TimeClass::Within15
                                                 : TimeClass::Beyond;
        QCOMPARE(themed.classes.byResidence[home], wanted);
    }
    QVERIFY(render::adequacyClasses(*m_figures, "no-such-service").classes.byResidence.empty());
}

void HomeThemeTest::missingCountsBasicKinds()
{
    const norms::Rulebook &book = norms::starterRulebook();
    std::vector<const norms::Service *> basic;
    for (const norms::Service &service : book.services)
        if (service.basicKind && book.coverageNorm(service.code) != nullptr)
            basic.push_back(&service);
    // The western outlets offer ever more of the kinds, the eastern ones all but a few.
    plan::Plan plan = m_plan;
    for (std::size_t i = 0; i < plan.outlets.size(); ++i)
        for (std::size_t kind = 0; kind < basic.size(); ++kind)
            if (kind >= 6 || i % (kind + 2) == 0)
                plan.outlets[i].services.push_back({.service = basic[kind]->code});
    std::erase_if(plan.outlets, [&](const plan::Outlet &outlet) { return outlet.id.value % 5 != 0; });
    const auto figures = assessed(plan);
    const auto themed = render::missingClasses(*figures);
    QCOMPARE(themed.kinds, static_cast<int>(basic.size()));
    std::set<TimeClass> seen;
    for (std::size_t home = 0; home < plan.residences.size(); ++home) {
        int missing = 0;
        for (const norms::Service *service : basic) {
            const norms::Norm &norm = *book.coverageNorm(service->code);
            QVERIFY(!norm.straight);
            const auto *times = figures->times(book.serviceIndex(service->code), norms::WalkerKind::Metres);
            const auto limit = static_cast<base::Cost>(analysis::metresOf(norm)) * base::kMillimetresPerMetre;
            missing += times->cost[home] > limit ? 1 : 0; // no outlet tells its size: none is too small
        }
        const TimeClass wanted = missing <= 2   ? static_cast<TimeClass>(missing)
                                 : missing <= 4 ? TimeClass::Beyond
                                                : TimeClass::None;
        QCOMPARE(themed.classes.byResidence[home], wanted);
        seen.insert(wanted);
    }
    QVERIFY(seen.size() >= 2); // else nothing was told apart
}

void HomeThemeTest::peopleFallIntoRoundClasses()
{
    plan::Plan plan = m_plan;
    for (std::size_t home = 0; home < plan.residences.size(); ++home)
        plan.residences[home].people.fill(static_cast<base::People>(1000 * (home % 97)));
    const auto scene = render::MapScene::make(plan, m_maker.frame());
    const auto themed = render::peopleClasses(plan, *scene, norms::kAged80plus);
    QVERIFY(std::ranges::is_sorted(themed.breaks, std::less_equal()));
    for (std::size_t home = 0; home < plan.residences.size(); ++home) {
        const auto people = static_cast<std::int64_t>(home % 97);
        const TimeClass found = themed.classes.byResidence[home];
        if (people == 0)
            QCOMPARE(found, TimeClass::Neutral);
        else
            QCOMPARE(static_cast<std::size_t>(found), static_cast<std::size_t>(std::ranges::count_if(
                                                          themed.breaks, [&](auto most) { return people > most; })));
    }
    for (const std::int64_t most : themed.breaks) { // 1, 2 or 5 times a power of ten
        std::int64_t digit = most;
        while (digit % 10 == 0)
            digit /= 10;
        QVERIFY(digit == 1 || digit == 2 || digit == 5);
    }
}

void HomeThemeTest::changeTellsGainAndLoss()
{
    plan::Plan plan = m_plan;
    std::erase_if(plan.outlets,
                  [](const plan::Outlet &outlet) { return outlet.services.front().service == "convenience-store"; });
    const auto after = assessed(plan);
    const auto lost = render::changeClasses(m_figures.get(), *after, "convenience-store");
    const auto covered = render::coveredClasses(*m_figures, "convenience-store");
    for (std::size_t home = 0; home < plan.residences.size(); ++home)
        QCOMPARE(lost.classes.byResidence[home],
                 covered.classes.byResidence[home] == TimeClass::Within15 ? TimeClass::None : TimeClass::Neutral);
    const auto gained = render::changeClasses(after.get(), *m_figures, "convenience-store");
    QVERIFY(std::ranges::contains(gained.classes.byResidence, TimeClass::Within5));
    QVERIFY(render::changeClasses(nullptr, *after, "convenience-store").waiting);
}

void HomeThemeTest::everyThemeHasItsOwnColoursAndLegend()
{
    std::set<QString> legends;
    for (const auto &themed :
         {render::coveredClasses(*m_figures, "convenience-store"), render::missingClasses(*m_figures),
          render::peopleClasses(m_plan, *m_scene, norms::kEverybody),
          render::changeClasses(m_figures.get(), *m_figures, "convenience-store")}) {
        for (const auto theme : {render::Theme::Light, render::Theme::Dark}) {
            render::RenderOptions options;
            options.theme = theme;
            const render::Legend legend = render::themeLegend(QStringLiteral("t"), themed, options);
            QVERIFY(legend.entries.size() >= 2);
            std::set<QRgb> colours;
            for (const render::LegendEntry &entry : legend.entries) {
                QVERIFY(!entry.text.isEmpty());
                if (entry.shape == render::LegendEntry::Shape::Swatch)
                    colours.insert(entry.colour.rgb());
            }
            QVERIFY(colours.size() >= 2);
            QVERIFY(!colours.contains(render::classColour(TimeClass::Neutral, theme).rgb()));
            legends.insert(legend.entries.front().text);
        }
    }
    QCOMPARE(legends.size(), std::size_t{4});
}

QTEST_MAIN(HomeThemeTest)
#include "home_theme_test.moc"
