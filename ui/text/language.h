// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the screen and of print: Chinese or English, switched while running.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace yike::text {

enum class Language : std::uint8_t { Chinese, English };

/// English until installLanguage() is called: the sources are English.
[[nodiscard]] Language currentLanguage();
[[nodiscard]] bool chinese();
/// Chinese where the system speaks Chinese (LANGUAGE, LC_ALL, LANG), else English.
[[nodiscard]] Language systemLanguage();
/// Can be called again while running: every widget gets a LanguageChange event.
void installLanguage(QCoreApplication &app, Language language);
/// Numbers and dates of the current language.
[[nodiscard]] QLocale locale();
/// UTF-8 of the core to the screen's text.
[[nodiscard]] QString fromCore(std::string_view utf8);
[[nodiscard]] std::string toCore(const QString &text);

} // namespace yike::text
