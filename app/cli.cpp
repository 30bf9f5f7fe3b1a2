// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli: the work of the window without one.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>

namespace {

using namespace yike;
using cli::Say;

constexpr std::array kCommands{
    &cli::demoCommand,      &cli::importCommand,   &cli::assessCommand,  &cli::reportCommand,
    &cli::checkCommand,     &cli::infoCommand,     &cli::timesCommand,   &cli::adequacyCommand,
    &cli::isochroneCommand, &cli::walkersCommand,  &cli::explainCommand, &cli::uncertaintyCommand,
    &cli::monitorCommand,   &cli::hoursCommand,    &cli::equityCommand,  &cli::rulebookCommand,
    &cli::circlesCommand,   &cli::peopleCommand,   &cli::historyCommand, &cli::restoreCommand,
    &cli::scenarioCommand,  &cli::oldYoungCommand, &cli::exportCommand,  &cli::formsCommand,
    &cli::vectorsCommand};

QString usage()
{
    QString text = Say::tr("Usage: yike-cli COMMAND …   (yike-cli COMMAND --help tells more)") + "\n\n";
    for (const auto &make : kCommands) {
        const cli::Command command = make();
        text += "  " + QString::fromLatin1(command.name).leftJustified(13) + command.summary + "\n";
    }
    return text + "\n  --lang zh|en  " + Say::tr("language of what is printed (the system's by default)") +
           "\n  --edition internal|public  " + Say::tr("what reports and tables may show (internal by default)") +
           "\n  --version     " + Say::tr("version of the program") + "\n\n" +
           Say::tr("Exit code: 0 done, 1 failed (the sentence on stderr says what to do), 2 wrong usage.") + "\n";
}

// Takes "--lang zh" or "--lang=zh" out of the arguments; false if it names no language of ours.
bool takeLanguage(QStringList &args, text::Language &language)
{
    for (qsizetype i = 1; i < args.size(); ++i) {
        if (args[i] != u"--lang" && !args[i].startsWith(u"--lang="))
            continue;
        const bool apart = args[i] == u"--lang";
        const QString word = apart ? args.value(i + 1) : args[i].mid(7);
        args.remove(i, apart && i + 1 < args.size() ? 2 : 1);
        if (word != u"zh" && word != u"en")
            return false;
        language = word == u"zh" ? text::Language::Chinese : text::Language::English;
        --i;
    }
    return true;
}

// Takes "--edition public" out of the arguments; false if it names no edition.
bool takeEdition(QStringList &args)
{
    const qsizetype at = args.indexOf(QStringLiteral("--edition"));
    if (at < 0)
        return true;
    const QString word = args.value(at + 1);
    args.remove(at, std::min<qsizetype>(2, args.size() - at));
    if (word != u"public" && word != u"internal")
        return false;
    text::setEdition(word == u"public" ? text::Edition::Public : text::Edition::Internal);
    return true;
}

int dispatch(QCoreApplication &app, QStringList args)
{
    text::Language language = text::systemLanguage();
    const bool languageOk = takeLanguage(args, language);
    text::installLanguage(app, language);
    if (!languageOk)
        return cli::wrongUsage(Say::tr("--lang is followed by zh or en."));
    if (!takeEdition(args))
        return cli::wrongUsage(Say::tr("--edition is followed by internal or public."));
    if (args.size() < 2)
        return cli::wrongUsage(usage());
    if (args[1] == u"--help" || args[1] == u"-h" || args[1] == u"help") {
        cli::print(usage());
        return cli::kDone;
    }
    if (args[1] == u"--version") {
        cli::print("yike-cli " + QCoreApplication::applicationVersion() + "\n");
        return cli::kDone;
    }
    // vectors says by itself why not.
    if (text::isPublic() && args[1] != u"report" && args[1] != u"export" && args[1] != u"vectors")
        return cli::wrongUsage(Say::tr("Only report and export know the public edition."));
    for (const auto &make : kCommands) {
        const cli::Command command = make();
        if (args[1] == QLatin1StringView(command.name))
            return cli::run(command, args.mid(2));
    }
    return cli::wrongUsage(Say::tr("There is no command '%1'.").arg(args[1]) + "\n\n" + usage());
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_DFL); // `yike-cli info … | head` ends quietly
    const bool draws = argc > 1 && cli::callsFor(argc, argv, "report");
    if (draws)
        QHashSeed::setDeterministicGlobalSeed(); // Qt numbers a PDF's fonts by its hashes: the same bytes every time
    const auto app = cli::makeApplication(argc, argv, draws);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIKE_VERSION));
    return dispatch(*app, QCoreApplication::arguments());
}
