// SPDX-License-Identifier: GPL-3.0-or-later
// Reports made in a worker: laid out for the preview, or written into a file; what is gathered for one serves the next.
#pragma once

#include "ui/document/document.h"
#include "ui/publish/report_job.h"
#include "ui/report/pages.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <deque>
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
        QString lastYear{}; ///< a project file; empty: none
        int draws = report::kReportDraws; ///< 0: how sure the figures are is not told
    };

    ReportMaker(document::Document &document, QObject *parent);
    ~ReportMaker() override;

    /// One at a time, files first and in their order. A newer layout takes the place of one that waits or is under way. Waits for the
    /// figures of the plan as it stands.
    void wish(Wish wish);
    /// All of them: files not written are told, pages of another project, edition or language do not come any more.
    void cancelAll();
    [[nodiscard]] bool busy() const { return m_task != 0; }

signals:
    void laidOut(std::shared_ptr<const yike::report::Pages> pages, bool logoLeftOut);
    void written(const QString &path, const yike::publish::Written &written);
    void notWritten(const QString &path, const yike::base::Error &error);
    void failed(const yike::base::Error &error); ///< of a layout, also when it was cancelled by the user
    void busyChanged();

private:
    /// What of a wish the studies depend on, with the state of last year's file.
    struct StudyKey {
        QString lastYear;
        QDateTime changed;
        int draws = 0;
        bool operator==(const StudyKey &) const = default;
    };
    [[nodiscard]] static StudyKey keyOf(const Wish &wish);
    void next();
    void gather();
    void study(const StudyKey &key);
    void run(Wish wish);
    void layOut(publish::Order order);
    void write(publish::Order order, const Wish &wish);
    void begin();
    void end();
    void refuse(const base::Error &error); ///< whatever waits, after gathering failed
    void forgetMatter();

    document::Document &m_document;
    QThreadPool m_pool;
    std::deque<Wish> m_files;
    std::optional<Wish> m_layout;
    bool m_layingOut = false;
    std::optional<StudyKey> m_studying;
    bool m_superseded = false; ///< what is studied was given up for a newer wish
    quint64 m_round = 0; ///< grows with cancelAll(): what comes of an earlier one is not shown
    int m_task = 0;
    base::Progress m_progress;
    publish::MatterPtr m_matter; ///< of the assessment last asked about
    publish::MatterPtr m_studied; ///< of m_matter, as m_studiedFor says
    StudyKey m_studiedFor;
    std::shared_ptr<const analysis::Assessment> m_lastYear; ///< as m_lastYearFor says
    StudyKey m_lastYearFor;
};

} // namespace yike::shell
