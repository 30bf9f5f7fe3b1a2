// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of yike-cli rulebook that change a project; each is one step of the history.
#pragma once

#include <QCommandLineParser>

namespace yike::cli {

/// use PROJECT.gpkg [--packs …] [--override …] [--restore …]: prints what is in use; exit code.
[[nodiscard]] int useRulebook(const QCommandLineParser &parser);
/// import PROJECT.gpkg FILE.json: brings a pack along and uses its norms; exit code.
[[nodiscard]] int importPack(const QCommandLineParser &parser);

} // namespace yike::cli
