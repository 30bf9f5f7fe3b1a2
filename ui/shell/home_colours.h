// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the homes for what the user has chosen to see, and the legend that belongs to them.
#pragma once

#include "ui/panels/workspace.h"
#include "ui/render/home_theme.h"

#include <memory>
#include <optional>

namespace yike::shell {

class HomeColours {
public:
    HomeColours() = default;
    /// scenePlan: what the scene was made of; where the figures are of other homes, nothing is coloured. Both may be null.
    HomeColours(const panels::Workspace &workspace, const document::PlanPtr &scenePlan,
                const std::shared_ptr<const render::MapScene> &scene);

    /// Null: neutral.
    [[nodiscard]] const std::shared_ptr<const render::TimeClasses> &classes() const { return m_classes; }
    [[nodiscard]] std::optional<render::Legend> legend(const panels::Workspace &workspace,
                                                       const render::RenderOptions &options) const;

private:
    void takeTimes(const panels::Workspace &workspace);

    std::optional<render::ThemedClasses> m_themed;
    std::shared_ptr<const render::TimeClasses> m_classes;
    norms::WalkerKind m_walker = norms::WalkerKind::Metres; ///< whose times these are
};

} // namespace yike::shell
