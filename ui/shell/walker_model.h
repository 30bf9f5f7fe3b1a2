// SPDX-License-Identifier: GPL-3.0-or-later
// The walkers as a table that can be edited: a draft, checked figure by figure, saved elsewhere.
#pragma once

#include "core/norms/walker.h"
#include "core/norms/walker_check.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>

namespace yike::shell {

/// Its columns; what comes in between is for reading only.
enum class WalkerColumn : std::uint8_t {
    Name,
    Speed,
    Reach, ///< metres in a quarter of an hour on the flat
    StairsUp,
    StairsDown,
    Signals,
    Crossings,
    Slope,
    Steepest
};
inline constexpr int kWalkerColumns = 9;

class WalkerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WalkerModel(QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// False, and nothing changed, for what check() finds wrong.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const norms::Walkers &walkers() const { return m_walkers; }
    void setWalkers(const norms::Walkers &walkers);
    [[nodiscard]] const norms::Walker &walker(int row) const { return m_walkers[static_cast<std::size_t>(row)]; }
    void setWalker(int row, const norms::Walker &walker);

    /// What is wrong with a text as the figure of a column; empty: nothing.
    [[nodiscard]] static QString check(WalkerColumn column, const QString &text);
    [[nodiscard]] static QString slopeName(norms::SlopeModel model);
    void retranslate();

private:
    [[nodiscard]] QString text(int row, WalkerColumn column, bool editing) const;
    norms::Walkers m_walkers;
};

/// The number somebody typed, in the language of the screen or with a point; in thousandths. Nothing for anything else.
[[nodiscard]] std::optional<std::int32_t> typedThousandths(const QString &text);
/// Thousandths with as many decimals as they have.
[[nodiscard]] QString shortNumber(std::int64_t thousandths);

} // namespace yike::shell
