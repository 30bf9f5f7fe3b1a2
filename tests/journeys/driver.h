// SPDX-License-Identifier: GPL-3.0-or-later
// A user with a mouse and a keyboard in front of the real window.
#pragma once

#include "tests/support/ui_home.h"
#include "ui/panels/bottom_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/service_list.h"
#include "ui/panels/table_panel.h"
#include "ui/shell/session.h"

#include "tests/support/qtry.h"

#include <functional>
#include <memory>

namespace yike::test {

inline constexpr int kPatience = 90'000;

/// The window on a village of 2,000 people, in English unless said otherwise.
class Driver {
public:
    /// What an earlier window of this program kept of its view is forgotten, unless it is what the journey is about.
    explicit Driver(const shell::Opening &opening = {.demoResidents = 2000}, bool forget = true);

    [[nodiscard]] shell::MainWindow &window() { return m_session->window; }
    [[nodiscard]] document::Document &document() { return m_session->document; }
    [[nodiscard]] panels::Workspace &workspace() { return m_session->workspace; }
    [[nodiscard]] map::MapCanvas &canvas() { return *window().canvas(); }
    [[nodiscard]] panels::BottomPanel &tables();
    [[nodiscard]] panels::TablePanel &table(const char *name);
    template <typename Widget>
    [[nodiscard]] Widget &find(const char *name)
    {
        auto *widget = window().findChild<Widget *>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("the window has no %s", name);
        return *widget;
    }

    /// The project is there, drawn and assessed.
    [[nodiscard]] bool ready();
    /// Where a place is on the canvas.
    [[nodiscard]] QPoint at(geo::LonLat place);
    /// Comes close enough that single outlets stand apart, with that outlet in the middle.
    void approach(plan::OutletId id);
    void press(const char *action); ///< by its shortcut, on the keyboard
    void choose(QComboBox &box, int index); ///< with the keyboard
    /// The first open outlet of a service that stands on the map.
    [[nodiscard]] plan::Outlet outletOf(const char *service);
    /// People within the standard of the chosen service, in thousandths.
    [[nodiscard]] base::People reached();
    /// The picture of the window as a file beside the test, when YIKE_TEST_PICTURES names a folder.
    void picture(const char *name);

private:
    std::unique_ptr<shell::Session> m_session;
};

/// main() of a journey: own home, theme, fonts.
int runJourney(int argc, char *argv[], const std::function<QObject *(UiHome &)> &make);

} // namespace yike::test
