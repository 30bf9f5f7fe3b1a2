// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are resources; titles are taken out of the HTML when a list wants them, texts at the first search; both are kept.
#include "ui/shell/manual.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

namespace yike::shell::manual {
namespace {

constexpr std::array kPages{"index",     "start",   "project",  "import",    "map",       "tools",    "outlets",
                            "areas",     "network", "services", "results",   "old-young", "deficits", "analysis",
                            "scenarios", "issues",  "history",  "rulebooks", "walkers",   "search",   "forms",
                            "export",    "report",  "editions", "shortcuts", "glossary"};

/// Object name of a panel, and its page.
struct PanelPage {
    const char *panel, *page;
};
constexpr std::array kPanels = std::to_array<PanelPage>({
    {"services", "services"},   {"inspector", "results"},  {"why", "results"},      {"premisesForm", "outlets"},
    {"tables", "results"},      {"results", "results"},    {"chart", "results"},    {"oldYoung", "old-young"},
    {"deficits", "deficits"},   {"analysis", "analysis"},  {"outlets", "outlets"},  {"premises", "outlets"},
    {"scenarios", "scenarios"}, {"issues", "issues"},      {"history", "history"},  {"search", "search"},
    {"toolRow", "tools"},       {"scenario", "scenarios"}, {"service", "services"}, {"walker", "walkers"},
    {"projectMenu", "project"}, {"placePopup", "tools"},
});

QString folderOf(text::Language language)
{
    return language == text::Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString fileOf(const QString &page, text::Language language)
{
    return QStringLiteral(":/manual/%1/%2.html").arg(folderOf(language), page);
}

/// Of <title>, else of the first heading; without laying the page out, for the contents ask for all of them at once.
QString titleIn(const QString &page, const QString &written)
{
    constexpr auto kWhole = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression named(QStringLiteral("<title[^>]*>(.*?)</title>"), kWhole);
    static const QRegularExpression heading(QStringLiteral("<h1[^>]*>(.*?)</h1>"), kWhole);
    for (const QRegularExpression &where : {named, heading})
        if (const QString found = where.match(written).captured(1); !found.trimmed().isEmpty())
            return QTextDocumentFragment::fromHtml(found).toPlainText().simplified();
    return page;
}

/// Laid out when the first search asks for it.
const QString &textOf(const QString &page, text::Language language)
{
    static QHash<QString, QString> known;
    const QString file = fileOf(page, language);
    if (const auto found = known.constFind(file); found != known.constEnd())
        return *found;
    QTextDocument document;
    document.setHtml(html(page, language));
    return *known.insert(file, document.toPlainText());
}

QString excerptOf(const QString &text, const QString &word)
{
    constexpr qsizetype kBefore = 24, kLength = 90;
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - kBefore);
    QString excerpt = text.mid(from, kLength).simplified();
    if (from > 0)
        excerpt.prepend(u'…');
    return excerpt + (from + kLength < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

std::span<const char *const> pages() { return kPages; }

QUrl urlOf(const QString &page, text::Language language)
{
    return QUrl(QStringLiteral("qrc") + fileOf(page, language));
}

QString pageAt(const QUrl &url)
{
    static const QRegularExpression form(QStringLiteral("/manual/[A-Za-z_]+/([a-z-]+)\\.html$"));
    return form.match(url.path()).captured(1);
}

bool exists(const QString &page, text::Language language) { return QFile::exists(fileOf(page, language)); }

QString html(const QString &page, text::Language language)
{
    QFile file(fileOf(page, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString title(const QString &page, text::Language language)
{
    static QHash<QString, QString> known;
    const QString file = fileOf(page, language);
    if (const auto found = known.constFind(file); found != known.constEnd())
        return *found;
    return *known.insert(file, titleIn(page, html(page, language)));
}

std::vector<Hit> search(const QString &words, text::Language language)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> inTitle, inText;
    if (wanted.isEmpty())
        return inTitle;
    for (const char *each : kPages) {
        const QString page = QLatin1String(each);
        if (!exists(page, language))
            continue;
        const QString name = title(page, language), &there = textOf(page, language);
        const auto holds = [&](const QString &text) {
            return std::ranges::all_of(wanted,
                                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        };
        if (!holds(name + u' ' + there))
            continue;
        (holds(name) ? inTitle : inText).push_back({page, name, excerptOf(there, wanted.first())});
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

QString pageOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString page = widget->property(kPageProperty).toString(); !page.isEmpty())
            return page;
    }
    return QStringLiteral("index");
}

void namePanels(const QWidget &window)
{
    for (const auto &[panel, page] : kPanels) {
        for (QWidget *widget : window.findChildren<QWidget *>(QLatin1String(panel)))
            widget->setProperty(kPageProperty, QLatin1String(page));
    }
}

} // namespace yike::shell::manual
