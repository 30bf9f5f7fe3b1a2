// SPDX-License-Identifier: GPL-3.0-or-later
// Cover and summary page.
#include "ui/report/sections.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Circled numbers carry planner.md's order of the sentences.
QString numbered(qsizetype i, const QString &sentence)
{
    return QString(QChar(static_cast<char16_t>(0x2460 + i))) + " " + sentence;
}

} // namespace

QString madeUpNote(const Content &content)
{
    return content.assessment->situation->plan->info.madeUp
               ? In::tr("Made-up demonstration data: no real district, no real people.")
               : QString();
}

void coverSection(Manuscript &to, const Materials &from)
{
    const analysis::Situation &situation = *from.content.assessment->situation;
    const plan::Plan &plan = *situation.plan;
    const QString date = plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate);
    Cover cover;
    cover.district = text::fromCore(plan.info.district.empty() ? plan.info.name : plan.info.district);
    cover.title = coverTitle(from.made.kind);
    cover.subtitle = In::tr("Walking coverage, adequacy and deficits, with the old and the young first");
    cover.facts = {situation.scenario ? In::tr("Scenario: %1").arg(text::scenarioName(plan, situation.scenario))
                                      : text::scenarioName(plan, situation.scenario),
                   In::tr("Base date: %1").arg(date),
                   In::tr("Standards: %1, version %2")
                       .arg(text::name(situation.rulebook->name), text::fromCore(situation.rulebook->version))};
    cover.warning = madeUpNote(from.content);
    cover.office = text::fromCore(from.made.office);
    cover.number = text::fromCore(from.made.number);
    cover.date = text::formatDate(from.made.date);
    if (!from.made.logo.empty()) // one that cannot be read is left out
        cover.logo = QImage(text::fromCore(from.made.logo));
    cover.seal = from.made.seal;
    cover.foot = In::tr("Made with Yike %1").arg(QCoreApplication::applicationVersion());
    to.cover(std::move(cover));
    to.mark(0, In::tr("Cover"));
}

void summarySection(Manuscript &to, const Materials &from)
{
    const Content &content = from.content;
    to.newPage();
    to.heading(0, In::tr("Summary"));
    const auto &chapters = from.made.chapters;
    const bool compares = chapters.empty() || std::ranges::contains(chapters, Chapter::Scenarios);
    const Comparison *compared = compares && from.tables.comparison && !from.tables.comparison->rows.empty()
                                     ? &*from.tables.comparison
                                     : nullptr;
    const QStringList sentences = summarySentences(content, compared);
    for (qsizetype i = 0; i < sentences.size(); ++i)
        to.paragraph(numbered(i, sentences[i]),
                     {.points = 10.5, .align = text::chinese() ? Qt::AlignJustify : Qt::AlignLeft, .lineHeight = 1.5});
}

} // namespace yike::report
