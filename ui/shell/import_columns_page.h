// SPDX-License-Identifier: GPL-3.0-or-later
// Second step: the first rows of each sheet, and what its columns mean.
#pragma once

#include "ui/shell/import_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace yike::shell {

class ImportColumnsPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void enter() override;
    [[nodiscard]] bool isNeeded() const override;
    /// The template of the sheet in view under that name; false where it cannot be kept.
    bool saveTemplate(const QString &name);

private:
    QLayout *makeHead();
    QLayout *makeTemplates();
    void fill();
    void fillSheets(const ImportFile &file);
    void fillTemplates(const ImportFile &file);
    void fillTable(const ImportFile &file);
    void fillRows(const importing::SheetPreview &sheet);
    [[nodiscard]] QComboBox *meaning(const ImportFile &file, const importing::SheetPreview::Column &column);
    void fillUnderstood(const ImportFile &file);
    void takeTemplate(int index);
    [[nodiscard]] const ImportFile *file() const;
    [[nodiscard]] std::size_t sheet() const;

    QLabel *m_intro, *m_fileLabel, *m_sheetLabel, *m_templateLabel, *m_understoodLabel, *m_message;
    QComboBox *m_file, *m_sheet, *m_template;
    QCheckBox *m_read;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPlainTextEdit *m_understood;
};

} // namespace yike::shell
