// SPDX-License-Identifier: GPL-3.0-or-later
// Puts data, style and script into the page.
#include "ui/webmap/web_map.h"

#include "generated/web_page.h"
#include "ui/text/language.h"
#include "ui/webmap/parts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>

namespace yike::webmap {
namespace {

constexpr int kFormat = 1; ///< of the data; the scripts are in the same file, so nobody else has to know it

QByteArray embedded(std::string_view name)
{
    for (const base::EmbeddedFile &file : embedded::web_page())
        if (file.name == name)
            return QByteArray(file.content.data(), static_cast<qsizetype>(file.content.size()));
    return {};
}

/// The scripts, in the order of the list in CMakeLists.txt, as one function that leaves nothing in the window.
QByteArray script()
{
    QByteArray all = "(function () {\n'use strict';\n";
    for (const base::EmbeddedFile &file : embedded::web_page())
        if (file.name.ends_with(".js"))
            all += QByteArray(file.content.data(), static_cast<qsizetype>(file.content.size()));
    return all + "}());\n";
}

/// What a browser checks before it runs or applies it: nothing else in the page can run.
QByteArray hashOf(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "'";
}

/// A brace could be taken for a place to fill.
QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'{', QStringLiteral("&#123;")).toUtf8();
}

/// No text of a project can end the element the data stand in.
QByteArray dataText(const QJsonObject &data)
{
    return QJsonDocument(data).toJson(QJsonDocument::Compact).replace("<", "\\u003c").replace(">", "\\u003e");
}

base::Result<QJsonObject> dataOf(const WebMapRequest &request, const base::Progress &progress)
{
    progress.report("web-map", 0);
    const auto sight = look(request, progress);
    if (!sight)
        return std::unexpected(sight.error());
    QJsonObject data{{QStringLiteral("format"), kFormat},
                     {QStringLiteral("language"), request.language == text::Language::Chinese ? "zh" : "en"},
                     {QStringLiteral("project"), projectPart(*sight)},
                     {QStringLiteral("colours"), coloursPart()},
                     {QStringLiteral("services"), servicesPart(*sight)},
                     {QStringLiteral("symbols"), symbolsPart(*sight)},
                     {QStringLiteral("ground"), groundPart(*sight)},
                     {QStringLiteral("homes"), homesPart(*sight)}};
    progress.report("web-map", 0.4);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    data[QStringLiteral("states")] = statesPart(*sight);
    progress.report("web-map", 0.8);
    if (progress.cancelled())
        return base::fail(base::ErrorCode::Cancelled);
    data[QStringLiteral("outlets")] = outletsPart(*sight);
    return data;
}

} // namespace

base::Result<QByteArray> webMapPage(const WebMapRequest &request, const base::Progress &progress)
{
    const auto data = dataOf(request, progress);
    if (!data)
        return std::unexpected(data.error());
    const plan::ProjectInfo &info = request.present->situation->plan->info;
    const QByteArray style = embedded("map.css"), code = script();
    QByteArray page = embedded("map.html");
    // The data go in last: no text of theirs is taken for a place to fill.
    page.replace("{{language}}", request.language == text::Language::Chinese ? "zh-CN" : "en");
    page.replace("{{title}}", escaped(text::fromCore(info.name.empty() ? info.district : info.name)));
    page.replace("{{style-hash}}", hashOf(style)).replace("{{script-hash}}", hashOf(code));
    page.replace("{{style}}", style).replace("{{script}}", code);
    page.replace("{{data}}", dataText(*data));
    return page;
}

base::Result<std::int64_t> writeWebMap(const WebMapRequest &request, const QString &path,
                                       const base::Progress &progress)
{
    const auto page = webMapPage(request, progress);
    if (!page)
        return std::unexpected(page.error());
    errno = 0;
    QFile out(path);
    bool written = out.open(QIODevice::WriteOnly) && out.write(*page) == page->size() && out.flush();
    out.close();
    written = written && out.error() == QFileDevice::NoError;
    if (!written)
        return errno == ENOSPC || errno == EFBIG
                   ? base::fail(base::ErrorCode::DiskFull, path.toStdString())
                   : base::fail(base::ErrorCode::WriteFailed, path.toStdString(), out.errorString().toStdString());
    progress.report("web-map", 1);
    return static_cast<std::int64_t>(page->size());
}

} // namespace yike::webmap
