// SPDX-License-Identifier: GPL-3.0-or-later
// Most columns are those of the forms for communities and are read as those are; the planner's own are read here.
#include "ui/panels/ledger_columns.h"

#include "core/import/form_values.h"
#include "core/plan/opening_hours.h"
#include "ui/text/edition.h"
#include "ui/text/form_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yike::panels {
namespace {

using enum LedgerColumn;
using importing::FormField;
using text::fromCore;
using text::toCore;

/// Translation context "LedgerTable".
class LedgerTable {
    Q_DECLARE_TR_FUNCTIONS(LedgerTable)

public:
    static QString title(LedgerColumn column)
    {
        const std::array<QString, kLedgerColumns> titles{tr("Name"),        tr("Service"),   tr("Other services"),
                                                         tr("Status"),      tr("Community"), tr("Capacity"),
                                                         tr("Area m²"),     tr("Open to"),   tr("Chain"),
                                                         tr("Hours"),       tr("Address"),   tr("Match"),
                                                         tr("Checked"),     tr("Key"),       tr("Staff"),
                                                         tr("Credit code"), tr("Stage"),     tr("Cost (10,000 yuan)"),
                                                         tr("Lead"),        tr("Contact"),   tr("Remark")};
        return titles[static_cast<std::size_t>(column)];
    }
    static QString told() { return tr("it follows from the place on the map"); }
    static QString noName() { return tr("an outlet needs a name"); }
    static QString noService() { return tr("no service of the rulebook is called so"); }
    static QString noFigure() { return tr("a figure of 0 or more is wanted"); }
    static QString noCapacity() { return tr("none of its services has a capacity"); }
    static QString noWord() { return tr("one of the words of the list is wanted"); }
    static QString noDate() { return tr("a date is wanted, such as 2026-03-01"); }
    static QString noYear() { return tr("a year is wanted, such as 2027"); }
    static QString noHours() { return tr("hours are wanted such as 06:00-22:00, or 24 h"); }
};

std::optional<FormField> fieldOf(LedgerColumn column)
{
    switch (column) {
    case Name:
        return FormField::Name;
    case Service:
        return FormField::Category;
    case Services:
        return FormField::Services;
    case Status:
        return FormField::Status;
    case Capacity:
        return FormField::Capacity;
    case Area:
        return FormField::Area;
    case OpenTo:
        return FormField::OpenTo;
    case Chain:
        return FormField::Chain;
    case Hours:
        return FormField::Hours;
    case Address:
        return FormField::Address;
    case Checked:
        return FormField::Checked;
    case Staff:
        return FormField::Staff;
    case CreditCode:
        return FormField::CreditCode;
    case Remark:
        return FormField::Remark;
    default:
        return std::nullopt;
    }
}

/// Contacts are not for the public edition; they are kept as they are.
bool isHidden(LedgerColumn column)
{
    return text::isPublic() && (column == LedgerColumn::Contact || column == LedgerColumn::Lead);
}

std::string *ownText(LedgerColumn column, plan::Outlet &outlet)
{
    switch (column) {
    case Key:
        return &outlet.key;
    case Lead:
        return &outlet.lead;
    case Contact:
        return &outlet.contact;
    default:
        return nullptr;
    }
}

QString figure(std::int64_t value, std::int64_t least) { return value < least ? QString() : QString::number(value); }

/// Thousandths without a zero too many: 12.5.
QString thousandths(std::int64_t value)
{
    if (value < 0)
        return {};
    QString text = QString::number(value / 1000);
    if (const std::int64_t rest = value % 1000; rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return text;
}

std::optional<QString> putStage(const std::string &value, plan::Outlet &outlet)
{
    constexpr int kFirst = 1980, kLast = 2100;
    const int year = value.empty() ? 0 : QString::fromStdString(value).toInt();
    if (year != 0 && (year < kFirst || year > kLast))
        return LedgerTable::noYear();
    outlet.stage = year;
    return std::nullopt;
}

QString complaintOf(LedgerColumn column)
{
    switch (column) {
    case Service:
    case Services:
        return LedgerTable::noService();
    case Status:
    case OpenTo:
        return LedgerTable::noWord();
    case Checked:
        return LedgerTable::noDate();
    case Stage:
        return LedgerTable::noYear();
    default:
        return LedgerTable::noFigure();
    }
}

/// Words of the usual tables, folded: lower case, without blanks and brackets.
struct HeaderWords {
    LedgerColumn column;
    std::initializer_list<const char *> words;
};

const HeaderWords kHeaders[] = {
    {Name, {"name", "outlet", "名称", "网点名称", "设施名称", "店名", "单位名称", "机构名称"}},
    {Service, {"service", "category", "kind", "类别", "业态", "服务类别", "网点类别", "设施类别", "主要业态"}},
    {Services, {"otherservices", "services", "叠加服务", "其他服务", "兼营", "兼营业务"}},
    {Status, {"status", "状态", "营业状态", "经营状态", "运营状态"}},
    {Community, {"community", "社区", "所属社区", "所在社区"}},
    {Capacity, {"capacity", "容量", "服务能力", "设计容量"}},
    {Area, {"aream²", "area", "aream2", "floorarea", "面积", "建筑面积", "面积m²", "面积㎡", "营业面积"}},
    {OpenTo, {"opento", "open-to", "开放对象"}},
    {Chain, {"chain", "brand", "连锁", "连锁品牌", "品牌"}},
    {Hours, {"hours", "openinghours", "营业时间", "开放时间"}},
    {Address, {"address", "地址", "详细地址", "经营地址"}},
    {Match, {"match", "匹配等级", "匹配"}},
    {Checked, {"checked", "核查日期", "核实日期", "踏勘日期"}},
    {Key, {"key", "id", "编号", "网点编号", "设施编号", "来源编号"}},
    {Staff, {"staff", "从业人数", "从业人员", "员工数"}},
    {CreditCode, {"creditcode", "uscc", "统一社会信用代码", "社会信用代码", "信用代码"}},
    {Stage, {"stage", "year", "分期", "实施年份", "实施年度", "建设年份"}},
    {Cost, {"cost", "costof10,000yuan", "匡算投资", "投资", "投资估算", "投资万元", "匡算投资万元"}},
    {Lead, {"lead", "牵头单位", "责任单位"}},
    {Contact, {"contact", "phone", "联系人", "联系方式", "联系电话", "联系人/电话", "联系人及电话", "电话"}},
    {Remark, {"remark", "remarks", "note", "备注", "说明"}},
};

QString folded(const QString &header)
{
    QString out;
    int depth = 0;
    for (const QChar c : header.normalized(QString::NormalizationForm_KC).toLower()) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0 && !c.isSpace())
            out += c;
        depth -= c == u')' && depth > 0 ? 1 : 0;
    }
    return out;
}

} // namespace

