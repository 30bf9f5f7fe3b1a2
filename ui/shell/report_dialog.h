// SPDX-License-Identifier: GPL-3.0-or-later
// File ▸ Report: what it is made of on the left, its pages as they will be printed on the right; saved in any format, or printed.
#pragma once

#include "ui/shell/page_preview.h"
#include "ui/shell/report_form.h"
#include "ui/shell/report_maker.h"
#include "ui/shell/report_print.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <functional>

namespace yike::shell {

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// figures: what the user has put into the report, as it is when a report is made.
    ReportDialog(document::Document &document, std::function<std::vector<report::ExtraFigure>()> figures,
                 QWidget *parent);

    [[nodiscard]] ReportForm &form() { return *m_form; }
    [[nodiscard]] PagePreview &preview() { return *m_preview; }
    [[nodiscard]] ReportMaker &maker() { return *m_maker; }
    [[nodiscard]] ReportPrint &printing() { return *m_print; }
    /// By the file's name; a PDF for archives where that format is chosen.
    void saveTo(const QString &path);

signals:
    void written(const QString &path, const yike::publish::Written &written);
    void notWritten(const QString &path, const yike::base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layParts();
    void connectParts();
    void connectMakers();
    void layOut();
    void askPath();
    void showPages(const std::shared_ptr<const report::Pages> &pages, bool logoLeftOut);
    void tellWritten(const QString &path, const publish::Written &written);
    [[nodiscard]] ReportMaker::Wish wishOf() const;
    void showPlace();
    void showState();
    void tell(const QString &sentence, bool bad);
    void retranslate();
    [[nodiscard]] publish::ReportFormat format() const;

    document::Document &m_document;
    std::function<std::vector<report::ExtraFigure>()> m_figures;
    ReportMaker *m_maker;
    ReportPrint *m_print;
    ReportForm *m_form;
    QScrollArea *m_scroll;
    PagePreview *m_preview;
    panels::ChoiceBox *m_format;
    QLabel *m_formatLabel, *m_place, *m_message, *m_edition;
    QToolButton *m_back, *m_forward;
    QPushButton *m_save, *m_printButton, *m_close, *m_again;
    QTimer m_soon; ///< a change is laid out when the typing rests
    bool m_stale = true;
};

} // namespace yike::shell
