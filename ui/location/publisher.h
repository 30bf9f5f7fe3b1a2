// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the open project to the provider whenever plan or figures change; the index is made in a worker.
#pragma once

#include "ui/document/document.h"
#include "ui/location/snapshot.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace yike::location {

class Publisher : public QObject {
    Q_OBJECT

public:
    explicit Publisher(document::Document &document, QObject *parent = nullptr);
    ~Publisher() override;
    /// What is handed over is of the plan on the screen.
    [[nodiscard]] bool fresh() const { return !m_stale && !m_busy; }

signals:
    void published(); ///< searches may find something else now

private:
    void planChanged();
    void figuresChanged();
    void start();
    void take(Snapshot made);

    document::Document &m_document;
    bool m_stale = false, m_busy = false;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace yike::location
