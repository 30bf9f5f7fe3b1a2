// SPDX-License-Identifier: GPL-3.0-or-later
// Units of the screen (m/s, times, seconds, per cent) and of the core (thousandths) meet here.
#include "ui/shell/walker_model.h"

#include "core/norms/grade_tables.h"
#include "ui/render/screen_theme.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QColor>
#include <QFont>

#include <cmath>

namespace yike::shell {
namespace {

using norms::SlopeModel;
using norms::Walker;
using norms::WalkerField;

constexpr std::int32_t kQuarter = 900; ///< s

/// The figure behind a column that holds a number, and what one of the screen's thousandths is of its unit.
struct Figure {
    WalkerField field;
    std::int32_t Walker::*member;
    std::int32_t divisor; ///< screen thousandths per unit: per cent to per mille 100
};

std::optional<Figure> figureOf(WalkerColumn column)
{
    switch (column) {
    case WalkerColumn::Speed:
        return Figure{WalkerField::Speed, &Walker::speed, 1};
    case WalkerColumn::StairsUp:
        return Figure{WalkerField::StairsUp, &Walker::stairsUp, 1};
    case WalkerColumn::StairsDown:
        return Figure{WalkerField::StairsDown, &Walker::stairsDown, 1};
    case WalkerColumn::Signals:
        return Figure{WalkerField::SignalDelay, &Walker::signalDelay, 1};
    case WalkerColumn::Crossings:
        return Figure{WalkerField::CrossingDelay, &Walker::crossingDelay, 1};
    case WalkerColumn::Steepest:
        return Figure{WalkerField::Steepest, &Walker::steepest, 100};
    case WalkerColumn::Name:
    case WalkerColumn::Reach:
    case WalkerColumn::Slope:
        break;
    }
    return std::nullopt;
}

bool isStairs(WalkerColumn column) { return column == WalkerColumn::StairsUp || column == WalkerColumn::StairsDown; }

/// "cannot" and "no limit" are typed as a dash, a blank or a word.
std::optional<std::int32_t> typedFigure(WalkerColumn column, const QString &text)
{
    const auto figure = figureOf(column);
    const QString plain = text.trimmed();
    const bool none = plain.isEmpty() || plain == u"-" || plain == text::kNoFigure ||
                      plain.compare(u"no", Qt::CaseInsensitive) == 0 || plain == WalkerModel::tr("cannot") ||
                      plain == WalkerModel::tr("no limit");
    if (!figure)
        return std::nullopt;
    if (none)
        return norms::range(figure->field).orZero ? std::optional(0) : std::nullopt;
    const auto typed = typedThousandths(plain);
    if (!typed)
        return std::nullopt;
    const auto value = static_cast<std::int32_t>(std::lround(*typed / static_cast<double>(figure->divisor)));
    return norms::range(figure->field).holds(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::int32_t> typedThousandths(const QString &text)
{
    bool good = false;
    double value = text::locale().toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    if (!good || !(std::abs(value) < 1e6))
        return std::nullopt;
    return static_cast<std::int32_t>(std::lround(value * 1000));
}

QString shortNumber(std::int64_t thousandths)
{
    QLocale locale = text::locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(thousandths) / 1000, 'g', 6);
}

WalkerModel::WalkerModel(QObject *parent) : QAbstractTableModel(parent), m_walkers(norms::presetWalkers()) {}

int WalkerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(norms::kWalkerCount);
}

int WalkerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kWalkerColumns; }

QString WalkerModel::slopeName(SlopeModel model)
{
    switch (model) {
    case SlopeModel::Level:
        return tr("Does not matter");
    case SlopeModel::Tobler:
        return tr("Tobler's function");
    case SlopeModel::Table:
        return tr("Own table");
    }
    return {};
}

QString WalkerModel::text(int row, WalkerColumn column, bool editing) const
{
    const Walker &one = walker(row);
    if (column == WalkerColumn::Name)
        return text::name(one.kind);
    if (one.countsMetres())
        return text::kNoFigure;
    if (column == WalkerColumn::Reach)
        return text::formatCount((std::int64_t{one.speed} * kQuarter + 500) / 1000);
    if (column == WalkerColumn::Slope)
        return slopeName(one.slope);
    const auto figure = figureOf(column);
    const std::int64_t value = std::int64_t{one.*(figure->member)} * figure->divisor;
    if (value == 0 && isStairs(column))
        return editing ? QString() : tr("cannot");
    if (value == 0 && column == WalkerColumn::Steepest)
        return editing ? QString() : tr("no limit");
    return shortNumber(value);
}

QVariant WalkerModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<WalkerColumn>(index.column());
    const Walker &one = walker(index.row());
    const Walker &preset = norms::presetWalkers()[static_cast<std::size_t>(index.row())];
    const auto figure = figureOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column, false);
    case Qt::EditRole:
        return column == WalkerColumn::Slope ? QVariant(static_cast<int>(one.slope))
                                             : QVariant(text(index.row(), column, true));
    case Qt::TextAlignmentRole:
        return column == WalkerColumn::Name || column == WalkerColumn::Slope
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setPointSizeF(9);
        const bool changed = figure ? one.*(figure->member) != preset.*(figure->member)
                                    : column == WalkerColumn::Slope &&
                                          (one.slope != preset.slope || one.gradeTable != preset.gradeTable);
        font.setBold(changed);
        return font;
    }
    case Qt::ForegroundRole:
        return flags(index).testFlag(Qt::ItemIsEditable) || column == WalkerColumn::Name
                   ? QVariant()
                   : QVariant(render::screenInks().faint);
    case Qt::ToolTipRole:
        return column == WalkerColumn::Name ? text::fromCore(one.source)
               : figure && !one.countsMetres()
                   ? tr("Preset: %1").arg(shortNumber(std::int64_t{preset.*(figure->member)} * figure->divisor))
                   : QVariant();
    default:
        return {};
    }
}

