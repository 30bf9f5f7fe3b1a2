// SPDX-License-Identifier: GPL-3.0-or-later
// Services on the left, inspector on the right, tables at the bottom (look.md).
#include "ui/panels/docks.h"

#include "ui/panels/bottom_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/service_list.h"

#include <array>

namespace yike::panels {
namespace {

template <typename Panel>
QWidget *make(Workspace &workspace)
{
    return new Panel(workspace);
}

constexpr std::array kDocks{
    DockSpec{"services", QT_TRANSLATE_NOOP("Docks", "Services"), Qt::LeftDockWidgetArea, 260, &make<ServiceList>},
    DockSpec{"inspector", QT_TRANSLATE_NOOP("Docks", "Inspector"), Qt::RightDockWidgetArea, 340, &make<Inspector>},
    DockSpec{"tables", QT_TRANSLATE_NOOP("Docks", "Tables"), Qt::BottomDockWidgetArea, 240, &make<BottomPanel>},
};

} // namespace

std::span<const DockSpec> docks() { return kDocks; }

} // namespace yike::panels
