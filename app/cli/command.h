// SPDX-License-Identifier: GPL-3.0-or-later
// A command of yike-cli: its name, its options, and what it does.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>

namespace yike::cli {

inline constexpr int kDone = 0, kFailed = 1, kWrongUsage = 2;

struct Command {
    const char *name = "";
    QString summary;                                       ///< one line
    QString positional;                                    ///< "PROJECT.gpkg": the one argument; empty: it takes none
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<int(const QCommandLineParser &)> run;    ///< positionalArguments() holds exactly one
    bool fileMayMiss = false;                              ///< …or none, where an option stands for it
    bool manyWords = false;                                ///< any number of arguments: run() looks at them
    bool takesVerb = false;                                ///< …or two: a word after the file says what to do with it
};

/// Parses, prints --help, refuses wrong usage with exit code 2, runs.
[[nodiscard]] int run(const Command &command, const QStringList &args);

[[nodiscard]] Command demoCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command formsCommand();
[[nodiscard]] Command assessCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command peopleCommand();
[[nodiscard]] Command oldYoungCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command scenarioCommand();
[[nodiscard]] Command timesCommand();
[[nodiscard]] Command walkersCommand();
[[nodiscard]] Command isochroneCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command uncertaintyCommand();
[[nodiscard]] Command monitorCommand();
[[nodiscard]] Command equityCommand();
[[nodiscard]] Command hoursCommand();
[[nodiscard]] Command adequacyCommand();
[[nodiscard]] Command rulebookCommand();
[[nodiscard]] Command circlesCommand();
[[nodiscard]] Command vectorsCommand();

} // namespace yike::cli