QVariant WalkerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<WalkerColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return column == WalkerColumn::Name || column == WalkerColumn::Slope
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WalkerColumn::Name:
        return tr("Walker");
    case WalkerColumn::Speed:
        return tr("Speed\nm/s");
    case WalkerColumn::Reach:
        return tr("In 15 min\nm");
    case WalkerColumn::StairsUp:
        return tr("Stairs up\ntimes");
    case WalkerColumn::StairsDown:
        return tr("Stairs down\ntimes");
    case WalkerColumn::Signals:
        return tr("Signals\ns");
    case WalkerColumn::Crossings:
        return tr("Crossings\ns");
    case WalkerColumn::Slope:
        return tr("Slope");
    case WalkerColumn::Steepest:
        return tr("Steepest\n%");
    }
    return {};
}

Qt::ItemFlags WalkerModel::flags(const QModelIndex &index) const
{
    const auto column = static_cast<WalkerColumn>(index.column());
    const bool figure = column != WalkerColumn::Name && column != WalkerColumn::Reach;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return figure && !walker(index.row()).countsMetres() ? common | Qt::ItemIsEditable : common;
}

QString WalkerModel::check(WalkerColumn column, const QString &text)
{
    const auto figure = figureOf(column);
    if (!figure || typedFigure(column, text))
        return {};
    const norms::FieldRange range = norms::range(figure->field);
    const QString least = shortNumber(std::int64_t{range.least} * figure->divisor),
                  most = shortNumber(std::int64_t{range.most} * figure->divisor);
    if (isStairs(column))
        return tr("%1 to %2 times the time on the flat, or blank for: cannot.").arg(least, most);
    return column == WalkerColumn::Steepest ? tr("%1 to %2 %, or blank for no limit.").arg(least, most)
                                            : tr("%1 to %2.").arg(least, most);
}

bool WalkerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto column = static_cast<WalkerColumn>(index.column());
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Walker one = walker(index.row());
    if (column == WalkerColumn::Slope) {
        one.slope = static_cast<SlopeModel>(value.toInt());
        if (one.slope == SlopeModel::Table && one.gradeTable.empty()) {
            const auto lines = norms::gradeTables().front().lines;
            one.gradeTable.assign(lines.begin(), lines.end());
        }
    } else {
        const auto figure = figureOf(column);
        const auto typed = typedFigure(column, value.toString());
        if (!typed)
            return false;
        one.*(figure->member) = *typed;
    }
    setWalker(index.row(), one);
    return true;
}

void WalkerModel::setWalkers(const norms::Walkers &walkers)
{
    if (m_walkers == walkers)
        return;
    m_walkers = walkers;
    emit dataChanged(index(0, 0), index(rowCount() - 1, kWalkerColumns - 1));
}

void WalkerModel::setWalker(int row, const Walker &walker)
{
    Walker &one = m_walkers[static_cast<std::size_t>(row)];
    if (one == walker)
        return;
    one = walker;
    emit dataChanged(index(row, 0), index(row, kWalkerColumns - 1));
}

void WalkerModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kWalkerColumns - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, kWalkerColumns - 1));
}

} // namespace yike::shell
