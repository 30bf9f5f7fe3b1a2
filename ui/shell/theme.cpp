// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts that were installed with the program come before the system's.
#include "ui/shell/theme.h"

#include "ui/render/palette.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleFactory>

namespace yike::shell {
namespace {

QStringList fontFolders()
{
    const QString here = QCoreApplication::applicationDirPath();
    return {here + QStringLiteral("/../share/yike/fonts"), here + QStringLiteral("/share/yike/fonts"),
            here + QStringLiteral("/../fonts")};
}

QString screenFamily()
{
    for (const QString &folder : fontFolders()) {
        for (const QString &name :
             QDir(folder).entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")}, QDir::Files))
            QFontDatabase::addApplicationFont(folder + QLatin1Char('/') + name);
    }
    for (const QString &family : {QStringLiteral("Yike Sans SC"), QStringLiteral("Noto Sans CJK SC")}) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QPalette lightPalette()
{
    const QColor accent = render::palette().accent;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xFA, 0xF9, 0xF6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF6, 0xF2));
    palette.setColor(QPalette::WindowText, QColor(0x1F, 0x23, 0x28));
    palette.setColor(QPalette::Text, QColor(0x1F, 0x23, 0x28));
    palette.setColor(QPalette::Button, QColor(0xFF, 0xFF, 0xFF));
    palette.setColor(QPalette::ButtonText, QColor(0x1F, 0x23, 0x28));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2B, 0x2F, 0x33));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8A, 0x8F, 0x96));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Mid, QColor(0xD8, 0xD4, 0xCB));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x9A, 0xA0, 0xA6));
    return palette;
}

} // namespace

void applyTheme(QApplication &app)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(lightPalette());
    QFont font = QApplication::font();
    if (const QString family = screenFamily(); !family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(10);
    font.setFeature("tnum", 1);
    QApplication::setFont(font);
    QFile sheet(QStringLiteral(":/styles/yike.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        app.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

} // namespace yike::shell
