// SPDX-License-Identifier: GPL-3.0-or-later
// A failure carries its code and its arguments; ids of different kinds do not mix.
#include "core/base/error.h"
#include "core/base/id.h"

#include <QtTest>

#include <type_traits>
#include <unordered_set>

using namespace yike::base;

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void aFailureKeepsItsArgumentsInOrder();
    void idsOfDifferentKindsAreDifferentTypes();
    void idZeroMeansNone();
};

void ErrorTest::aFailureKeepsItsArgumentsInOrder()
{
    const Result<int> result = fail(ErrorCode::ProjectBusy, "a.gpkg", "王工", "host");
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::ProjectBusy);
    QCOMPARE(result.error().args, (std::vector<std::string>{"a.gpkg", "王工", "host"}));
    QVERIFY(result.error().where.empty());
}

void ErrorTest::idsOfDifferentKindsAreDifferentTypes()
{
    using Apple = StrongId<struct AppleTag>;
    using Pear = StrongId<struct PearTag>;
    static_assert(!std::is_convertible_v<Apple, Pear>);
    static_assert(!std::is_convertible_v<std::int64_t, Apple>);
    QVERIFY(Apple{2} < Apple{10});
    QCOMPARE((std::unordered_set<Apple>{Apple{1}, Apple{1}, Apple{2}}).size(), std::size_t{2});
}

void ErrorTest::idZeroMeansNone()
{
    using Id = StrongId<struct Tag>;
    QVERIFY(!Id{});
    QVERIFY(Id{7});
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
