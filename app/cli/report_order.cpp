// SPDX-License-Identifier: GPL-3.0-or-later
// Words to an order. Everything that can be wrong with them is said before the first project is opened.
#include "app/cli/report_order.h"

#include "app/cli/console.h"
#include "core/report/studies.h"
#include "ui/publish/template_text.h"
#include "ui/text/edition.h"
#include "ui/text/errors.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace yike::cli {
namespace {

using Wrong = std::unexpected<QString>;

using publish::kDrafts;
using publish::kKinds;

QString word(std::string_view code) { return text::fromCore(code.empty() ? "none" : code); }

template <typename Values>
QString words(const Values &values)
{
    QStringList all;
    for (const auto value : values)
        all << word(report::code(value));
    return all.join(QStringLiteral(", "));
}

std::expected<report::Template, QString> templateNamed(const QString &name)
{
    for (const report::TemplateKind kind : kKinds)
        if (name == word(report::code(kind)))
            return report::defaultTemplate(kind);
    if (!name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return Wrong(Say::tr("--template is followed by one of %1, or by a file saved by the program (NAME.json).")
                         .arg(words(kKinds)));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Wrong(Say::tr("The template %1 cannot be read.").arg(name));
    auto made = report::templateFromJson(file.readAll().toStdString());
    if (!made)
        return Wrong(Say::tr("The template %1 is not understood: %2").arg(name, text::sentence(made.error())));
    return *std::move(made);
}

/// The template, and what the options put in place of its own words.
std::expected<report::Template, QString> templateOf(const QCommandLineParser &parser)
{
    auto made = templateNamed(parser.isSet(QStringLiteral("template")) ? parser.value(QStringLiteral("template"))
                                                                       : word(report::code(kKinds[0])));
    if (!made)
        return made;
    if (parser.isSet(QStringLiteral("draft"))) {
        const QString named = parser.value(QStringLiteral("draft"));
        const auto at = std::ranges::find(kDrafts, named, [](report::Draft d) { return word(report::code(d)); });
        if (at == std::end(kDrafts))
            return Wrong(Say::tr("--draft is followed by one of %1.").arg(words(kDrafts)));
        made->draft = *at;
    }
    for (const auto &[option, into] : {std::pair{"office", &made->office}, std::pair{"number", &made->number},
                                       std::pair{"date", &made->date}, std::pair{"logo", &made->logo}})
        if (parser.isSet(QLatin1StringView(option)))
            *into = parser.value(QLatin1StringView(option)).toStdString();
    if (parser.isSet(QStringLiteral("seal")))
        made->seal = true;
    return made;
}

bool isPattern(const QString &output) { return output.contains(QLatin1String("{name}")); }
bool isFolder(const QString &output) { return output.endsWith(u'/') || QFileInfo(output).isDir(); }

std::expected<QString, QString> formatOf(const QCommandLineParser &parser, const QStringList &formats)
{
    const QString output = parser.value(QStringLiteral("output"));
    QString format = QFileInfo(output).suffix().toLower();
    if (parser.isSet(QStringLiteral("format")))
        format = parser.value(QStringLiteral("format")).toLower();
    else if (isFolder(output))
        format = formats.front();
    if (!formats.contains(format))
        return Wrong(Say::tr("A report is written as %1; name the file accordingly: -o report.%2.")
                         .arg(formats.join(QStringLiteral(", ")), formats.front()));
    return format;
}

std::expected<std::vector<ReportJob>, QString> jobsOf(const QCommandLineParser &parser, const QString &format)
{
    const QString output = parser.value(QStringLiteral("output"));
    const QStringList projects = parser.positionalArguments();
    if (projects.isEmpty())
        return Wrong(Say::tr("Name the project: yike-cli report PROJECT.gpkg -o report.pdf."));
    if (projects.size() > 1 && !isFolder(output) && !isPattern(output))
        return Wrong(Say::tr("Several projects go into a folder (-o FOLDER/) or by a pattern (-o {name}.pdf)."));
    std::vector<ReportJob> jobs;
    std::set<QString> written;
    for (const QString &project : projects) {
        const QString name = QFileInfo(project).completeBaseName();
        QString file = output;
        if (isFolder(output))
            file = QStringLiteral("%1/%2.%3").arg(output.endsWith(u'/') ? output.chopped(1) : output, name, format);
        else
            file.replace(QLatin1String("{name}"), name);
        if (!written.insert(QFileInfo(file).absoluteFilePath()).second)
            return Wrong(Say::tr("Two projects would be written to %1.").arg(file));
        jobs.push_back({project, file});
    }
    return jobs;
}

std::expected<text::Language, QString> languageOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("language")))
        return text::currentLanguage();
    const QString named = parser.value(QStringLiteral("language")).toLower().replace(u'-', u'_');
    if (named == u"zh_cn" || named == u"zh")
        return text::Language::Chinese;
    if (named == u"en")
        return text::Language::English;
    return Wrong(Say::tr("--language is followed by zh_CN or en."));
}

} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *option, const QString &says, const QString &value) {
        parser.addOption({QLatin1StringView(option), says, value});
    };
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Say::tr("The file to write; of several projects a folder, or a pattern with {name}."),
                      Say::tr("file")});
    add("format", Say::tr("pdf, docx, xlsx or html where the file's name does not tell."), Say::tr("format"));
    add("template",
        Say::tr("assessment, plan (official document), circles (circle by circle), self (self-assessment), page (one "
                "page), or a saved template."),
        Say::tr("name"));
    add("language", Say::tr("Language of the report: zh_CN or en."), Say::tr("language"));
    add("draft", Say::tr("Watermark: none, consultation, review, approval or issued."), Say::tr("draft"));
    add("office", Say::tr("The office that prints it."), Say::tr("name"));
    add("number", Say::tr("Its number (文号)."), Say::tr("number"));
    add("date", Say::tr("Its date, as it is to be printed."), Say::tr("date"));
    add("logo", Say::tr("A picture for the cover."), Say::tr("file"));
    parser.addOption({QStringLiteral("seal"), Say::tr("Leaves room for a seal on the cover.")});
    parser.addOption({QStringLiteral("archive"),
                      Say::tr("PDF in the form for archives (A-1b, not validated), without attachments.")});
    add("last-year", Say::tr("Last year's project: its monitoring figures stand beside this year's."),
        QStringLiteral("PROJECT.gpkg"));
    add("draws", Say::tr("How often everything is drawn to tell how sure the figures are (200; 0: not at all)."),
        QStringLiteral("N"));
    add("verify", Say::tr("Tells whether a printed report still holds for the project, and what has changed."),
        QStringLiteral("REPORT.pdf"));
}

