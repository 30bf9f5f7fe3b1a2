// SPDX-License-Identifier: GPL-3.0-or-later
// Reports made in a worker: laid out for the preview, or written into a file; what is gathered for one serves the next.
#pragma once

#include "ui/document/document.h"
#include "ui/publish/report_job.h"
#include "ui/report/pages.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace yike::shell {

class ReportMaker : public QObject {
    Q_OBJECT

public:
    struct Wish {
        report::Template made;
        std::vector<report::ExtraFigure> figures{};
        publish::ReportFormat format = publish::ReportFormat::Pdf;
        QString path{}; ///< empty: laid out only
    };

    ReportMaker(document::Document &document, QObject *parent);
    ~ReportMaker() override;

    /// One at a time. A newer layout takes the place of one under way; a file that is being written is finished first, and of
    /// further wishes only the newest waits.
    void wish(Wish wish);
    void cancel();
    [[nodiscard]] bool busy() const { return m_task != 0; }

signals:
    void laidOut(std::shared_ptr<const yike::report::Pages> pages);
    void written(const QString &path, qint64 pages); ///< how many, of a PDF
    void notWritten(const QString &path, const yike::base::Error &error);
    void failed(const yike::base::Error &error); ///< of a layout; nothing when it was cancelled
    void busyChanged();

private:
    void start();
    void gather();
    void work(std::shared_ptr<const publish::Matter> matter);
    void end();

    document::Document &m_document;
    QThreadPool m_pool;
    std::optional<Wish> m_now, m_next;
    int m_task = 0;
    base::Progress m_progress;
    std::shared_ptr<const publish::Matter> m_matter; ///< of the assessment last asked about
};

} // namespace yike::shell
