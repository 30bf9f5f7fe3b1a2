// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the ledger of premises, new or changed; one step of undo.
#pragma once

#include "ui/panels/workspace.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace yike::panels {

class PremisesForm : public QDialog {
    Q_OBJECT

public:
    /// premises 0: new ones, which rest in the tray until they are placed.
    PremisesForm(Workspace &workspace, plan::PremisesId premises, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field : std::size_t { Name, Address, Owner, Storey, Available, LandUse, Remark, kFields };
    void retranslate();
    void fill(const plan::Premises &premises);
    void save();
    [[nodiscard]] plan::Premises entered() const;

    Workspace &m_workspace;
    plan::PremisesId m_id;
    QFormLayout *m_form;
    std::array<QLineEdit *, kFields> m_texts{};
    QComboBox *m_tenure, *m_fire;
    QSpinBox *m_area;
    QLabel *m_note;
    QPushButton *m_save, *m_cancel;
};

} // namespace yike::panels
