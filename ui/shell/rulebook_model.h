// SPDX-License-Identifier: GPL-3.0-or-later
// The norms of a choice of rulebooks as a table for reading: service, figure, document, clause, standing.
#pragma once

#include "core/norms/compose.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>

namespace yike::shell {

enum class RulebookColumn : std::uint8_t { Service, Figure, Document, Clause, Standing, Level, Size };
inline constexpr int kRulebookColumns = 7;

class RulebookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RulebookModel(QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// What the project has set itself is bold, and its tool tip has the document's figure and the reason.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setBook(std::shared_ptr<const norms::Rulebook> book);
    [[nodiscard]] const norms::Norm *norm(int row) const; ///< nullptr where there is none
    [[nodiscard]] const norms::Rulebook &book() const { return *m_book; }
    void retranslate();

private:
    [[nodiscard]] QString text(const norms::Norm &norm, RulebookColumn column) const;
    std::shared_ptr<const norms::Rulebook> m_book;
};

} // namespace yike::shell
