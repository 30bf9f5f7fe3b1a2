// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a proposal of living circles in a worker: who belongs together, what each is called and what bounds it.
#pragma once

#include "core/analysis/bounds_words.h"
#include "core/analysis/propose_circles.h"
#include "ui/document/document.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace yike::shell {

struct MadeProposal {
    analysis::CircleProposal proposal;
    std::shared_ptr<const plan::Plan> plan;   ///< it was made for
    std::vector<plan::Area> circles;          ///< as they would be added, in the order of the proposal
    std::vector<analysis::FourBounds> bounds; ///< 四至, in the same order
};

class CirclesMaker : public QObject {
    Q_OBJECT

public:
    explicit CirclesMaker(document::Document &document, QObject *parent = nullptr);
    ~CirclesMaker() override;

    using Answer = base::Result<std::shared_ptr<const MadeProposal>>;

    /// One at a time; ends with finished(). Needs the figures of the plan on the screen.
    void start(const analysis::CircleTerms &terms, analysis::FormerCircles former);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task != 0; }
    /// 0..1; negative: not known.
    [[nodiscard]] double done() const;

    /// Of the last run; Cancelled before the first.
    [[nodiscard]] const Answer &answer() const { return m_answer; }

signals:
    void finished();

private:
    document::Document &m_document;
    int m_task = 0;
    Answer m_answer = base::fail(base::ErrorCode::Cancelled);
    std::unique_ptr<QThread> m_thread;
};

} // namespace yike::shell
