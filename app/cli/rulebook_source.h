// SPDX-License-Identifier: GPL-3.0-or-later
// What a word names where a command asks for rules: a pack that ships, a pack in a file, the starter, or a project.
#pragma once

#include "core/base/error.h"
#include "core/norms/pack.h"
#include "core/plan/plan.h"

#include <QString>

#include <string>
#include <vector>

namespace yike::cli {

/// Norms and clauses to be listed or compared.
struct RuleSource {
    QString name;
    std::vector<norms::Norm> norms;
    std::vector<norms::Clause> clauses;
};

/// Fails with FileNotFound, RulebookInvalid, or what opening a project says.
[[nodiscard]] base::Result<RuleSource> ruleSource(const QString &word);
/// A pack in a file, at most 16 MB; its contradictions are not looked at.
[[nodiscard]] base::Result<norms::Pack> packFromFile(const QString &path);

} // namespace yike::cli