QString hoursComplaint(const QString &hours)
{
    const QString plain = hours.trimmed();
    return plain.isEmpty() || plan::readOpeningHours(toCore(plain)) ? QString() : LedgerTable::noHours();
}

Ledger::Ledger(std::shared_ptr<const plan::Plan> plan, std::shared_ptr<const norms::Rulebook> book)
    : m_plan(std::move(plan)),
      m_book(std::move(book)),
      m_words(text::formTexts(importing::FormKind::Ledger, *m_book).words)
{
    for (const plan::Outlet &outlet : m_plan->outlets)
        if (!outlet.key.empty())
            m_byKey[outlet.key].push_back(outlet.id);
}

QString Ledger::title(LedgerColumn column) { return LedgerTable::title(column); }

bool Ledger::isTold(LedgerColumn column) { return column == Community || column == Match || isHidden(column); }

bool Ledger::isFigure(LedgerColumn column)
{
    return column == Capacity || column == Area || column == Staff || column == Stage || column == Cost;
}

QStringList Ledger::choices(LedgerColumn column) const
{
    QStringList names;
    if (column == Service)
        for (const auto &[code, name] : m_words.services)
            names << fromCore(name);
    else if (column == Status || column == OpenTo)
        for (const std::string &word : column == Status ? m_words.status : m_words.openTo)
            names << fromCore(word);
    return names;
}

QString Ledger::shown(const plan::Outlet &outlet, LedgerColumn column) const
{
    if (column == Capacity) {
        const plan::OutletService *counted = importing::capacityService(outlet, *m_book);
        if (counted == nullptr || counted->capacity == 0)
            return {};
        return text::formatThousandths(counted->capacity) + QLatin1Char(' ') +
               text::capacityUnit(m_book->service(counted->service)->capacityUnit);
    }
    if (column == Area)
        return outlet.area > 0 ? text::formatCount(outlet.area) : QString();
    return plain(outlet, column);
}

