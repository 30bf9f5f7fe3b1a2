// SPDX-License-Identifier: GPL-3.0-or-later
// Finds share/yike/fonts beside the program.
#include "ui/report/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace yike::report {
namespace {

void loadOurs()
{
    QDir folder(QCoreApplication::applicationDirPath());
    // bin/../share/yike/fonts; the tests of a build lie some folders deeper.
    for (int up = 0; up < 6; ++up) {
        if (const QDir fonts(folder.filePath(QStringLiteral("share/yike/fonts"))); fonts.exists()) {
            for (const QFileInfo &file :
                 fonts.entryInfoList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")}, QDir::Files))
                QFontDatabase::addApplicationFont(file.filePath());
            return;
        }
        if (!folder.cdUp())
            return;
    }
}

QString firstOf(const QStringList &wanted)
{
    const QStringList have = QFontDatabase::families();
    for (const QString &family : wanted)
        if (have.contains(family))
            return family;
    return wanted.first(); // Qt then takes what is nearest
}

} // namespace

const Typefaces &typefaces()
{
    static const Typefaces kTypefaces = [] {
        loadOurs();
        Typefaces faces;
        faces.sans = firstOf({QStringLiteral("Yike Sans SC"), QStringLiteral("Noto Sans CJK SC"),
                              QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")});
        faces.serif = firstOf({QStringLiteral("Yike Serif SC"), QStringLiteral("Noto Serif CJK SC"),
                               QStringLiteral("Noto Sans CJK SC"), QStringLiteral("serif")});
        faces.fangSong = firstOf({QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋_GB2312"),
                                  QStringLiteral("FangSong"), QStringLiteral("仿宋"), faces.serif});
        faces.kai = firstOf({QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi"),
                             QStringLiteral("楷体"), faces.serif});
        faces.title = firstOf({QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("方正小标宋简体"),
                               QStringLiteral("方正小标宋_GBK"), faces.serif});
        return faces;
    }();
    return kTypefaces;
}

} // namespace yike::report
