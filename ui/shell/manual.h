// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in manual: its pages in both languages, which page belongs to which panel, and the search over all of them.
#pragma once

#include "ui/text/language.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <span>
#include <vector>

namespace yike::shell::manual {

/// In the order of the contents; the first is the table of contents itself.
[[nodiscard]] std::span<const char *const> pages();
/// qrc:/manual/zh_CN/<page>.html or …/en/…
[[nodiscard]] QUrl urlOf(const QString &page, text::Language language);
/// The page of such an address; empty where it is none of the manual.
[[nodiscard]] QString pageAt(const QUrl &url);
[[nodiscard]] bool exists(const QString &page, text::Language language);
[[nodiscard]] QString html(const QString &page, text::Language language);
/// <title>, else the first heading, else the page's name.
[[nodiscard]] QString title(const QString &page, text::Language language);

struct Hit {
    QString page, title, excerpt;
};
/// Pages that hold every word of `words`, those with one in the title first.
[[nodiscard]] std::vector<Hit> search(const QString &words, text::Language language);

/// The property by which a widget names its page.
inline constexpr auto kPageProperty = "manualPage";
/// That of the widget or of its nearest ancestor that names one, else the contents.
[[nodiscard]] QString pageOf(const QWidget *widget);
/// Names the pages of panels that are known by their object names.
void namePanels(const QWidget &window);

} // namespace yike::shell::manual
