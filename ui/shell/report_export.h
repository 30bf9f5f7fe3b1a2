// SPDX-License-Identifier: GPL-3.0-or-later
// File ▸ Export report: composed and written in a worker, with progress in the status line.
#pragma once

#include "ui/document/document.h"
#include "ui/report/report_pdf.h"
#include "ui/shell/banner_area.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace yike::shell {

class ReportExport : public QObject {
    Q_OBJECT

public:
    ReportExport(document::Document &document, BannerArea &banners, QObject *parent);
    ~ReportExport() override;
    /// One at a time; a second wish while one is written is passed over.
    void start(const QString &path, std::vector<report::ExtraFigure> figures = {});

signals:
    void finished(const QString &path, bool written);

private:
    void compose();
    void write(std::shared_ptr<const report::Content> content);
    void finish(const base::Result<int> &pages);
    void inThread(std::function<void()> work);

    document::Document &m_document;
    BannerArea &m_banners;
    QString m_path;
    std::vector<report::ExtraFigure> m_figures;
    int m_task = 0;
    base::Progress m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell
