// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of outlets in the bottom dock: found, filtered, sorted, edited in place, many at once, copied and pasted.
#pragma once

#include "ui/panels/choice_box.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/ledger_paste.h"
#include "ui/panels/outlet_model.h"
#include "ui/panels/workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace yike::panels {

class PasteDialog;
class TogetherDialog;

class OutletsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OutletsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_find; }
    [[nodiscard]] OutletModel &model() { return m_model; }
    /// The chosen rows, or all that are listed, with headers.
    [[nodiscard]] QString copied() const;
    /// Shows what pasting the text would do; nothing is changed before it is confirmed. Null where there is nothing to paste.
    PasteDialog *pasteText(const QString &text);
    [[nodiscard]] QMenu *menuOf(const QModelIndex &index);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    QHBoxLayout *makeControls();
    void retranslate();
    void refreshSoon();
    void refresh(bool anew);
    void refilter();
    /// Every filter off: those of one project mean nothing in another.
    void letAllThrough();
    /// Those chosen that are listed: what the filters hide is not changed from here.
    [[nodiscard]] std::vector<plan::OutletId> chosenRows() const;
    void showCount();
    void showEmpty();
    void takeSelection();
    void followSelection();
    void point(const QModelIndex &index);
    void fillColumnMenu();
    void tellRefused(const QString &column, const QString &typed, const QString &why);
    bool pressed(const QKeyEvent &event);
    void changeTogether(std::vector<plan::OutletId> outlets);
    [[nodiscard]] std::vector<plan::OutletId> selectedIds() const;
    [[nodiscard]] std::vector<LedgerColumn> columnsFrom(int visual) const;

    Workspace &m_workspace;
    OutletModel m_model;
    QLineEdit *m_find;
    ChoiceBox *m_service, *m_status, *m_community, *m_place;
    QToolButton *m_columns, *m_chosen;
    QLabel *m_count, *m_note;
    QTableView *m_view;
    EmptyState *m_empty;
    QTimer m_soon;
    std::vector<plan::AreaId> m_communities;
    bool m_stale = true, m_anew = true, m_syncing = false, m_sized = false, m_resetting = false;
};

} // namespace yike::panels
