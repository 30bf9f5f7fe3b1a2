// SPDX-License-Identifier: GPL-3.0-or-later
// One box that finds outlets, places, areas and commands, as one types.
#pragma once

#include "core/places/names.h"
#include "ui/panels/workspace.h"
#include "ui/shell/action_table.h"
#include "ui/shell/place_search.h"
#include "ui/shell/search_list.h"

#include <QCompleter>
#include <QLineEdit>

#include <optional>

namespace yike::shell {

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(panels::Workspace &workspace, Actions &actions, QWidget *parent = nullptr);
    /// What is nearer to it comes first among equals.
    void setCentre(geo::LonLat centre) { m_centre = centre; }
    [[nodiscard]] const SearchList &list() const { return m_list; }
    /// The project is another by now: what is in the box is looked for anew.
    void askAgain();
    /// The list answers what is in the box.
    [[nodiscard]] bool answered() const { return m_shown == text(); }

signals:
    void left(); ///< the map takes the keyboard again

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();
    void typed(const QString &text);
    void showAnswer(const QString &text, const QList<PlaceHit> &hits, const QString &trouble);
    void popUp();
    void takeFirst();
    void leave();
    [[nodiscard]] QList<SearchRow> commandsLike(const QString &text);
    void go(const SearchRow &row);
    bool goToObject(const PlaceHit &hit);

    panels::Workspace &m_workspace;
    Actions &m_actions;
    PlaceSearch m_places;
    SearchList m_list;
    QCompleter *m_completer;
    std::optional<geo::LonLat> m_centre;
    std::optional<places::NameList> m_commands; ///< in the language of the moment, in the order of the actions
    QString m_shown; ///< what the list answers
    bool m_takeFirst = false; ///< Enter came before the answer
};

} // namespace yike::shell
