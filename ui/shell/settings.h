// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers of its user between starts.
#pragma once

#include "ui/text/language.h"

#include <QByteArray>
#include <QStringList>

namespace yike::shell {

/// The language chosen in the menu, else the system's.
[[nodiscard]] text::Language rememberedLanguage();
void rememberLanguage(text::Language language);

/// The provider of Qt Location that the search asks for places: our own where none, or one that is gone, was chosen.
[[nodiscard]] QString placesProvider();
void rememberPlacesProvider(const QString &name);

/// Newest first, at most ten, only those that are still there.
[[nodiscard]] QStringList recentProjects();
void rememberProject(const QString &path);

/// The folder the last file was chosen in.
[[nodiscard]] QString lastFolder();
void rememberFolder(const QString &filePath);

/// Whether outlets snap to streets and buildings; they do unless it was switched off.
[[nodiscard]] bool rememberedSnapping();
void rememberSnapping(bool snapping);

/// Notes the user has put away for good.
[[nodiscard]] bool isDismissed(const QString &note);
void dismiss(const QString &note);

} // namespace yike::shell