std::expected<ReportOrder, QString> reportOrder(const QCommandLineParser &parser, const QStringList &formats)
{
    if (!parser.isSet(QStringLiteral("output")))
        return Wrong(Say::tr("Name the file to write: -o report.pdf."));
    ReportOrder order;
    if (parser.isSet(QStringLiteral("draws"))) {
        bool number = false;
        order.draws = parser.value(QStringLiteral("draws")).toInt(&number);
        if (!number)
            return Wrong(Say::tr("--draws is followed by a number of draws, say 1000; 0 leaves the chapter out."));
    }
    const auto format = formatOf(parser, formats);
    if (!format)
        return Wrong(format.error());
    const auto language = languageOf(parser);
    if (!language)
        return Wrong(language.error());
    auto jobs = jobsOf(parser, *format);
    if (!jobs)
        return Wrong(jobs.error());
    auto made = templateOf(parser);
    if (!made)
        return Wrong(made.error());
    order.jobs = *std::move(jobs);
    order.format = *format;
    order.scenario = parser.value(QStringLiteral("scenario"));
    order.made = *std::move(made);
    order.language = *language;
    order.lastYear = parser.value(QStringLiteral("last-year"));
    order.archive = parser.isSet(QStringLiteral("archive"));
    return order;
}

} // namespace yike::cli
