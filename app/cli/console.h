// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line prints: sentences, tables whose columns line up in Chinese too, and progress.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace yike::cli {

/// Say::tr("…"): the sentences of the command line, in the language of the user.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Say)
};

/// The program in the words the user typed, before Qt knows them: is `name` the command?
[[nodiscard]] bool callsFor(int argc, char **argv, const char *name);
/// A QApplication on the offscreen platform where something is drawn (charts need one), else a QCoreApplication.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws);

void print(const QString &text);
/// To stderr: what is no result.
void tell(const QString &text);
/// Prints the sentence to stderr and returns exit code 1.
[[nodiscard]] int failed(const base::Error &error);
/// Prints to stderr and returns exit code 2.
[[nodiscard]] int wrongUsage(const QString &text);

/// Rows of equal length; the first is the head. Columns from the second on are right-aligned where they hold figures.
[[nodiscard]] QString table(const std::vector<QStringList> &rows);
/// The issues, at most `most` of each kind, with the number left off.
[[nodiscard]] QString listing(const std::vector<base::Issue> &issues, std::size_t most = 5);

/// Tells steps on stderr while it is a terminal.
[[nodiscard]] base::Progress terminalProgress();

} // namespace yike::cli
