// SPDX-License-Identifier: GPL-3.0-or-later
// The window: yike [FILE.gpkg] [--demo] [--lang zh|en] [--screenshot FILE.png SECONDS]
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

struct Options {
    yike::shell::Opening opening;
    std::optional<yike::text::Language> language;
    QString screenshot;
    double seconds = 0;
    QSize size;
};

[[noreturn]] void wrongUsage(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    std::exit(2);
}

Options read(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Planning workbench for living circles within a quarter of an hour on foot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE.gpkg"),
                                 QStringLiteral("The project to open; without it the one that was open last, at the "
                                                "first start the demonstration district."),
                                 QStringLiteral("[FILE.gpkg]"));
    parser.addOption({QStringLiteral("demo"), QStringLiteral("Open the demonstration district.")});
    parser.addOption({QStringLiteral("otherwise"),
                      QStringLiteral("The project to open where none was open last, instead of the demonstration."),
                      QStringLiteral("FILE.gpkg")});
    parser.addOption({QStringLiteral("residents"), QStringLiteral("Size of the demonstration district."),
                      QStringLiteral("N"), QStringLiteral("200000")});
    parser.addOption(
        {QStringLiteral("lang"), QStringLiteral("Language of the window: zh or en."), QStringLiteral("zh|en")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Size of the window in pixels."), QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("screenshot"),
                      QStringLiteral("Save a picture of the window after SECONDS (the next argument) and end."),
                      QStringLiteral("FILE.png")});
    parser.process(app);

    Options options;
    QStringList rest = parser.positionalArguments();
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (!options.screenshot.isEmpty() && !rest.isEmpty()) {
        bool isNumber = false;
        options.seconds = rest.last().toDouble(&isNumber);
        if (!isNumber)
            wrongUsage(QStringLiteral("--screenshot FILE.png SECONDS: SECONDS is missing."));
        rest.removeLast();
    }
    if (rest.size() > 1)
        wrongUsage(QStringLiteral("Only one project can be opened in a window."));
    if (!rest.isEmpty() && !parser.isSet(QStringLiteral("demo")))
        options.opening.file = QFileInfo(rest.first()).absoluteFilePath();
    options.opening.last = options.opening.file.isEmpty() && !parser.isSet(QStringLiteral("demo"));
    if (const QString otherwise = parser.value(QStringLiteral("otherwise")); !otherwise.isEmpty())
        options.opening.otherwise = QFileInfo(otherwise).absoluteFilePath();
    const QString language = parser.value(QStringLiteral("lang"));
    if (language == QLatin1String("zh"))
        options.language = yike::text::Language::Chinese;
    else if (language == QLatin1String("en"))
        options.language = yike::text::Language::English;
    else if (!language.isEmpty())
        wrongUsage(QStringLiteral("--lang is zh or en."));
    options.opening.demoResidents = parser.value(QStringLiteral("residents")).toLongLong();
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        options.size = {size[0].toInt(), size[1].toInt()};
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yike"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YIKE_VERSION));
    const Options options = read(app);
    yike::shell::applyTheme(app);
    yike::text::installLanguage(app, options.language.value_or(yike::shell::rememberedLanguage()));

    yike::shell::Session session;
    yike::shell::MainWindow &window = session.window;
    if (options.size.isValid())
        window.resize(options.size);
    window.show();
    // The window is painted before any work begins.
    QTimer::singleShot(0, &window, [&] { window.begin(options.opening); });
    if (!options.screenshot.isEmpty())
        QTimer::singleShot(static_cast<int>(options.seconds * 1000), &window, [&] {
            const bool saved = window.grab().save(options.screenshot);
            QApplication::exit(saved ? 0 : 1);
        });
    return QApplication::exec();
}
