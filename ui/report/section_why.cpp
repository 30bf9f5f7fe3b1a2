// SPDX-License-Identifier: GPL-3.0-or-later
// Annex 依据: figure by figure, why it is what it is.
#include "ui/report/sections.h"
#include "ui/text/language.h"
#include "ui/text/why.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using text::WhyKey;

bool endsSentence(const QString &text) { return !text.isEmpty() && QStringView(u".。；;").contains(text.back()); }

/// Lines in a row, each ended; those that are sentences already are left alone.
QString joined(const QStringList &lines)
{
    QString all;
    for (const QString &line : lines) {
        if (!all.isEmpty())
            all += endsSentence(all) ? (text::chinese() ? QString() : QStringLiteral(" ")) : In::tr("; ");
        all += line;
    }
    return all;
}

QString told(const std::vector<text::Why::Part> &parts)
{
    QStringList lines;
    for (const text::Why::Part &part : parts) {
        if (part.lines.isEmpty())
            continue;
        const QString content = joined(part.lines);
        lines << In::tr("%1: %2", "heading of a part: its text").arg(part.heading, content) +
                     (endsSentence(content) ? QString() : In::tr(".", "end of a sentence"));
    }
    return lines.join(u'\n');
}

/// Coverage and provision of the whole, in rulebook order.
std::vector<WhyKey> wholeKeys(const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    std::vector<WhyKey> keys;
    for (const norms::Norm &norm : book.norms) {
        if (!norm.hasFigure() || !inLedger(*content.assessment->situation->plan, norm.service))
            continue;
        const bool coverage = norm.measure == norms::Measure::Coverage;
        if (coverage && book.coverageNorm(norm.service) != &norm)
            continue;
        keys.push_back({.kind = coverage ? WhyKey::Kind::Coverage : WhyKey::Kind::Provision,
                        .of = norm.id,
                        .bands = coverage ? norm.users : norms::BandSet{0},
                        .area = {},
                        .residence = {}});
    }
    return keys;
}

/// The largest deficit under each norm, where it is one of a part of the whole.
std::vector<WhyKey> deficitKeys(const Content &content)
{
    const norms::Rulebook &book = *content.assessment->situation->rulebook;
    std::vector<WhyKey> keys;
    for (const analysis::Deficit &deficit : content.deficits) {
        const norms::Norm *norm = book.norm(deficit.norm);
        if (norm == nullptr || !deficit.area || std::ranges::contains(keys, deficit.norm, &WhyKey::of))
            continue;
        const bool coverage = norm->measure == norms::Measure::Coverage;
        keys.push_back({.kind = coverage ? WhyKey::Kind::Coverage : WhyKey::Kind::Provision,
                        .of = norm->id,
                        .bands = coverage ? norm->users : norms::BandSet{0},
                        .area = deficit.area,
                        .residence = {}});
    }
    return keys;
}

/// A coverage or a provision: the two are not compared.
QString valueOf(const WhyKey &key, const QString &figure)
{
    return (key.kind == WhyKey::Kind::Coverage ? In::tr("Coverage") : In::tr("Provision")) + u'\n' + figure;
}

/// "0.75 m/s" stays whole at the end of a line.
QString unbroken(QString text) { return text.replace(QLatin1String(" m/s"), QStringLiteral("\u00a0m\u2060/\u2060s")); }

void writeAnswers(Manuscript &to, const Materials &from, const QString &title, const std::vector<WhyKey> &keys)
{
    Table table;
    table.title = title;
    table.points = 8;
    table.columns = {{In::tr("Figure"), 1.5}, {In::tr("Value"), 0.7, true}, {In::tr("Why"), 6.3}};
    for (const WhyKey &key : keys) {
        if (from.progress.cancelled())
            return;
        if (const auto why = text::whyInPrint(*from.content.assessment, key))
            table.rows.push_back({why->title, valueOf(key, why->figure), told(why->parts)});
    }
    if (!table.rows.empty())
        to.table(std::move(table));
}

} // namespace

void whySection(Manuscript &to, const Materials &from)
{
    to.newPage(Sheet::A4Landscape);
    to.heading(0, In::tr("Figure by figure, why"));
    to.paragraph(unbroken(told(text::commonGround(*from.content.assessment))),
                 {.points = 8, .sans = true, .lineHeight = 1.4, .indent = text::chinese() ? 2.0 : 0.0});
    writeAnswers(to, from, In::tr("Table %1  Figures of the whole").arg(to.nextTable()), wholeKeys(from.content));
    writeAnswers(to, from, In::tr("Table %1  The largest deficit under each standard").arg(to.nextTable()),
                 deficitKeys(from.content));
}

} // namespace yike::report
