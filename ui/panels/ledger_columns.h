// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the ledger of outlets: what a cell shows, what is copied of it, and a text taken back onto an outlet.
#pragma once

#include "core/import/forms.h"
#include "core/norms/rulebook.h"
#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace yike::panels {

/// From left to right.
enum class LedgerColumn : std::uint8_t {
    Name,
    Service,  ///< the first
    Services, ///< the others
    Status,
    Community,
    Capacity, ///< of the first service that has one
    Area,
    OpenTo,
    Chain,
    Hours,
    Address,
    Match,
    Checked,
    Key,
    Staff,
    CreditCode,
    Stage,
    Cost,
    Lead,
    Contact,
    Remark,
};
inline constexpr std::size_t kLedgerColumns = static_cast<std::size_t>(LedgerColumn::Remark) + 1;

/// In the language of the moment; made anew for another plan or language.
class Ledger {
public:
    Ledger(std::shared_ptr<const plan::Plan> plan, std::shared_ptr<const norms::Rulebook> book);

    [[nodiscard]] const plan::Plan &plan() const { return *m_plan; }
    [[nodiscard]] const std::shared_ptr<const plan::Plan> &sharedPlan() const { return m_plan; }
    [[nodiscard]] const norms::Rulebook &book() const { return *m_book; }
    [[nodiscard]] const importing::FormWords &words() const { return m_words; }

    [[nodiscard]] static QString title(LedgerColumn column);
    /// Set by the place on the map alone.
    [[nodiscard]] static bool isTold(LedgerColumn column);
    [[nodiscard]] static bool isFigure(LedgerColumn column);
    /// Whether there is a list to choose from: the choices as they are written.
    [[nodiscard]] QStringList choices(LedgerColumn column) const;
    /// As a cell shows it: figures with their unit.
    [[nodiscard]] QString shown(const plan::Outlet &outlet, LedgerColumn column) const;
    /// As it is edited and copied: a bare figure. put() of it changes nothing.
    [[nodiscard]] QString plain(const plan::Outlet &outlet, LedgerColumn column) const;
    /// By which a copied row is found again: its own key where no other has it, else one made of its id.
    [[nodiscard]] QString rowKey(const plan::Outlet &outlet) const;
    /// The outlet of such a key; 0 if there is none, nothing where several have it.
    [[nodiscard]] std::optional<plan::OutletId> byKey(const QString &key) const;
    /// The outlet with the text in that column, or what is wrong with it; then the outlet stays as it was.
    [[nodiscard]] std::optional<QString> put(LedgerColumn column, const QString &text, plan::Outlet &outlet) const;
    /// What is wrong with what is being typed: empty where it is fine. Words of hours that are not understood are taken all the same.
    [[nodiscard]] QString complaint(LedgerColumn column, const QString &typed, const plan::Outlet &outlet) const;

    /// Which column a header names, in English or Chinese, ours or of the usual tables.
    [[nodiscard]] static std::optional<LedgerColumn> columnOf(const QString &header);

private:
    std::shared_ptr<const plan::Plan> m_plan;
    std::shared_ptr<const norms::Rulebook> m_book;
    importing::FormWords m_words;
    std::map<std::string, std::vector<plan::OutletId>, std::less<>> m_byKey;
};

/// What is wanted of a text of hours that is not understood; empty for one that is.
[[nodiscard]] QString hoursComplaint(const QString &hours);

} // namespace yike::panels
