// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider serves is the project on the screen: after opening, after an edit, and nothing once it is gone.
#include "tests/support/ui_home.h"
#include "ui/location/publisher.h"

#include "tests/support/qtry.h"
#include <QApplication>

#include <algorithm>

using namespace yike;

namespace {

constexpr int kPatience = 90'000;

bool named(const char *name)
{
    const auto now = location::current();
    return now && std::ranges::any_of(now->index->places(), [&](const places::Place &place) {
               return place.kind == places::PlaceKind::Outlet && place.name == name;
           });
}

} // namespace

class PublisherTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheProject()
    {
        document::Document document({std::shared_ptr<void>(), &norms::starterRulebook()});
        auto publisher = std::make_unique<location::Publisher>(document);
        QVERIFY(location::current() == nullptr);
        document.openDemo(2000);
        QTRY_VERIFY_WITH_TIMEOUT(document.isAssessed() && location::current() && location::current()->situation,
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(publisher->fresh() && location::current()->plan == document.seen(), kPatience);
        plan::Outlet outlet = document.seen()->outlets.front();
        outlet.name = "改了名的店";
        QVERIFY(!named("改了名的店"));
        QVERIFY(document.changeOutlet(outlet));
        QTRY_VERIFY_WITH_TIMEOUT(named("改了名的店"), kPatience);
        document.undo();
        QTRY_VERIFY_WITH_TIMEOUT(!named("改了名的店"), kPatience);
        publisher.reset();
        QVERIFY(location::current() == nullptr);
    }
};

int main(int argc, char *argv[])
{
    test::UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    PublisherTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "publisher_test.moc"
