// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into the zip of an office document.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QXmlStreamReader>

#include <zip.h>

#include <map>
#include <memory>

namespace yike::test {

/// Every part by its name; empty if the file is no zip.
inline std::map<QString, QByteArray> partsOf(const QString &path)
{
    std::map<QString, QByteArray> parts;
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive == nullptr)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        zip_stat_index(archive, at, 0, &about);
        QByteArray bytes(static_cast<qsizetype>(about.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, at, 0);
        if (file != nullptr && zip_fread(file, bytes.data(), about.size) == bytes.size())
            parts.emplace(QString::fromUtf8(about.name), bytes);
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

/// Empty where it is well-formed, else what is wrong.
inline QString wrongXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("%1:%2: %3")
                                   .arg(reader.lineNumber())
                                   .arg(reader.columnNumber())
                                   .arg(reader.errorString())
                             : QString();
}

/// All text inside elements of that name, one entry an element of `each`.
inline QStringList textsOf(const QByteArray &bytes, QStringView each, QStringView leaf)
{
    QStringList texts;
    QXmlStreamReader reader(bytes);
    bool inLeaf = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == each)
            texts << QString();
        if (reader.qualifiedName() == leaf)
            inLeaf = reader.isStartElement();
        if (reader.isCharacters() && inLeaf && !texts.isEmpty())
            texts.back() += reader.text();
        if (reader.isStartElement() && !texts.isEmpty()) {
            if (reader.qualifiedName() == u"w:br")
                texts.back() += u'\n';
            if (reader.qualifiedName() == u"w:tab" && reader.attributes().isEmpty())
                texts.back() += u'\t';
        }
    }
    return texts;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace yike::test
