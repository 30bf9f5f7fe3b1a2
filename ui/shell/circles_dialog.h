// SPDX-License-Identifier: GPL-3.0-or-later
// Propose living circles: how many people they shall have, what comes of it, and adding them as one step.
#pragma once

#include "ui/panels/workspace.h"
#include "ui/shell/circles_maker.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <memory>
#include <optional>

namespace yike::shell {

class CirclesDialog : public QDialog {
    Q_OBJECT

public:
    CirclesDialog(panels::Workspace &workspace, QWidget *parent);
    ~CirclesDialog() override;

    void propose();
    /// One step of the history; false if there is nothing to add or it was refused.
    bool add();
    /// Null until there is one for the present plan.
    [[nodiscard]] const std::shared_ptr<const MadeProposal> &proposal() const { return m_made; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeTerms();
    void makeTable();
    QLayout *makeRun();
    QLayout *makeButtons();
    void retranslate();
    void take();
    void dropIfStale();
    void forget();
    void fillTable();
    void fillRow(int row);
    [[nodiscard]] QString leftOver() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] qsizetype circlesThere() const;
    [[nodiscard]] analysis::CircleTerms terms() const;
    [[nodiscard]] analysis::FormerCircles former() const;
    void update();
    void showProgress();

    panels::Workspace &m_workspace;
    document::Document &m_document;
    CirclesMaker *m_maker;
    QLabel *m_intro, *m_peopleLabel, *m_toLabel, *m_walkLabel, *m_left, *m_message;
    QSpinBox *m_least, *m_most, *m_walk;
    QCheckBox *m_uncovered, *m_replace;
    QPushButton *m_propose, *m_cancel, *m_close, *m_add;
    QProgressBar *m_bar;
    QTableWidget *m_table;
    std::shared_ptr<const MadeProposal> m_made;
    analysis::FormerCircles m_madeFor = analysis::FormerCircles::Keep;
    std::optional<base::Error> m_error;
    qsizetype m_added = 0; ///< circles that were added last
    bool m_void = false;   ///< the answer under way is not wanted any more
    bool m_stale = false;  ///< there was a proposal, and the project has changed since
};

} // namespace yike::shell
