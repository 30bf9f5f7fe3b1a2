// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the table of norms.
#include "ui/shell/rulebook_model.h"

#include "ui/text/language.h"
#include "ui/text/norm_text.h"
#include "ui/text/numbers.h"
#include "ui/text/rulebook_text.h"
#include "ui/text/terms.h"

#include <QFont>

namespace yike::shell {

RulebookModel::RulebookModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_book(std::make_shared<const norms::Rulebook>())
{}

int RulebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book->norms.size());
}

int RulebookModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kRulebookColumns; }

const norms::Norm *RulebookModel::norm(int row) const
{
    return row >= 0 && row < rowCount() ? &m_book->norms[static_cast<std::size_t>(row)] : nullptr;
}

QString RulebookModel::text(const norms::Norm &norm, RulebookColumn column) const
{
    switch (column) {
    case RulebookColumn::Service:
        return text::serviceName(*m_book, norm.service);
    case RulebookColumn::Level:
        return (text::name(norm.tier) + QLatin1Char(' ') + text::name(norm.requirement)).trimmed();
    case RulebookColumn::Figure:
        return text::requirement(*m_book, norm);
    case RulebookColumn::Size:
        return norm.minimumSize > 0 ? text::fieldValue(*m_book, norm, norms::NormField::MinimumSize) : QString();
    case RulebookColumn::Document:
        return text::fromCore(norm.number);
    case RulebookColumn::Clause:
        return text::fromCore(norm.clause);
    case RulebookColumn::Standing:
        return text::standing(norm.verification);
    }
    return {};
}

QVariant RulebookModel::data(const QModelIndex &index, int role) const
{
    const norms::Norm *found = norm(index.row());
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, static_cast<RulebookColumn>(index.column()));
    case Qt::ToolTipRole:
        return text::basis(*found) + QLatin1Char('\n') + text::fromCore(found->remark);
    case Qt::FontRole: {
        QFont font;
        font.setBold(found->overridden.has_value());
        return font;
    }
    default:
        return {};
    }
}

QVariant RulebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<RulebookColumn>(section)) {
    case RulebookColumn::Service:
        return tr("Service");
    case RulebookColumn::Level:
        return tr("Level");
    case RulebookColumn::Figure:
        return tr("Standard");
    case RulebookColumn::Size:
        return tr("Smallest size");
    case RulebookColumn::Document:
        return tr("Document");
    case RulebookColumn::Clause:
        return tr("Clause");
    case RulebookColumn::Standing:
        return tr("Standing");
    }
    return {};
}

void RulebookModel::setBook(std::shared_ptr<const norms::Rulebook> book)
{
    beginResetModel();
    m_book = std::move(book);
    endResetModel();
}

void RulebookModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, kRulebookColumns - 1);
}

} // namespace yike::shell
