// SPDX-License-Identifier: GPL-3.0-or-later
// Import data: which files, and what became of them; stays open beside the map and never blocks.
#pragma once

#include "ui/document/document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <array>

namespace yike::shell {

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(document::Document &document, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum File : std::size_t { Map, Streets, Heights, Residences, Outlets, Areas, kFiles };
    struct FileRow {
        QLabel *label;
        QLineEdit *path;
        QPushButton *browse;
    };

    void makeFiles();
    void browse(File file);
    [[nodiscard]] static QString filterOf(File file);
    void retranslate();
    void start();
    void run();
    void showResult(const document::ImportResult &result);
    void showMessage(const QString &text, bool bad);
    void fillCounts();
    void updateButtons();
    [[nodiscard]] importing::ImportRequest request() const;

    document::Document &m_document;
    QFormLayout *m_form;
    std::array<FileRow, kFiles> m_files;
    QLabel *m_intro, *m_systemLabel, *m_districtLabel, *m_dateLabel, *m_definitionLabel, *m_message;
    QCheckBox *m_osmOutlets;
    QComboBox *m_system;
    QLineEdit *m_district, *m_date, *m_definition;
    QTableWidget *m_counts;
    QPlainTextEdit *m_issues;
    QPushButton *m_start, *m_cancel;
    document::ImportResult m_result;
    bool m_waiting = false; ///< for a new project to import into
};

} // namespace yike::shell
