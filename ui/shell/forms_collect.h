// SPDX-License-Identifier: GPL-3.0-or-later
// Returned forms: added or dragged in, what they say, choices on conflicts, and taking it all as one step.
#pragma once

#include "ui/shell/forms_model.h"
#include "ui/shell/forms_worker.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QWidget>

namespace yike::shell {

class FormsCollect : public QWidget {
    Q_OBJECT

public:
    FormsCollect(document::Document &document, QWidget *parent);
    ~FormsCollect() override;

    /// Reads them all, with those there are.
    void add(const QStringList &files);
    void retranslate();
    [[nodiscard]] const FormsModel &model() const { return *m_model; }

signals:
    void applied(qsizetype outlets);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void makeFiles();
    void makeNews();
    QLayout *makeFileRow();
    QLayout *makeFilterRow();
    QLayout *makeButtons();
    void browse();
    void read();
    void clear();
    void take(std::shared_ptr<const plan::Plan> plan, base::Result<importing::Collected> collected);
    void apply();
    void finish(plan::Edit edit);
    void dropIfStale();
    void fillFiles();
    void filter();
    void update();
    [[nodiscard]] QString message() const;

    document::Document &m_document;
    FormsWorker *m_worker;
    FormsModel *m_model;
    FormsFilter *m_filter;
    QStringList m_paths;
    QLabel *m_intro, *m_message;
    QPushButton *m_add, *m_clear, *m_again, *m_keepAll, *m_takeAll, *m_cancel, *m_apply;
    QTableWidget *m_files;
    QComboBox *m_news;
    QLineEdit *m_words;
    QTableView *m_table;
    QProgressBar *m_bar;
    std::shared_ptr<const plan::Plan> m_plan; ///< what was read is compared with
    std::optional<base::Error> m_error;
    qsizetype m_applied = 0;
    bool m_stale = false;
    bool m_void = false; ///< the answer under way is not wanted any more
};

} // namespace yike::shell
