// SPDX-License-Identifier: GPL-3.0-or-later
// Plain files in the user's data folder; their names are times.
#include "ui/document/recovery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace yike::document {
namespace {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString demoFolder() { return dataFolder() + QStringLiteral("/demonstration"); }

bool liesIn(const QString &path, const QString &folder)
{
    return QFileInfo(path).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

} // namespace

QString recoveryFolder() { return dataFolder() + QStringLiteral("/recovery"); }

QString newUnnamedPath()
{
    QDir().mkpath(recoveryFolder());
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = QStringLiteral("%1/%2.gpkg").arg(recoveryFolder(), time);
    for (int number = 2; QFile::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3.gpkg").arg(recoveryFolder(), time).arg(number);
    return path;
}

bool isUnnamed(const QString &path) { return liesIn(path, recoveryFolder()); }

QStringList unnamedProjects()
{
    const QDir folder(recoveryFolder());
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.gpkg")}, QDir::Files, QDir::Time))
        paths << folder.filePath(name);
    return paths;
}

QString demoPath(std::int64_t residents)
{
    QDir().mkpath(demoFolder());
    const QString version = QCoreApplication::applicationVersion();
    return QStringLiteral("%1/chengchuan-%2-%3.gpkg")
        .arg(demoFolder(), QString::number(residents), version.isEmpty() ? QStringLiteral("dev") : version);
}

bool isDemo(const QString &path) { return liesIn(path, demoFolder()); }

void discardUnnamed(const QString &path)
{
    if (isUnnamed(path))
        QFile::remove(path);
}

} // namespace yike::document
