// SPDX-License-Identifier: GPL-3.0-or-later
// QSettings with every key in this one file.
#include "ui/shell/settings.h"

#include "ui/location/provider.h"

#include <QDir>
#include <QFileInfo>
#include <QGeoServiceProvider>
#include <QSettings>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

constexpr auto kLanguage = "language";
constexpr auto kRecent = "recentProjects";
constexpr auto kFolder = "lastFolder";
constexpr auto kPlaces = "placesProvider";
constexpr auto kSnapping = "snapping";
constexpr auto kDraws = "reportDraws";
constexpr auto kDismissed = "dismissedNotes";
constexpr auto kLast = "lastProject";
constexpr auto kOpensLast = "openLastProject";
constexpr auto kOpening = "opening";
constexpr auto kAppearance = "appearance";
constexpr auto kTextSize = "textSize";
constexpr qsizetype kMostRecent = 10;
constexpr int kPlainText = 100, kLargestText = 150;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("yike"), QStringLiteral("yike"));
}

} // namespace

text::Language rememberedLanguage()
{
    const QString chosen = settings().value(QLatin1String(kLanguage)).toString();
    if (chosen == QLatin1String("zh"))
        return text::Language::Chinese;
    return chosen == QLatin1String("en") ? text::Language::English : text::systemLanguage();
}

void rememberLanguage(text::Language language)
{
    settings().setValue(QLatin1String(kLanguage),
                        language == text::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
}

QString placesProvider()
{
    const QString chosen = settings().value(QLatin1String(kPlaces)).toString();
    const bool there = !chosen.isEmpty() && QGeoServiceProvider::availableServiceProviders().contains(chosen);
    return there ? chosen : location::kProviderName;
}

void rememberPlacesProvider(const QString &name) { settings().setValue(QLatin1String(kPlaces), name); }
QStringList knownProjects() { return settings().value(QLatin1String(kRecent)).toStringList(); }

QStringList recentProjects()
{
    QStringList there;
    for (const QString &path : knownProjects()) {
        if (QFileInfo::exists(path))
            there << path;
    }
    return there;
}

void rememberProject(const QString &path)
{
    QStringList paths = knownProjects();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings().setValue(QLatin1String(kRecent), QStringList(paths.first(std::min(kMostRecent, paths.size()))));
}

void forgetProject(const QString &path)
{
    QStringList paths = knownProjects();
    paths.removeAll(path);
    settings().setValue(QLatin1String(kRecent), paths);
}

QString lastProject() { return settings().value(QLatin1String(kLast)).toString(); }

void rememberLastProject(const QString &path) { settings().setValue(QLatin1String(kLast), path); }

bool opensLastProject() { return settings().value(QLatin1String(kOpensLast), true).toBool(); }

void setOpensLastProject(bool opens) { settings().setValue(QLatin1String(kOpensLast), opens); }

QString interruptedOpening() { return settings().value(QLatin1String(kOpening)).toString(); }

void noteOpening(const QString &path)
{
    if (path.isEmpty())
        settings().remove(QLatin1String(kOpening));
    else
        settings().setValue(QLatin1String(kOpening), path);
}

Appearance rememberedAppearance()
{
    const QString chosen = settings().value(QLatin1String(kAppearance)).toString();
    if (chosen == QLatin1String("dark"))
        return Appearance::Dark;
    return chosen == QLatin1String("system") ? Appearance::System : Appearance::Light;
}

void rememberAppearance(Appearance appearance)
{
    constexpr std::array kNames{"system", "light", "dark"};
    settings().setValue(QLatin1String(kAppearance), QLatin1String(kNames[static_cast<std::size_t>(appearance)]));
}

int rememberedTextSize()
{
    return std::clamp(settings().value(QLatin1String(kTextSize), kPlainText).toInt(), kPlainText, kLargestText);
}

void rememberTextSize(int percent) { settings().setValue(QLatin1String(kTextSize), percent); }

QString settingsFile() { return settings().fileName(); }

QString lastFolder()
{
    const QString folder = settings().value(QLatin1String(kFolder)).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void rememberFolder(const QString &filePath)
{
    settings().setValue(QLatin1String(kFolder), QFileInfo(filePath).absolutePath());
}

bool rememberedSnapping() { return settings().value(QLatin1String(kSnapping), true).toBool(); }

void rememberSnapping(bool snapping) { settings().setValue(QLatin1String(kSnapping), snapping); }

int rememberedDraws() { return settings().value(QLatin1String(kDraws), -1).toInt(); }

void rememberDraws(int draws) { settings().setValue(QLatin1String(kDraws), draws); }

bool isDismissed(const QString &note)
{
    return settings().value(QLatin1String(kDismissed)).toStringList().contains(note);
}

void dismiss(const QString &note)
{
    QStringList notes = settings().value(QLatin1String(kDismissed)).toStringList();
    if (!notes.contains(note))
        settings().setValue(QLatin1String(kDismissed), notes << note);
}

} // namespace yike::shell
