// SPDX-License-Identifier: GPL-3.0-or-later
// One open window with what it stands on; the document outlives everything that looks at it.
#pragma once

#include "ui/document/document.h"
#include "ui/panels/workspace.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace yike::shell {

struct Session {
    document::Document document{
        std::shared_ptr<const norms::Rulebook>(std::shared_ptr<void>(), &norms::starterRulebook())};
    panels::Workspace workspace{document};
    MainWindow window{workspace};
};

} // namespace yike::shell
