// SPDX-License-Identifier: GPL-3.0-or-later
// What the rulebooks that come with the program hold, and how it reads in English; former words of theirs put right.
#include "ui/text/norm_words.h"

#include "ui/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yike::text {
namespace {

struct Entry {
    const char *stored;
    const char *text;
};

constexpr std::array kNumbers{
    Entry{"三年行动计划（2023—2025）", QT_TRANSLATE_NOOP("NormWords", "Three-year action plan 2023–2025")},
    Entry{"十四五规划纲要", QT_TRANSLATE_NOOP("NormWords", "14th Five-Year Plan")},
    Entry{"11部门行动方案", QT_TRANSLATE_NOOP("NormWords", "Action plan of eleven departments")},
    Entry{"9部门通知（2025）", QT_TRANSLATE_NOOP("NormWords", "Notice of nine ministries, 2025")},
    Entry{"中共中央 国务院（2025-01）",
          QT_TRANSLATE_NOOP("NormWords", "Central Committee and State Council, January 2025")},
    Entry{"无锡市规定（示例）", QT_TRANSLATE_NOOP("NormWords", "Wuxi rules, an example")},
    Entry{"银川市规定（示例）", QT_TRANSLATE_NOOP("NormWords", "Yinchuan rules, an example")},
    Entry{"商办流通函〔2021〕247号", QT_TRANSLATE_NOOP("NormWords", "MOFCOM letter 247 of 2021")},
    Entry{"商办流通函〔2023〕401号", QT_TRANSLATE_NOOP("NormWords", "MOFCOM letter 401 of 2023")},
};

constexpr std::array kClauses{
    Entry{"家门口5—10分钟", QT_TRANSLATE_NOOP("NormWords", "at the door, 5 to 10 minutes")},
    Entry{"家周边15分钟", QT_TRANSLATE_NOOP("NormWords", "around the home, 15 minutes")},
    Entry{"服务半径", QT_TRANSLATE_NOOP("NormWords", "service radius")},
    Entry{"千人指标", QT_TRANSLATE_NOOP("NormWords", "figures per 1,000 people")},
    Entry{"已建成居住区", QT_TRANSLATE_NOOP("NormWords", "built areas")},
    Entry{"新建居住区", QT_TRANSLATE_NOOP("NormWords", "new areas")},
    Entry{"每百户社区综合服务设施面积",
          QT_TRANSLATE_NOOP("NormWords", "area of community services per 100 households")},
    Entry{"每千人口拥有3岁以下婴幼儿托位数", QT_TRANSLATE_NOOP("NormWords", "nursery places per 1,000 people")},
    Entry{"三级养老服务网络", QT_TRANSLATE_NOOP("NormWords", "elder care on three levels")},
    Entry{"社区养老设施步行5分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "elder care within 5 minutes on foot")},
    Entry{"社区卫生服务设施步行15分钟覆盖率",
          QT_TRANSLATE_NOOP("NormWords", "health services within 15 minutes on foot")},
    Entry{"社区小学步行10分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "primary schools within 10 minutes on foot")},
    Entry{"社区中学步行15分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "middle schools within 15 minutes on foot")},
    Entry{"社区文化活动设施步行15分钟覆盖率",
          QT_TRANSLATE_NOOP("NormWords", "culture rooms within 15 minutes on foot")},
    Entry{"社区体育设施步行15分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "sports grounds within 15 minutes on foot")},
    Entry{"足球场地设施步行15分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "football grounds within 15 minutes on foot")},
    Entry{"菜市场（生鲜超市）步行10分钟覆盖率", QT_TRANSLATE_NOOP("NormWords", "markets within 10 minutes on foot")},
    Entry{"公园绿地、广场步行5分钟覆盖率",
          QT_TRANSLATE_NOOP("NormWords", "parks and squares within 5 minutes on foot")},
};

constexpr std::array kRemarks{
    Entry{"方案未给国家数值，按一刻钟生活圈15分钟计",
          QT_TRANSLATE_NOOP("NormWords", "the plan sets no national figure; 15 minutes as for the living circle")},
    Entry{"转引安徽省2025年征求意见稿，宜为300m",
          QT_TRANSLATE_NOOP("NormWords", "quoted from the Anhui draft of 2025: 300 m advised")},
    Entry{"转引值300m", QT_TRANSLATE_NOOP("NormWords", "quoted by others: 300 m")},
    Entry{"转引条文为300m～500m，2019年版待核对，取上限",
          QT_TRANSLATE_NOOP(
              "NormWords",
              "quoted by others: 300 to 500 m, the edition of 2019 to be checked; the upper figure is taken")},
    Entry{"转引值500m、750m²", QT_TRANSLATE_NOOP("NormWords", "quoted by others: 500 m, 750 m²")},
    Entry{"转引值300m，规模转引贵阳市规定（不小于600m²）",
          QT_TRANSLATE_NOOP("NormWords", "quoted by others: 300 m; size after the rules of Guiyang, at least 600 m²")},
    Entry{"条文原文待核对", QT_TRANSLATE_NOOP("NormWords", "the clause has still to be checked against the document")},
};

/// In this order.
constexpr std::array kFormer{
    Entry{"㎡", "m²"},
    Entry{"附录表格无人核到原文；安徽2025征求意见稿亦为宜300m，作为工作值", "转引安徽省2025年征求意见稿，宜为300m"},
    Entry{"附录表格无人核到原文；转引值300m，贵阳规定转引≥600m²，作为工作值",
          "转引值300m，规模转引贵阳市规定（不小于600m²）"},
    Entry{"附录表格无人核到原文；转引值300m，作为工作值", "转引值300m"},
    Entry{"附录表格无人核到原文；转引值500m、750m²，作为工作值", "转引值500m、750m²"},
    Entry{"摘录文本为300m～500m，2019年版是否仍如此未定，取上限", "转引条文为300m～500m，2019年版待核对，取上限"},
    Entry{"方案未给国家数值，按一刻钟生活圈15分钟计，待核", "方案未给国家数值，按一刻钟生活圈15分钟计"},
    Entry{"摘录文本为300m～500m，新旧条文并排，2019年版取何值未定", "转引条文为300m～500m，2019年版取值待核对"},
    Entry{"转引只说幼儿园为基础保障型，半径无人核到原文", "转引：幼儿园为基础保障型；半径待核对原文"},
    Entry{"附录表格无人核到原文；幼儿园半径仅见他人作答，非条文", "条文原文待核对"},
    Entry{"附录表格无人核到原文", "条文原文待核对"},
    Entry{"单元格无人核到原文", "条文原文待核对"},
    Entry{"此行按247号转引名单预留", "按247号文转引名单列入"},
    Entry{"无人核到", "待核对"},
    Entry{"新闻全文转引", "转引自新闻报道"},
};

bool hasHan(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(text).hasMatch();
}

/// Working notes of former rulebooks, which projects still hold, as an office would put them.
QString official(std::string_view stored)
{
    QString text = fromCore(stored);
    for (const Entry &each : kFormer)
        text.replace(QString::fromUtf8(each.stored), QString::fromUtf8(each.text));
    return text;
}

template <std::size_t N>
QString known(const std::array<Entry, N> &entries, const QString &stored)
{
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &each) { return stored == QString::fromUtf8(each.stored); });
    return found == entries.end() ? QString() : QCoreApplication::translate("NormWords", found->text);
}

/// Tables, annexes and articles by their English names; "15分钟：药店" by its minutes.
QString numbered(QString clause)
{
    static const QRegularExpression article(QStringLiteral("第(\\d+)条")), minutes(QStringLiteral("^(\\d+)分钟：.*$"));
    clause.replace(article, QStringLiteral("Article \\1"));
    clause.replace(minutes, QStringLiteral("\\1 minutes"));
    clause.replace(QStringLiteral("表"), QStringLiteral("Table "));
    clause.replace(QStringLiteral("附录"), QStringLiteral("Annex "));
    clause.replace(QStringLiteral("附件"), QStringLiteral("Annex "));
    clause.replace(QStringLiteral("、"), QStringLiteral(", "));
    return clause;
}

} // namespace

QString documentNumber(const norms::Norm &norm)
{
    const QString stored = fromCore(norm.number);
    if (chinese() || !hasHan(stored))
        return stored;
    const QString text = known(kNumbers, stored);
    return text.isEmpty() ? fromCore(norm.document.in(false)) : text;
}

QString documentWithNumber(const norms::Norm &norm)
{
    const QString stored = fromCore(norm.number), title = fromCore(norm.document.in(chinese()));
    const bool issued = !hasHan(stored) || (chinese() && stored.contains(QStringLiteral("号")));
    return stored.isEmpty() || !issued ? title : stored + u' ' + title;
}

QString clauseText(const norms::Norm &norm)
{
    const QString stored = fromCore(norm.clause);
    if (chinese() || !hasHan(stored))
        return stored;
    const QString text = known(kClauses, stored), plain = numbered(stored);
    return !text.isEmpty() ? text : hasHan(plain) ? QString() : plain;
}

QString remarkText(std::string_view stored)
{
    const QString text = official(stored);
    const QString english = chinese() ? QString() : known(kRemarks, text);
    return english.isEmpty() ? text : english;
}

bool saysOnlyUnchecked(std::string_view remark) { return official(remark) == QStringLiteral("条文原文待核对"); }

} // namespace yike::text
