// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the workspace; hidden while no project is open, for there is nothing to colour.
#include "ui/shell/map_choice.h"

#include "ui/panels/wheel_guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

using render::MapTheme;

struct Choice {
    panels::MapShow show;
    const char *name;
};

const std::array kChoices{
    Choice{{MapTheme::WalkingTime}, QT_TRANSLATE_NOOP("MapChoice", "Walking time")},
    Choice{{MapTheme::Covered}, QT_TRANSLATE_NOOP("MapChoice", "Covered or not")},
    Choice{{MapTheme::Adequacy}, QT_TRANSLATE_NOOP("MapChoice", "Adequacy")},
    Choice{{MapTheme::MissingServices}, QT_TRANSLATE_NOOP("MapChoice", "Missing services")},
    Choice{{MapTheme::Change}, QT_TRANSLATE_NOOP("MapChoice", "Gains and losses")},
    Choice{{MapTheme::People, norms::kEverybody}, QT_TRANSLATE_NOOP("MapChoice", "Residents")},
    Choice{{MapTheme::People, norms::kAged60plus}, QT_TRANSLATE_NOOP("MapChoice", "Residents aged 60+")},
    Choice{{MapTheme::People, norms::kAged80plus}, QT_TRANSLATE_NOOP("MapChoice", "Residents aged 80+")},
    Choice{{MapTheme::People, norms::kUnder3}, QT_TRANSLATE_NOOP("MapChoice", "Residents under 3")},
};

QStringList names()
{
    QStringList texts;
    for (const Choice &choice : kChoices)
        texts << QCoreApplication::translate("MapChoice", choice.name);
    return texts;
}

constexpr int kEdge = 12; ///< logical pixels, as the legend's

} // namespace

MapChoice::MapChoice(panels::Workspace &workspace, map::MapCanvas &canvas)
    : ChoiceBox(&names, &canvas),
      m_workspace(workspace)
{
    setObjectName(QStringLiteral("mapChoice"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    move(kEdge, kEdge);
    panels::guardAgainstWheel(this);
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_workspace.chooseMapShow(kChoices[static_cast<std::size_t>(index)].show); });
    connect(&workspace, &panels::Workspace::mapShowChanged, this, &MapChoice::follow);
    for (auto signal : {&document::Document::opened, &document::Document::planChanged})
        connect(&workspace.document(), signal, this, &MapChoice::follow);
    QEvent translated(QEvent::LanguageChange);
    changeEvent(&translated);
    follow();
}

void MapChoice::follow()
{
    const auto chosen = std::ranges::find(kChoices, m_workspace.mapShow(), &Choice::show);
    setCurrentIndex(static_cast<int>(chosen - kChoices.begin()));
    setVisible(m_workspace.document().isOpen());
}

void MapChoice::changeEvent(QEvent *event)
{
    ChoiceBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("What the map shows"));
    setToolTip(tr("What the homes on the map are coloured by"));
    adjustSize();
}

void MapChoice::resizeEvent(QResizeEvent *event)
{
    ChoiceBox::resizeEvent(event);
    emit resized();
}

} // namespace yike::shell
