// SPDX-License-Identifier: GPL-3.0-or-later
// The provider "yike" answers through Qt Location's own doors: places, addresses, ways on foot; kindly where it cannot.
#include "tests/support/small_district.h"
#include "ui/location/geo_values.h"
#include "ui/location/provider.h"
#include "ui/text/edition.h"

#include <QApplication>
#include <QGeoAddress>
#include <QGeoCircle>
#include <QGeoCodeReply>
#include <QGeoCodingManager>
#include <QGeoManeuver>
#include <QGeoRouteReply>
#include <QGeoRouteRequest>
#include <QGeoRouteSegment>
#include <QGeoRoutingManager>
#include <QGeoServiceProvider>
#include <QPlaceAttribute>
#include <QPlaceDetailsReply>
#include <QPlaceManager>
#include <QPlaceResult>
#include <QPlaceSearchReply>
#include <QPlaceSearchRequest>
#include <QPlaceSearchSuggestionReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace yike;

namespace {

constexpr int kPatience = 3'000;

std::shared_ptr<const norms::Rulebook> book() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

plan::Plan district()
{
    plan::Plan plan = test::smallDistrict();
    auto streets = std::make_shared<plan::StreetLayer>(*plan.streets);
    for (plan::Street &street : streets->streets)
        street.name = "解放路";
    plan.streets = streets;
    auto map = std::make_shared<plan::BaseMap>();
    map->addresses.push_back({plan.outlets[0].place, "解放路1号"});
    plan.baseMap = map;
    return plan;
}

void open(const plan::Plan &plan)
{
    auto shared = std::make_shared<const plan::Plan>(plan);
    location::Snapshot snapshot{shared, book(), places::PlaceIndex::make(plan, *book()),
                                std::make_shared<const places::Whereabouts>(shared),
                                analysis::Situation::make(plan, {}, book()).value()};
    location::publish(std::make_shared<const location::Snapshot>(std::move(snapshot)));
}

QPlaceSearchRequest request(const QString &term)
{
    QPlaceSearchRequest request;
    request.setSearchTerm(term);
    return request;
}

} // namespace

class ProviderTest : public QObject {
    Q_OBJECT

private:
    /// Waits for reply and engine, both of which have to tell.
    template <typename Manager, typename Reply>
    static bool ended(Manager *manager, Reply *reply)
    {
        QSignalSpy byManager(manager, &Manager::finished);
        QSignalSpy byReply(reply, &Reply::finished);
        if (QTest::qWaitFor([&] { return byManager.count() == 1 && byReply.count() == 1; }, kPatience) &&
            reply->isFinished())
            return true;
        qInfo("told %d times by the manager, %d by the reply", int(byManager.count()), int(byReply.count()));
        return false;
    }

private slots:
    void initTestCase() { location::registerProvider(); }
    void init() { open(district()); }
    void cleanup()
    {
        text::setEdition(text::Edition::Internal);
        location::publish(nullptr);
    }

    void isFoundByItsName()
    {
        QVERIFY(QGeoServiceProvider::availableServiceProviders().contains(location::kProviderName));
        QGeoServiceProvider provider(location::kProviderName);
        QCOMPARE(provider.error(), QGeoServiceProvider::NoError);
        QVERIFY(provider.placesFeatures().testFlag(QGeoServiceProvider::OfflinePlacesFeature));
        QVERIFY(!provider.placesFeatures().testFlag(QGeoServiceProvider::OnlinePlacesFeature));
        QVERIFY(provider.geocodingFeatures().testFlag(QGeoServiceProvider::ReverseGeocodingFeature));
        QVERIFY(provider.placeManager() && provider.geocodingManager() && provider.routingManager());
        QVERIFY(!provider.mappingManager());
    }

    void searchByCharactersPinyinAndInitials()
    {
        QGeoServiceProvider provider(location::kProviderName);
        QPlaceManager *manager = provider.placeManager();
        for (const char *typed : {"西社区", "xishequ", "xsq"}) {
            QPlaceSearchReply *reply = manager->search(request(QString::fromUtf8(typed)));
            QVERIFY(!reply->isFinished()); // the answer comes later
            QVERIFY(ended(manager, reply));
            QCOMPARE(reply->error(), QPlaceReply::NoError);
            QVERIFY(!reply->results().isEmpty());
            const QPlaceResult first(reply->results().front());
            QCOMPARE(first.title(), QStringLiteral("西社区"));
            QCOMPARE(first.place().placeId(), QStringLiteral("community:3"));
            QCOMPARE(first.place().extendedAttribute(QStringLiteral("yike.about")).text(), QStringLiteral("Community"));
            QVERIFY(first.place().location().coordinate().isValid());
            reply->deleteLater();
        }
    }

