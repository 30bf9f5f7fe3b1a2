// SPDX-License-Identifier: GPL-3.0-or-later
// A project opened for a command: its plan, its rulebook, the scenario that was asked for.
#pragma once

#include "core/analysis/assessment.h"
#include "core/base/progress.h"
#include "core/store/store.h"

#include <QCommandLineParser>

#include <memory>
#include <string>

namespace yike::cli {

struct OpenProject {
    store::Store store;
    plan::Plan plan;
    plan::ScenarioId scenario;
};

/// Opens the one positional argument; --scenario names a scenario by number or by either of its names.
[[nodiscard]] base::Result<OpenProject> openProject(const QCommandLineParser &parser, store::OpenMode mode,
                                                    const base::Progress &progress);
/// The same of a file, with the scenario's word; empty = the present state.
[[nodiscard]] base::Result<OpenProject> openProject(const QString &path, const QString &scenarioWord,
                                                    store::OpenMode mode, const base::Progress &progress);
/// By number or by either of its names; 0 and nothing are the present state. option: whose value it is, for the sentence.
[[nodiscard]] base::Result<plan::ScenarioId> scenarioNamed(const plan::Plan &plan, const QString &word,
                                                           const std::string &option);
/// The assessment of the scenario from nothing.
[[nodiscard]] base::Result<std::shared_ptr<const analysis::Assessment>> assessed(const OpenProject &project,
                                                                                 const base::Progress &progress);
/// Both, for a command that only looks.
[[nodiscard]] base::Result<std::shared_ptr<const analysis::Assessment>> openAssessed(const QCommandLineParser &parser,
                                                                                     const base::Progress &progress);
/// The rulebook a plan uses; the starter where it contradicts itself (`check` tells, other commands do not open it).
[[nodiscard]] std::shared_ptr<const norms::Rulebook> rulebookOf(const plan::Plan &plan);

void addScenarioOption(QCommandLineParser &parser);
void addJsonOption(QCommandLineParser &parser);

} // namespace yike::cli
