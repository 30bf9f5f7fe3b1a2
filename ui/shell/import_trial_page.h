// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: what the import would do, file by file and object by object, and what is odd; afterwards, what it did.
#pragma once

#include "ui/shell/import_page.h"

#include <QTabWidget>
#include <QTableWidget>

namespace yike::shell {

class ImportTrialPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportTrialPage(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void enter() override;

private:
    void fill();
    void fillCounts(const std::vector<importing::ImportCount> &counts);
    void fillIssues(const std::vector<base::Issue> &issues);
    void fillObjects(QTableWidget &table, const std::vector<importing::ListedObject> &objects);
    void fillTabs(const ImportTrial &trial);
    [[nodiscard]] QString summary() const;

    QLabel *m_summary, *m_guesses;
    QTableWidget *m_counts;
    QTabWidget *m_tabs;
    QTableWidget *m_issues, *m_added, *m_changed, *m_gone;
};

} // namespace yike::shell
