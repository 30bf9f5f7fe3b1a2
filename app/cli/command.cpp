// SPDX-License-Identifier: GPL-3.0-or-later
// How a command's words are read: --help, wrong usage, the one positional argument.
#include "app/cli/command.h"

#include "app/cli/console.h"

namespace yike::cli {

int run(const Command &command, const QStringList &args)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Say::tr("Shows this text."));
    parser.addOption(help);
    if (!command.positional.isEmpty())
        parser.addPositionalArgument(command.positional, Say::tr("the project file"), command.positional);
    command.addOptions(parser);

    const QString usage = Say::tr("Usage: yike-cli %1 %2 [options]")
                              .arg(QLatin1StringView(command.name), command.positional)
                              .simplified();
    const QString hint =
        usage + "\n" + Say::tr("yike-cli %1 --help lists the options.").arg(QLatin1StringView(command.name));
    if (!parser.parse(QStringList{QStringLiteral("yike-cli")} + args))
        return wrongUsage(parser.errorText() + "\n" + hint);
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        const qsizetype start = text.indexOf(u'\n'); // Qt's own first line says yike-cli without the command
        print(usage + (start < 0 ? QString() : text.mid(start)));
        return kDone;
    }
    const bool none = command.fileMayMiss && parser.positionalArguments().isEmpty();
    const bool verb = command.takesVerb && parser.positionalArguments().size() == 2;
    if (parser.positionalArguments().size() != 1 && !none && !verb && !command.manyWords)
        return wrongUsage(
            Say::tr("%1 takes exactly one file: %2.").arg(QLatin1StringView(command.name), command.positional) + "\n" +
            hint);
    return command.run(parser);
}

} // namespace yike::cli
