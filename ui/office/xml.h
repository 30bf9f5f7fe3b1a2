// SPDX-License-Identifier: GPL-3.0-or-later
// XML of an office document: elements with prefixed names, texts that are always valid XML 1.0.
#pragma once

#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

class QIODevice;

namespace yike::office {

/// Without what XML 1.0 cannot hold: control characters are left out, half surrogates become U+FFFD.
[[nodiscard]] QString xmlText(const QString &text);

class Xml {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// Begins the document at once.
    explicit Xml(QIODevice *device);
    void open(const char *name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});
    /// Of the element that was opened last, before anything is in it.
    void attribute(const char *name, const QString &value);
    /// <name w:val="value"/>, the shape of most properties in Word's XML.
    void val(const char *name, const QString &value) { empty(name, {{"w:val", value}}); }
    void val(const char *name, int value) { val(name, QString::number(value)); }
    void text(const QString &text) { m_writer.writeCharacters(xmlText(text)); }
    /// <name …>text</name>
    void leaf(const char *name, const QString &content, Attributes attributes = {});
    /// Ready-made XML of ours.
    void raw(const QString &xml);
    /// Closes what is open. False if the device took not all.
    [[nodiscard]] bool finish();

private:
    void write(Attributes attributes);
    QXmlStreamWriter m_writer;
};

} // namespace yike::office