    void nearerFirstAndOnlyWithin()
    {
        const plan::Plan plan = district();
        QGeoServiceProvider provider(location::kProviderName);
        QPlaceManager *manager = provider.placeManager();
        QPlaceSearchRequest all;
        all.setCategory(manager->category(QStringLiteral("outlet")));
        all.setSearchArea(QGeoCircle(location::coordinate(plan.outlets[2].place))); // a middle without an extent
        QPlaceSearchReply *reply = manager->search(all);
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->results().size(), 4);
        QCOMPARE(QPlaceResult(reply->results().front()).title(), QStringLiteral("东早餐店"));
        QCOMPARE(QPlaceResult(reply->results().front()).distance(), 0.0);
        all.setSearchArea(QGeoCircle(location::coordinate(plan.outlets[2].place), 200));
        reply = manager->search(all);
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->results().size(), 1);
    }

    void suggestionsDetailsAndCategories()
    {
        QGeoServiceProvider provider(location::kProviderName);
        QPlaceManager *manager = provider.placeManager();
        QPlaceSearchSuggestionReply *told = manager->searchSuggestions(request(QStringLiteral("xi")));
        QVERIFY(ended(manager, told));
        QVERIFY(told->suggestions().contains(QStringLiteral("西便利店")));
        const plan::Plan plan = district();
        QPlaceDetailsReply *details =
            manager->getPlaceDetails(QStringLiteral("outlet:%1").arg(plan.outlets[1].id.value));
        QVERIFY(ended(manager, details));
        QCOMPARE(details->place().name(), QStringLiteral("西便利店"));
        QCOMPARE(details->place().extendedAttribute(QStringLiteral("yike.service")).text(),
                 QStringLiteral("convenience-store"));
        QCOMPARE(details->place().location().address().district(), QStringLiteral("西社区"));
        QSignalSpy wrong(manager, &QPlaceManager::errorOccurred);
        for (const char *id : {"outlet:4711", "", "nothing", ":", "street:没有路"}) {
            QPlaceDetailsReply *gone = manager->getPlaceDetails(QString::fromUtf8(id));
            QVERIFY(ended(manager, gone));
            QCOMPARE(gone->error(), QPlaceReply::PlaceDoesNotExistError);
            QVERIFY(!gone->errorString().isEmpty());
        }
        QCOMPARE(wrong.count(), 5);
        QPlaceReply *categories = manager->initializeCategories();
        QVERIFY(ended(manager, categories));
        QCOMPARE(manager->childCategoryIds().size(), places::kPlaceKindCount);
        QCOMPARE(manager->category(QStringLiteral("estate")).name(), QStringLiteral("Estate"));
    }

    void thePublicEditionKnowsNoSchoolDistricts()
    {
        plan::Plan plan = district();
        plan::Area school = plan.areas[2];
        school.id = {6};
        school.kind = plan::AreaKind::SchoolDistrict;
        school.name = "实验小学学区";
        plan.areas.push_back(school);
        open(plan);
        QGeoServiceProvider provider(location::kProviderName);
        QPlaceManager *manager = provider.placeManager();
        for (const bool isPublic : {false, true}) {
            text::setEdition(isPublic ? text::Edition::Public : text::Edition::Internal);
            const int shown = isPublic ? 0 : 1;
            for (const char *typed : {"实验小学学区", "shiyan"}) {
                QPlaceSearchReply *reply = manager->search(request(QString::fromUtf8(typed)));
                QVERIFY(ended(manager, reply));
                const auto results = reply->results();
                QCOMPARE(std::ranges::count_if(results,
                                               [](const QPlaceSearchResult &result) {
                                                   return QPlaceResult(result).place().placeId() ==
                                                          QStringLiteral("school-district:6");
                                               }),
                         shown);
            }
            QPlaceSearchRequest category;
            QPlaceCategory schools;
            schools.setCategoryId(QStringLiteral("school-district"));
            category.setCategory(schools);
            QPlaceSearchReply *all = manager->search(category);
            QVERIFY(ended(manager, all));
            QCOMPARE(all->results().size(), shown);
            QPlaceSearchSuggestionReply *told = manager->searchSuggestions(request(QStringLiteral("实验小学")));
            QVERIFY(ended(manager, told));
            QCOMPARE(told->suggestions().contains(QStringLiteral("实验小学学区")), !isPublic);
            QPlaceDetailsReply *details = manager->getPlaceDetails(QStringLiteral("school-district:6"));
            QVERIFY(ended(manager, details));
            QCOMPARE(details->error(), isPublic ? QPlaceReply::PlaceDoesNotExistError : QPlaceReply::NoError);
            QGeoCodeReply *coded = provider.geocodingManager()->geocode(QStringLiteral("实验小学学区"));
            QVERIFY(ended(provider.geocodingManager(), coded));
            QCOMPARE(coded->locations().size(), shown);
            QPlaceReply *categories = manager->initializeCategories();
            QVERIFY(ended(manager, categories));
            QCOMPARE(manager->childCategoryIds().contains(QStringLiteral("school-district")), !isPublic);
        }
    }

    void addressesThereAndBack()
    {
        const plan::Plan plan = district();
        QGeoServiceProvider provider(location::kProviderName);
        QGeoCodingManager *manager = provider.geocodingManager();
        QGeoCodeReply *reply = manager->geocode(QStringLiteral("解放路1号"));
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->error(), QGeoCodeReply::NoError);
        QVERIFY(!reply->locations().isEmpty());
        QVERIFY(reply->locations().front().coordinate().distanceTo(location::coordinate(plan.outlets[0].place)) < 1);
        reply = manager->geocode(QStringLiteral("西便利店")); // no address, but a name
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->locations().size(), 1);
        reply = manager->reverseGeocode(location::coordinate(plan.outlets[0].place));
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->locations().front().address().text(), QStringLiteral("解放路1号, 西社区"));
        QCOMPARE(reply->locations().front().address().street(), QStringLiteral("解放路"));
        reply = manager->reverseGeocode(QGeoCoordinate(0, 0));
        QVERIFY(ended(manager, reply));
        QVERIFY(reply->locations().isEmpty() && reply->error() == QGeoCodeReply::NoError);
    }

    void aWayOnFoot()
    {
        const plan::Plan plan = district();
        QGeoServiceProvider provider(location::kProviderName);
        QGeoRoutingManager *manager = provider.routingManager();
        QVERIFY(manager->supportedTravelModes() == QGeoRouteRequest::PedestrianTravel);
        QGeoRouteRequest wanted(location::coordinate(plan.outlets[0].place),
                                location::coordinate(plan.outlets[2].place));
        wanted.setTravelModes(QGeoRouteRequest::PedestrianTravel);
        QGeoRouteReply *reply = manager->calculateRoute(wanted);
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->error(), QGeoRouteReply::NoError);
        QCOMPARE(reply->routes().size(), 1);
        const QGeoRoute route = reply->routes().front();
        QCOMPARE(qRound(route.distance()), 1000); // 900 m, and 50 m off the street at both ends
        QCOMPARE(route.travelMode(), QGeoRouteRequest::PedestrianTravel);
        const QList<QGeoRouteSegment> segments = route.segments();
        QCOMPARE(segments.size(), 3);
        QCOMPARE(segments[1].maneuver().instructionText(), QStringLiteral("Walk along 解放路"));
        double metres = 0;
        int seconds = 0;
        for (const QGeoRouteSegment &segment : segments) {
            metres += segment.distance();
            seconds += segment.travelTime();
        }
        QVERIFY(std::abs(metres - route.distance()) < 0.01);
        QVERIFY(std::abs(seconds - route.travelTime()) <= 2);
        QVERIFY(route.path().front().distanceTo(wanted.waypoints().front()) < 1);
        QVERIFY(route.path().back().distanceTo(wanted.waypoints().back()) < 1);
    }

    void noWayIsSaidKindly()
    {
        const plan::Plan plan = district();
        QGeoServiceProvider provider(location::kProviderName);
        QGeoRoutingManager *manager = provider.routingManager();
        QSignalSpy wrong(manager, &QGeoRoutingManager::errorOccurred);
        QGeoRouteRequest byCar(location::coordinate(plan.outlets[0].place),
                               location::coordinate(plan.outlets[2].place));
        QGeoRouteReply *reply = manager->calculateRoute(byCar);
        QVERIFY(ended(manager, reply));
        QCOMPARE(reply->error(), QGeoRouteReply::UnsupportedOptionError);
        QGeoRouteRequest far(location::coordinate(plan.outlets[0].place), QGeoCoordinate(10, 10));
        far.setTravelModes(QGeoRouteRequest::PedestrianTravel);
        reply = manager->calculateRoute(far);
        QVERIFY(ended(manager, reply));
        QVERIFY(reply->errorString().contains(QStringLiteral("too far from any street")));
        QVERIFY(reply->routes().isEmpty());
        QCOMPARE(wrong.count(), 2);
    }

    void withoutAProject()
    {
        location::publish(nullptr);
        QGeoServiceProvider provider(location::kProviderName);
        QPlaceSearchReply *places = provider.placeManager()->search(request(QStringLiteral("x")));
        QVERIFY(ended(provider.placeManager(), places));
        QVERIFY(places->error() != QPlaceReply::NoError &&
                places->errorString().contains(QStringLiteral("No project")));
        QGeoCodeReply *code = provider.geocodingManager()->geocode(QStringLiteral("x"));
        QVERIFY(ended(provider.geocodingManager(), code));
        QVERIFY(code->error() != QGeoCodeReply::NoError);
        QGeoRouteRequest wanted(QGeoCoordinate(30, 114), QGeoCoordinate(30, 114.01));
        wanted.setTravelModes(QGeoRouteRequest::PedestrianTravel);
        QGeoRouteReply *route = provider.routingManager()->calculateRoute(wanted);
        QVERIFY(ended(provider.routingManager(), route));
        QVERIFY(route->error() != QGeoRouteReply::NoError);
    }

    void engineOrReplyMayGoBeforeTheAnswer()
    {
        {
            QGeoServiceProvider provider(location::kProviderName);
            for (int i = 0; i < 50; ++i)
                provider.placeManager()->search(request(QStringLiteral("x")));
        }
        QGeoServiceProvider provider(location::kProviderName);
        delete provider.placeManager()->search(request(QStringLiteral("x")));
        QPlaceSearchReply *reply = provider.placeManager()->search(request(QStringLiteral("西")));
        QVERIFY(ended(provider.placeManager(), reply));
    }
};

QTEST_MAIN(ProviderTest)
#include "provider_test.moc"
