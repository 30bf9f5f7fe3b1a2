// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, choices, and the filter over them.
#include "ui/shell/forms_model.h"

#include "ui/text/form_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QComboBox>
#include <QFont>

#include <algorithm>

namespace yike::shell {

using importing::FormChange;
using importing::FormItem;
using importing::FormNews;
using importing::FormSay;

namespace {

QString orNone(const std::string &text) { return text.empty() ? text::kNoFigure : text::fromCore(text); }

} // namespace

void FormsModel::set(std::shared_ptr<const plan::Plan> plan, importing::Collected collected)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_collected = std::move(collected);
    m_rows.clear();
    for (std::size_t i = 0; i < m_collected->items.size(); ++i) {
        const FormItem &item = m_collected->items[i];
        const bool whole = !item.id;
        if (whole)
            m_rows.push_back({i, -1});
        for (std::size_t change = 0; change < item.changes.size(); ++change)
            if (!whole || item.changes[change].conflict)
                m_rows.push_back({i, static_cast<int>(change)});
    }
    endResetModel();
}

void FormsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_collected.reset();
    m_plan.reset();
    endResetModel();
}

void FormsModel::prefer(importing::Prefer whose)
{
    if (!m_collected || m_rows.empty())
        return;
    importing::prefer(whose, *m_collected);
    emit dataChanged(index(0, Choice), index(rowCount() - 1, Choice));
}

void FormsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int FormsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant FormsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outlet:
        return tr("Outlet");
    case Community:
        return tr("Community");
    case News:
        return tr("News");
    case Field:
        return tr("Field");
    case HandedOut:
        return tr("Handed out");
    case Project:
        return tr("In the project");
    case Form:
        return tr("In the form");
    case Reporter:
        return tr("Reported by");
    default:
        return tr("Choice");
    }
}

QString FormsModel::ofChange(const Row &row, int column) const
{
    const FormChange &change = itemOf(row).changes[static_cast<std::size_t>(row.change)];
    QStringList texts, tellers;
    for (const FormSay &say : change.says) {
        texts << orNone(say.text);
        tellers << text::origin(*m_collected, say);
    }
    switch (column) {
    case Field:
        return text::name(change.field);
    case HandedOut:
        return orNone(change.before);
    case Project:
        return orNone(change.now);
    case Form:
        return texts.join(QStringLiteral(" | "));
    case Reporter:
        return tellers.join(QStringLiteral(" | "));
    default:
        return {};
    }
}

QString FormsModel::ofWhole(const Row &row, int column) const
{
    const FormItem &item = itemOf(row);
    QStringList texts, tellers;
    switch (column) {
    case Field:
        return tr("the whole outlet");
    case Project:
        return item.deleted ? tr("deleted") : text::kNoFigure;
    case HandedOut:
        return text::kNoFigure;
    case Form:
        for (const FormChange &change : item.changes)
            if (change.field != importing::FormField::Name && !change.says.empty())
                texts << text::fromCore(change.says.front().text);
        return texts.join(tr(", "));
    case Reporter:
        for (const FormSay &say : item.told)
            tellers << text::origin(*m_collected, say);
        return tellers.join(QStringLiteral(" | "));
    default:
        return {};
    }
}

QString FormsModel::cell(const Row &row, int column) const
{
    const FormItem &item = itemOf(row);
    switch (column) {
    case Outlet:
        return text::fromCore(item.name);
    case Community:
        return item.community ? text::areaName(*m_plan, item.community) : text::kNoFigure;
    case News:
        return text::name(item.news);
    case Choice: {
        const QStringList there = choices(row);
        return there.value(chosen(row));
    }
    default:
        return row.change < 0 ? ofWhole(row, column) : ofChange(row, column);
    }
}

QStringList FormsModel::choices(const Row &row) const
{
    const FormItem &item = itemOf(row);
    if (row.change < 0)
        return {tr("leave out"), tr("add")};
    QStringList out{item.id ? tr("keep the project's") : tr("leave empty")};
    for (const FormSay &say : item.changes[static_cast<std::size_t>(row.change)].says)
        out << tr("take “%1” (%2)").arg(orNone(say.text), text::reporter(m_collected->forms[say.form]));
    return out;
}

int FormsModel::chosen(const Row &row) const
{
    const FormItem &item = itemOf(row);
    if (row.change < 0)
        return item.wanted ? 1 : 0;
    return item.changes[static_cast<std::size_t>(row.change)].taken + 1;
}

QVariant FormsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const FormItem &item = itemOf(row);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(row, index.column());
    if (role == kNewsRole)
        return static_cast<int>(item.news);
    if (role == kChoicesRole)
        return choices(row);
    if (role == Qt::EditRole && index.column() == Choice)
        return chosen(row);
    const bool open = item.deleted || (row.change >= 0 && item.changes[static_cast<std::size_t>(row.change)].conflict);
    if (role == Qt::FontRole && open && (index.column() == News || index.column() == Choice)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

Qt::ItemFlags FormsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Choice ? usual | Qt::ItemIsEditable : usual;
}

bool FormsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Choice || !m_collected)
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    FormItem &item = m_collected->items[row.item];
    const int choice = value.toInt();
    if (choice < 0 || choice >= choices(row).size())
        return false;
    if (row.change < 0)
        item.wanted = choice == 1;
    else
        item.changes[static_cast<std::size_t>(row.change)].taken = choice - 1;
    emit dataChanged(index, index);
    return true;
}

void FormsFilter::setNews(std::optional<FormNews> news)
{
    m_news = news;
    invalidateRowsFilter();
}

void FormsFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateRowsFilter();
}

bool FormsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_news && first.data(FormsModel::kNewsRole).toInt() != static_cast<int>(*m_news))
        return false;
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (first.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    return false;
}

QWidget *FormsChoice::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(index.data(FormsModel::kChoicesRole).toStringList());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FormsChoice *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void FormsChoice::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        box->showPopup();
    }
}

void FormsChoice::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex());
}

} // namespace yike::shell
