// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up village of 2,000 people, open and assessed, for tests of panels.
#pragma once

#include "tests/support/ui_home.h"
#include "ui/panels/workspace.h"

#include "tests/support/qtry.h"

#include <QApplication>

#include <memory>

namespace yike::test {

class Village {
public:
    Village()
        : document(std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook())),
          workspace(document)
    {
        document.openDemo(2000);
    }
    [[nodiscard]] bool ready()
    {
        constexpr int kPatience = 90'000;
        return QTest::qWaitFor([this] { return document.isAssessed(); }, kPatience);
    }

    document::Document document;
    panels::Workspace workspace;
};

/// main() of a test of panels: a home of its own and an application.
template <typename Test>
int runPanelTest(int argc, char *argv[])
{
    UiHome home;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace yike::test
