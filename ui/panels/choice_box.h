// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes of choices, a button and a label that know how to name themselves again when the language changes.
#pragma once

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>
#include <functional>

namespace yike::panels {

/// Where it is too narrow, its choice ends with "…" and the list shows it whole.
class ElidedBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const int field =
            style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this).width();
        const int icon = option->currentIcon.isNull() ? 0 : option->iconSize.width() + 4;
        option->currentText =
            option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, std::max(0, field - icon - 4));
    }
};

class ChoiceBox : public ElidedBox {
public:
    explicit ChoiceBox(std::function<QStringList()> names, QWidget *parent = nullptr)
        : ElidedBox(parent),
          m_names(std::move(names))
    {
        addItems(m_names());
    }
    /// Names may have changed; the choice stays.
    void rename()
    {
        const QSignalBlocker quiet(this);
        const int chosen = currentIndex();
        clear();
        addItems(m_names());
        setCurrentIndex(chosen < count() ? chosen : 0);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        ElidedBox::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            rename();
    }

private:
    std::function<QStringList()> m_names;
};

class TextButton : public QPushButton {
public:
    explicit TextButton(std::function<QString()> name, QWidget *parent = nullptr)
        : QPushButton(parent),
          m_name(std::move(name))
    {
        setText(m_name());
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setText(m_name());
    }

private:
    std::function<QString()> m_name;
};

/// A note that wraps.
class TextLabel : public QLabel {
public:
    explicit TextLabel(std::function<QString()> text, QWidget *parent = nullptr)
        : QLabel(parent),
          m_text(std::move(text))
    {
        setObjectName(QStringLiteral("note"));
        setWordWrap(true);
        setText(m_text());
    }
    void rename() { setText(m_text()); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            rename();
    }

private:
    std::function<QString()> m_text;
};

} // namespace yike::panels
