// SPDX-License-Identifier: GPL-3.0-or-later
// Over Qt's stream writer.
#include "ui/office/xml.h"

#include <QIODevice>

#include <algorithm>

namespace yike::office {
namespace {

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0xD800) || (code >= 0xE000 && code < 0xFFFE) || code == '\t' || code == '\n';
}

} // namespace

QString xmlText(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isPlain(c))
            kept += c;
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate())
            kept += QChar(QChar::ReplacementCharacter);
    }
    return kept;
}

Xml::Xml(QIODevice *device) : m_writer(device) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

void Xml::write(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        attribute(name, value);
}

void Xml::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QLatin1StringView(name), xmlText(value));
}

void Xml::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1StringView(name));
    write(attributes);
}

void Xml::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1StringView(name));
    write(attributes);
}

void Xml::leaf(const char *name, const QString &content, Attributes attributes)
{
    open(name, attributes);
    text(content);
    close();
}

void Xml::raw(const QString &xml)
{
    m_writer.writeCharacters({}); // ends the tag that is open
    m_writer.device()->write(xml.toUtf8());
}

bool Xml::finish()
{
    m_writer.writeEndDocument();
    return !m_writer.hasError();
}

} // namespace yike::office
