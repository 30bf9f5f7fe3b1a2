// SPDX-License-Identifier: GPL-3.0-or-later
// The box at the map's upper left: what the homes are coloured by.
#pragma once

#include "ui/map/map_canvas.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/workspace.h"

namespace yike::shell {

class MapChoice : public panels::ChoiceBox {
    Q_OBJECT

public:
    MapChoice(panels::Workspace &workspace, map::MapCanvas &canvas);

signals:
    void resized();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    panels::Workspace &m_workspace;
};

} // namespace yike::shell
