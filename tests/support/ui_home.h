// SPDX-License-Identifier: GPL-3.0-or-later
// A home folder for one test program: settings and kept projects of people and of other tests stay as they are.
#pragma once

#include <QTemporaryDir>

namespace yike::test {

/// Make one before the QApplication.
class UiHome {
public:
    UiHome()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace yike::test