QString Ledger::plain(const plan::Outlet &outlet, LedgerColumn column) const
{
    switch (column) {
    case Name:
        return fromCore(outlet.name);
    case Service:
        return outlet.services.empty() ? QString() : text::serviceName(*m_book, outlet.services.front().service);
    case Services: {
        QStringList names;
        for (std::size_t i = 1; i < outlet.services.size(); ++i)
            names << text::serviceName(*m_book, outlet.services[i].service);
        return names.join(fromCore(m_words.separator));
    }
    case Status:
        return text::name(outlet.status);
    case Community:
        return outlet.community ? text::areaName(*m_plan, outlet.community) : QString();
    case Capacity: {
        const plan::OutletService *counted = importing::capacityService(outlet, *m_book);
        return counted == nullptr || counted->capacity == 0 ? QString() : thousandths(counted->capacity);
    }
    case Area:
        return figure(outlet.area, 1);
    case OpenTo:
        return text::name(outlet.openTo);
    case Chain:
        return fromCore(outlet.chain);
    case Hours:
        return fromCore(outlet.hours);
    case Address:
        return fromCore(outlet.address);
    case Match:
        return text::name(outlet.match);
    case Checked:
        return fromCore(outlet.checked);
    case Key:
        return fromCore(outlet.key);
    case Staff:
        return figure(outlet.staff, 0);
    case CreditCode:
        return fromCore(outlet.creditCode);
    case Stage:
        return figure(outlet.stage, 1);
    case Cost:
        return thousandths(outlet.cost);
    case Lead:
        return isHidden(column) ? QString() : fromCore(outlet.lead);
    case Contact:
        return isHidden(column) ? QString() : fromCore(outlet.contact);
    case Remark:
        return fromCore(outlet.remark);
    }
    return {};
}

QString Ledger::rowKey(const plan::Outlet &outlet) const
{
    const auto at = m_byKey.find(outlet.key);
    const bool own = at != m_byKey.end() && at->second.size() == 1 && !outlet.key.starts_with("yike-") &&
                     fromCore(outlet.key).trimmed() == fromCore(outlet.key);
    return own ? fromCore(outlet.key) : QStringLiteral("yike-%1").arg(outlet.id.value);
}

std::optional<plan::OutletId> Ledger::byKey(const QString &key) const
{
    const QString plain = key.trimmed();
    if (plain.startsWith(QLatin1String("yike-"))) {
        const plan::OutletId id{plain.mid(5).toLongLong()};
        return m_plan->outlet(id) != nullptr ? id : plan::OutletId{};
    }
    const auto at = m_byKey.find(toCore(plain));
    if (at == m_byKey.end())
        return plan::OutletId{};
    return at->second.size() == 1 ? std::optional(at->second.front()) : std::nullopt;
}

std::optional<QString> Ledger::put(LedgerColumn column, const QString &text, plan::Outlet &outlet) const
{
    if (text == plain(outlet, column) || text.simplified() == plain(outlet, column).simplified())
        return std::nullopt;
    if (isTold(column))
        return LedgerTable::told();
    if (std::string *own = ownText(column, outlet)) {
        *own = toCore(text.simplified());
        return std::nullopt;
    }
    const FormField field = column == Stage  ? FormField::Staff
                            : column == Cost ? FormField::Capacity
                                             : *fieldOf(column);
    const importing::FormValue value = importing::understood(field, toCore(text), m_words, *m_book);
    if (value.trouble)
        return complaintOf(column);
    if (column == Stage)
        return putStage(value.text, outlet);
    if (column == Cost) {
        outlet.cost = value.text.empty() ? -1 : QString::fromStdString(value.text).toLongLong();
        return std::nullopt;
    }
    if (value.text.empty() && !importing::mayBeCleared(field))
        return column == Name ? LedgerTable::noName() : complaintOf(column);
    if (!importing::put(field, value.text, *m_book, outlet))
        return LedgerTable::noCapacity();
    return std::nullopt;
}

QString Ledger::complaint(LedgerColumn column, const QString &typed, const plan::Outlet &outlet) const
{
    if (column == Hours)
        return hoursComplaint(typed);
    plan::Outlet tried = outlet;
    return put(column, typed, tried).value_or(QString());
}

std::optional<LedgerColumn> Ledger::columnOf(const QString &header)
{
    const QString word = folded(header);
    if (word.isEmpty())
        return std::nullopt;
    for (std::size_t i = 0; i < kLedgerColumns; ++i)
        if (folded(title(static_cast<LedgerColumn>(i))) == word)
            return static_cast<LedgerColumn>(i);
    for (const HeaderWords &known : kHeaders)
        for (const char *each : known.words)
            if (word == QString::fromUtf8(each))
                return known.column;
    return std::nullopt;
}

} // namespace yike::panels
