// SPDX-License-Identifier: GPL-3.0-or-later
// Forms to hand out: which kind, for which communities, into which folder, and what was written.
#pragma once

#include "core/export/form_file.h"
#include "ui/shell/forms_worker.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include <vector>

namespace yike::shell {

class FormsHandOut : public QWidget {
    Q_OBJECT

public:
    FormsHandOut(document::Document &document, QWidget *parent);
    ~FormsHandOut() override;

    void make();
    void retranslate();

private:
    void build();
    QLayout *makeChoices();
    QLayout *makeLists();
    QLayout *makeFolder();
    void browse();
    void fillCommunities();
    void checkAll(bool checked);
    void take(const base::Result<std::vector<exporting::MadeForm>> &made);
    void showResult();
    void update();
    [[nodiscard]] std::vector<plan::AreaId> chosen() const;

    document::Document &m_document;
    FormsWorker *m_worker;
    QLabel *m_intro, *m_kindLabel, *m_perLabel, *m_paperLabel, *m_communityLabel, *m_resultLabel, *m_folderLabel,
        *m_message;
    QComboBox *m_kind, *m_per, *m_paper;
    QListWidget *m_communities, *m_result;
    QLineEdit *m_folder;
    QPushButton *m_all, *m_none, *m_browse, *m_cancel, *m_make;
    QProgressBar *m_bar;
    std::vector<exporting::MadeForm> m_made;
    std::optional<base::Error> m_error;
};

} // namespace yike::shell
