// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers of its user between starts.
#pragma once

#include "ui/text/language.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace yike::shell {

/// The language chosen in the menu, else the system's.
[[nodiscard]] text::Language rememberedLanguage();
void rememberLanguage(text::Language language);

/// The provider of Qt Location that the search asks for places: our own where none, or one that is gone, was chosen.
[[nodiscard]] QString placesProvider();
void rememberPlacesProvider(const QString &name);

/// Newest first, at most ten, only those that are still there.
[[nodiscard]] QStringList recentProjects();
/// The same with those that are not there any more.
[[nodiscard]] QStringList knownProjects();
void rememberProject(const QString &path);
void forgetProject(const QString &path);

/// The project that was open last; empty: none yet. A demonstration district counts, and one without a name.
[[nodiscard]] QString lastProject();
void rememberLastProject(const QString &path);
/// Whether it is opened again at the start; yes unless told otherwise.
[[nodiscard]] bool opensLastProject();
void setOpensLastProject(bool opens);
/// The project the program was opening when it ended, if it ended there; empty: it was not.
[[nodiscard]] QString interruptedOpening();
void noteOpening(const QString &path); ///< empty: it is open, or was refused

/// Light, dark, or as the system has it.
enum class Appearance : std::uint8_t { System, Light, Dark };
[[nodiscard]] Appearance rememberedAppearance(); ///< light unless told otherwise
void rememberAppearance(Appearance appearance);
/// Size of all letters in per cent: 100, 125 or 150.
[[nodiscard]] int rememberedTextSize();
void rememberTextSize(int percent);

/// The folder the last file was chosen in.
[[nodiscard]] QString lastFolder();
void rememberFolder(const QString &filePath);

/// Whether outlets snap to streets and buildings; they do unless it was switched off.
[[nodiscard]] bool rememberedSnapping();
void rememberSnapping(bool snapping);

/// How often everything is drawn for a report to tell how sure its figures are; negative: never chosen.
[[nodiscard]] int rememberedDraws();
void rememberDraws(int draws);

/// Notes the user has put away for good.
[[nodiscard]] bool isDismissed(const QString &note);
void dismiss(const QString &note);

/// All settings are in this file.
[[nodiscard]] QString settingsFile();

} // namespace yike::shell
