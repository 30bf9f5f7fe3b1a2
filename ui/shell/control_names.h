// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every control that takes the focus a name for screen readers, in the language of the moment.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace yike::shell {

/// A name of its own is left alone. Else: what stands in the table of object names, the hint inside a line, the tip, the
/// label before it, the title of the panel it is in. Listens to the whole program: one is enough.
class ControlNames : public QObject {
    Q_OBJECT

public:
    explicit ControlNames(QObject *parent = nullptr);
    /// At once: the widget and all below it.
    static void name(QWidget &root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameWaiting();

    std::vector<QPointer<QWidget>> m_waiting;
    QTimer m_soon;
};

} // namespace yike::shell
