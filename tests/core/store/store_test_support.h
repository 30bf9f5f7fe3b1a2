// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the project file share: a folder that goes away, and short ways to open and read.
#pragma once

#include "core/store/store.h"
#include "tests/support/random_plan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace yike::test {

class ProjectFolder {
public:
    [[nodiscard]] std::string file(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

/// For messages: what failed, with its arguments.
template <typename T>
[[nodiscard]] QByteArray why(const base::Result<T> &result)
{
    if (result)
        return "done";
    QByteArray text = "code " + QByteArray::number(static_cast<int>(result.error().code));
    for (const std::string &arg : result.error().args)
        text += " | " + QByteArray::fromStdString(arg);
    return text;
}

inline QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace yike::test
