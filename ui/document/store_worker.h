// SPDX-License-Identifier: GPL-3.0-or-later
// Lives in the store thread and owns the only writing connection to the project file.
#pragma once

#include "core/demo/demo.h"
#include "core/store/store.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace yike::document {

using PlanPtr = std::shared_ptr<const plan::Plan>;

/// A project that has been opened or made.
struct LoadedProject {
    PlanPtr plan;
    QString path;
    store::ReadOnlyReason readOnly = store::ReadOnlyReason::None;
    QString writer;                  ///< "user@host" of the other writer
};

/// One edit on its way to the file.
struct PendingEdit {
    quint64 serial = 0;
    quint64 undoOf = 0;              ///< serial of the edit it takes back, 0 = none
    plan::Edit edit;
    PlanPtr after;
    std::optional<std::string> objectName; ///< for the history; none = that of the edit's first object
};

/// Call its slots through the event queue only. A failure to write blocks it: what is pending stays pending, in order,
/// until retry() or saveAs().
class StoreWorker : public QObject {
    Q_OBJECT

public:
    StoreWorker();
    ~StoreWorker() override;

    void open(int ticket, const QString &path, const base::Progress &progress);
    void create(int ticket, const QString &path, const PlanPtr &plan, const base::Progress &progress);
    /// Opens the file where there is one (and it is whole), else makes the district and keeps it there.
    void openDemo(int ticket, const QString &path, const demo::DemoRequest &request, bool afresh,
                  std::shared_ptr<const norms::Rulebook> rulebook, const base::Progress &progress);
    /// A copy under another name, which is then the project; `plan` is what the screen shows.
    void saveAs(int ticket, const QString &path, const PlanPtr &plan, const base::Progress &progress);
    void commit(PendingEdit edit);
    void retry();
    void readHistory(int newest);
    /// What happened to one object.
    void readHistoryOf(qint64 object, int newest);
    /// The plan after that step of the history; `now` is what the screen shows, all of it on disk.
    void readPast(int ticket, qint64 step, const PlanPtr &now, const base::Progress &progress);
    /// A copy under another name; the project stays where it is.
    void saveCopy(int ticket, const QString &path);
    void compact(int ticket);
    void keepPicture(const QByteArray &bytes);
    void readPicture(const QString &sha256);
    void writeResults(std::shared_ptr<const analysis::Assessment> assessment);
    void close();

signals:
    void loaded(int ticket, const yike::document::LoadedProject &project);
    void failed(int ticket, const yike::base::Error &error);
    void saved(int ticket, const QString &path);
    void committed(quint64 serial, qint64 revision);
    void notSaved(quint64 serial, const yike::base::Error &error);
    void pastRead(int ticket, qint64 step, const yike::store::PastPlan &past);
    void copied(int ticket, const QString &path);
    void compacted(int ticket);
    void pictureKept(const QString &sha256);
    void pictureRefused(const yike::base::Error &error);
    void pictureRead(const QString &sha256, const QByteArray &bytes);
    /// Another window has written to the project that is open for reading here.
    void followed(const yike::document::PlanPtr &plan);
    void historyRead(const std::vector<yike::store::ActionRecord> &records);

private:
    [[nodiscard]] base::Result<store::Store> openStore(const std::string &path) const;
    [[nodiscard]] base::Result<LoadedProject> load(const QString &path, const base::Progress &progress);
    [[nodiscard]] base::Result<void> createAndOpen(const QString &path, const plan::Plan &plan, bool overwrite,
                                                   const base::Progress &progress);
    [[nodiscard]] base::Result<void> settle(); ///< everything pending is on disk, or why not
    void poll();
    [[nodiscard]] bool reconnect(); ///< to the file of that name, where it holds what was confirmed last
    void answer(int ticket, const base::Result<LoadedProject> &result);
    [[nodiscard]] LoadedProject describe(PlanPtr plan, const QString &path) const;

    std::optional<store::Store> m_store;
    QString m_path;
    std::deque<PendingEdit> m_pending;
    std::map<quint64, std::int64_t> m_revisions; ///< serial → action in the journal
    std::int64_t m_revision = 0; ///< the last confirmed
    std::int64_t m_dataVersion = 0;
    QTimer m_poll{this};
};

} // namespace yike::document
