// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a service's row: badge, name, share with its mark, and the coverage bar below.
#pragma once

#include <QStyledItemDelegate>

namespace yike::panels {

class ServiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace yike::panels
