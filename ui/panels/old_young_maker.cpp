// SPDX-License-Identifier: GPL-3.0-or-later
// One at a time; while a drag goes on the newest state waits for the worker.
#include "ui/panels/old_young_maker.h"

#include <QApplication>
#include <QPointer>

#include <utility>

namespace yike::panels {

OldYoungMaker &OldYoungMaker::of(Workspace &workspace)
{
    auto *maker = workspace.findChild<OldYoungMaker *>(Qt::FindDirectChildrenOnly);
    return maker != nullptr ? *maker : *new OldYoungMaker(workspace);
}

OldYoungMaker::OldYoungMaker(Workspace &workspace) : QObject(&workspace), m_workspace(workspace)
{
    constexpr int kPause = 200; // ms: a drag makes a state every few milliseconds
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &OldYoungMaker::start);
    connect(&workspace.document(), &document::Document::assessmentChanged, this, [this] {
        if (m_workspace.assessment() == nullptr)
            m_figures.reset();
        emit changed(); // who shows them asks for the new ones
    });
}

OldYoungMaker::~OldYoungMaker() { m_pool.waitForDone(); }

bool OldYoungMaker::upToDate() const
{
    return m_figures && m_figures->assessment == m_workspace.document().assessment();
}

const std::shared_ptr<const report::OldYoung> &OldYoungMaker::figures()
{
    if (!upToDate() && !m_running && !m_soon.isActive() && m_workspace.assessment() != nullptr) {
        if (m_figures)
            m_soon.start();
        else
            start();
    }
    return m_figures;
}

void OldYoungMaker::start()
{
    const auto assessment = m_workspace.document().assessment();
    if (!assessment || m_running)
        return;
    m_running = true;
    m_pool.start([self = QPointer(this), assessment] {
        auto made = std::make_shared<const report::OldYoung>(report::oldYoungOf(assessment));
        QMetaObject::invokeMethod(qApp, [self, made = std::move(made)] {
            if (!self)
                return;
            self->m_running = false;
            if (self->m_workspace.assessment() != nullptr)
                self->m_figures = made;
            emit self->changed();
        });
    });
}

} // namespace yike::panels
