// SPDX-License-Identifier: GPL-3.0-or-later
// First step: which files, what each holds, and what is said of all.
#pragma once

#include "ui/shell/import_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace yike::shell {

class ImportFilesPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportFilesPage(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void choose();
    void fill();
    void fillRow(int row, const ImportFile &file);
    void takeTerms();
    [[nodiscard]] QString found(const ImportFile &file) const;

    QLabel *m_intro, *m_empty, *m_problem, *m_districtLabel, *m_dateLabel, *m_definitionLabel, *m_vacancyLabel;
    QTableWidget *m_table;
    QPushButton *m_add;
    QCheckBox *m_osmOutlets, *m_wholePeople;
    QSpinBox *m_vacancy;
    QLineEdit *m_district, *m_date, *m_definition;
};

} // namespace yike::shell
