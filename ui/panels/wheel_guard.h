// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling past a form must not change it: fields without the focus let the wheel through.
#pragma once

#include <QEvent>
#include <QWidget>

namespace yike::panels {

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // the scroll area takes it
        return true;
    }
};

inline void guardAgainstWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace yike::panels
