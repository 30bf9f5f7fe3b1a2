// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made of, as a form: template, chapters in their order, draft, office, seal, saved and opened as a file; and what it
// stands beside.
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
    /// Beside the template, for the project that is open alone: last year's file (empty: none), and how often everything is drawn
    /// to tell how sure the figures are (0: not at all).
    [[nodiscard]] const QString &lastYear() const { return m_lastYearPath; }
    void setLastYear(const QString &path);
    [[nodiscard]] int draws() const;
    void setDraws(int draws); ///< one of the choices, else the usual number
    /// Told below the fields: the logo cannot be read, and what to do.
    void showLogoProblem(bool unreadable);

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
    void chooseLastYear();
    void askSave();
    void askOpen();
    void retranslate();

    QFormLayout *m_rows;
    panels::ChoiceBox *m_kind, *m_draft, *m_draws;
    QLabel *m_chaptersLabel, *m_logoProblem;
    QListWidget *m_chapters;
    QLineEdit *m_office, *m_number, *m_date;
    QToolButton *m_logo, *m_lastYear, *m_more;
    QCheckBox *m_seal;
    QString m_logoPath, m_lastYearPath;
    bool m_filling = false;
};

} // namespace yike::shell
