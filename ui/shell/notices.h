// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what the document reports into banners: not saved, read only, could not be opened, kept from last time.
#pragma once

#include "ui/document/document.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/commands.h"
#include "ui/shell/secrecy.h"

#include <QObject>

namespace yike::shell {

class Notices : public QObject {
    Q_OBJECT

public:
    Notices(document::Document &document, BannerArea &banners, Commands &commands);
    /// At the start: secrecy, and projects kept from an earlier session.
    void greet(bool offerKept);
    void showSecrecy() { m_secrecy->show(); }
    /// Before closing a project without a name: says that nothing is lost. False = the user has seen it already.
    [[nodiscard]] bool holdClosing(std::function<void()> closeNow);

private:
    void showSavedState();
    void showScenarios();
    void showFile();
    void showMerged(plan::ScenarioId from, plan::ScenarioId into, plan::MergeRule rule,
                    const std::vector<plan::ScenarioConflict> &conflicts);
    void showOpenFailed(const QString &path, const base::Error &error);

    document::Document &m_document;
    BannerArea &m_banners;
    Commands &m_commands;
    Secrecy *m_secrecy;
    bool m_closingSaid = false;
};

} // namespace yike::shell
