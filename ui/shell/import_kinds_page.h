// SPDX-License-Identifier: GPL-3.0-or-later
// Third step: every word of the ledger for a kind of outlets, and the service it is taken for.
#pragma once

#include "ui/shell/import_page.h"

#include <QTableWidget>

namespace yike::shell {

class ImportKindsPage : public ImportPage {
    Q_OBJECT

public:
    explicit ImportKindsPage(ImportSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void enter() override { fill(); }
    [[nodiscard]] bool isNeeded() const override { return m_session.ofRole("outlets") != nullptr; }

private:
    void fill();
    void fillIfOthers();
    [[nodiscard]] QComboBox *service(const importing::CategoryWord &word);
    [[nodiscard]] QString takenFor(const importing::CategoryWord &word) const;
    void fillSummary();

    QLabel *m_intro, *m_summary;
    QTableWidget *m_table;
    std::vector<std::string> m_shown; ///< the words in the order of the rows: choosing does not move them
};

} // namespace yike::shell
