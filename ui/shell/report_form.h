// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made of, as a form: template, chapters in their order, draft, office, seal; saved and opened as a file.
#pragma once

#include "core/report/template.h"
#include "ui/panels/choice_box.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QWidget>

namespace yike::shell {

class ReportForm : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    [[nodiscard]] report::Template made() const;
    /// False: the template has chapters and none of them is ticked.
    [[nodiscard]] bool printsSomething() const;
    void setMade(const report::Template &made);
    /// The one used last, on the next start too.
    void restore();
    void remember() const;
    void saveTo(const QString &path);
    void openFrom(const QString &path);

signals:
    void changed();
    void told(const QString &sentence, bool bad);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChapters(const report::Template &made);
    void chooseKind();
    void moveChapter(int step);
    void chooseLogo();
    void showLogo();
    void askSave();
    void askOpen();
    void retranslate();

    QFormLayout *m_rows;
    panels::ChoiceBox *m_kind, *m_draft;
    QLabel *m_chaptersLabel;
    QListWidget *m_chapters;
    QLineEdit *m_office, *m_number, *m_date;
    QToolButton *m_logo, *m_more;
    QCheckBox *m_seal;
    QString m_logoPath;
    bool m_filling = false;
};

} // namespace yike::shell
