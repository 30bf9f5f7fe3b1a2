// SPDX-License-Identifier: GPL-3.0-or-later
// One style sheet for both themes: its @names are filled in. Fonts installed with the program come before the system's.
#include "ui/shell/theme.h"

#include "ui/render/screen_theme.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace yike::shell {
namespace {

constexpr double kPlainSize = 10; ///< pt

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

/// A colour of the style sheet's template, in light and in dark.
struct Named {
    const char *name;
    QRgb light, dark;
};
constexpr std::array kColours = std::to_array<Named>({
    {"accent", 0x0B6E7D, 0x4FB3BF},     {"line", 0xE2DED6, 0x33383D},           {"chosen", 0xDDEDEE, 0x24454A},
    {"quiet", 0x5A5F66, 0xA9AEB4},      {"text", 0x1F2328, 0xE6E4DF},           {"hover", 0xEEF3F3, 0x2E3539},
    {"faint", 0x9AA0A6, 0x6E757C},      {"window", 0xFAF9F6, 0x1B1E21},         {"head", 0xF7F5F0, 0x22262A},
    {"rule", 0xE8E4DC, 0x2F3438},       {"edge", 0xD8D4CB, 0x3F454C},           {"field", 0xD3CEC4, 0x464C53},
    {"accentPale", 0xB9CFD2, 0x34494D}, {"stripe", 0xFBFAF7, 0x272B2F},         {"warningLand", 0xFBEFE3, 0x3A2C1C},
    {"errorLand", 0xFBE7E2, 0x3F2620},  {"buttonOff", 0xF6F4EF, 0x22262A},      {"buttonHover", 0xF3F6F6, 0x2F363A},
    {"fieldOff", 0xF3F1EC, 0x202428},   {"cell", 0xF1EEE8, 0x2C3135},           {"menuLine", 0xEFECE5, 0x2B3034},
    {"noteLand", 0xEEF5F5, 0x1F3235},   {"warningLine", 0xEED2B4, 0x5A4328},    {"trough", 0xECE8E0, 0x353B40},
    {"errorLine", 0xEBC3B8, 0x633A30},  {"noteLine", 0xCFE0E1, 0x2E4A4E},       {"handle", 0xCFCAC0, 0x4A5158},
    {"button", 0xC9C4B9, 0x4A5158},     {"fieldHover", 0xB5AFA3, 0x5C646C},     {"fainter", 0xB4B9BE, 0x5B6168},
    {"warning", 0xB34700, 0xF0A36B},    {"handleHover", 0xB0AA9E, 0x646C74},    {"buttonEdge", 0x9FB9BC, 0x5E7A7E},
    {"note", 0x6B7079, 0x98A0A7},       {"caution", 0x9A5B00, 0xE0A040},        {"tip", 0x2B2F33, 0x3A4047},
    {"accentDeep", 0x095C69, 0x6CC4CE}, {"surface", 0xFFFFFF, 0x25292D},        {"tipText", 0xFFFFFF, 0xF2F1EE},
    {"accentText", 0xFFFFFF, 0x0E1B1D}, {"accentPaleText", 0xFFFFFF, 0x8FA3A6}, {"wrong", 0xA3321F, 0xF08A6E},
});

QColor colour(const char *name, render::Theme theme)
{
    const auto *found = std::ranges::find(kColours, std::string_view(name), &Named::name);
    return QColor(theme == render::Theme::Dark ? found->dark : found->light);
}

QPalette paletteOf(render::Theme theme)
{
    const auto of = [theme](const char *name) { return colour(name, theme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of("window"));
    palette.setColor(QPalette::Base, of("surface"));
    palette.setColor(QPalette::AlternateBase, of("stripe"));
    palette.setColor(QPalette::Button, of("surface"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, of("text"));
        palette.setColor(QPalette::Disabled, role, of("faint"));
    }
    palette.setColor(QPalette::ToolTipBase, of("tip"));
    palette.setColor(QPalette::ToolTipText, of("tipText"));
    palette.setColor(QPalette::PlaceholderText, of("note"));
    palette.setColor(QPalette::Highlight, of("accent"));
    palette.setColor(QPalette::HighlightedText, of("accentText"));
    palette.setColor(QPalette::Link, of("accent"));
    palette.setColor(QPalette::LinkVisited, of("accent"));
    palette.setColor(QPalette::Light, of("surface"));
    palette.setColor(QPalette::Midlight, of("rule"));
    palette.setColor(QPalette::Mid, of("edge"));
    palette.setColor(QPalette::Dark, of("fieldHover"));
    palette.setColor(QPalette::Accent, of("accent"));
    return palette;
}

Appearance theAppearance = Appearance::Light;
int theTextSize = 100;

render::Theme themeOf(Appearance appearance)
{
    const bool dark =
        appearance == Appearance::Dark ||
        (appearance == Appearance::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    return dark ? render::Theme::Dark : render::Theme::Light;
}

/// Colours and letters of the moment on everything there is.
void paint()
{
    const render::Theme theme = themeOf(theAppearance);
    render::setScreenTheme(theme);
    render::setScreenLetters(theTextSize / 100.0);
    QApplication::setPalette(paletteOf(theme));
    QFont font = QApplication::font();
    font.setPointSizeF(kPlainSize * theTextSize / 100.0);
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet(theme, theTextSize));
}

/// Texts and pictures with colours of their own are made anew where they are made for another language.
void remake()
{
    paint();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(window, &event);
    }
}

} // namespace

QString styleSheet(render::Theme theme, int percent)
{
    QFile file(QStringLiteral(":/styles/yike.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression marks(QStringLiteral("@([A-Za-z]+)|([0-9]+)pt"));
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : marks.globalMatch(sheet)) {
        filled += QStringView(sheet).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QByteArray name = match.captured(1).toLatin1();
        if (name == "chevron")
            filled += theme == render::Theme::Dark ? QStringLiteral("chevron-down-dark.png")
                                                   : QStringLiteral("chevron-down.png");
        else if (!name.isEmpty())
            filled += std::ranges::contains(kColours, std::string_view(name.constData()), &Named::name)
                          ? colour(name.constData(), theme).name()
                          : match.captured();
        else
            filled += QString::number(match.captured(2).toInt() * percent / 100.0) + QStringLiteral("pt");
    }
    return filled.append(QStringView(sheet).mid(from));
}

void applyTheme(QApplication &app)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    if (const QString family = screenFamily(); !family.isEmpty())
        font.setFamily(family);
    font.setFeature("tnum", 1);
    QApplication::setFont(font);
    theAppearance = rememberedAppearance();
    theTextSize = rememberedTextSize();
    paint();
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app, [] {
        if (theAppearance == Appearance::System)
            remake();
    });
}

void chooseAppearance(Appearance appearance)
{
    rememberAppearance(appearance);
    if (std::exchange(theAppearance, appearance) != appearance)
        remake();
}

void chooseTextSize(int percent)
{
    rememberTextSize(percent);
    if (std::exchange(theTextSize, percent) != percent)
        remake();
}

Appearance currentAppearance() { return theAppearance; }

int currentTextSize() { return theTextSize; }

void showWrong(QWidget &label, bool wrong)
{
    if (label.property("wrong").toBool() == wrong)
        return;
    label.setProperty("wrong", wrong);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace yike::shell
