// SPDX-License-Identifier: GPL-3.0-or-later
// Small files, written whole or not at all.
#include "ui/shell/import_store.h"

#include "core/import/source_tables.h"
#include "ui/text/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace yike::shell {
namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/yike");
}

QString templateFolder() { return folder() + QStringLiteral("/import-templates"); }

bool write(const QString &path, const std::string &text)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
}

} // namespace

std::vector<importing::ImportTemplate> importTemplates()
{
    std::vector<importing::ImportTemplate> out;
    const QDir there(templateFolder());
    for (const QString &name : there.entryList({QStringLiteral("*.json")}, QDir::Files))
        if (auto made = importing::readTemplate(text::toCore(there.filePath(name))))
            out.push_back(std::move(*made));
    std::ranges::sort(out, {}, &importing::ImportTemplate::name);
    return out;
}

bool saveImportTemplate(const importing::ImportTemplate &made)
{
    // Names may hold what no file name may: the file is called after their fingerprint.
    const QByteArray name = QByteArray::fromStdString(made.name);
    const QString file = QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(16));
    return write(templateFolder() + QLatin1Char('/') + file + QStringLiteral(".json"), importing::jsonOf(made));
}

QString ownWordsFile() { return folder() + QStringLiteral("/own-words.csv"); }

std::map<std::string, std::string> ownWords()
{
    if (!QFileInfo::exists(ownWordsFile()))
        return {};
    return importing::readWords(text::toCore(ownWordsFile())).value_or(std::map<std::string, std::string>{});
}

bool saveOwnWords(const std::map<std::string, std::string> &words)
{
    return write(ownWordsFile(), importing::wordsCsv(words));
}

} // namespace yike::shell
