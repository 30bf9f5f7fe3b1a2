// SPDX-License-Identifier: GPL-3.0-or-later
// 自评材料: cover, statement, what was found, and evidence; the forms follow as tables (chapter_self.cpp).
#include "ui/report/chapters_templates.h"
#include "ui/report/summary_text.h"
#include "ui/report/template_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QImage>

namespace yike::report {
namespace {

using namespace words;

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString count(std::size_t value) { return text::formatCount(static_cast<std::int64_t>(value)); }

Cover coverOf(const Content &content, const Template &made)
{
    const plan::Plan &plan = planOf(content);
    Cover cover;
    cover.district = districtOf(content);
    cover.title = In::tr("15-minute living circles: self-assessment");
    cover.subtitle = In::tr("Material handed in for the yearly assessment");
    cover.facts = {In::tr("State: %1").arg(text::scenarioName(plan, content.assessment->situation->scenario)),
                   In::tr("Base date: %1")
                       .arg(plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate))};
    if (plan.info.madeUp)
        cover.warning = In::tr("Made-up demonstration data: no real district, no real people.");
    cover.office = made.office.empty() ? QString() : text::fromCore(made.office);
    cover.number = text::fromCore(made.number);
    cover.date = made.date.empty() ? QString() : text::formatDate(made.date);
    if (!made.logo.empty())
        cover.logo = QImage(text::fromCore(made.logo));
    cover.seal = made.seal;
    return cover;
}

void writeStatement(Manuscript &manuscript, const Template &made)
{
    manuscript.newPage();
    manuscript.heading(0, In::tr("Statement"));
    manuscript.paragraph(
        In::tr("The figures of this material come from the ledgers and data named in it and were reckoned by the "
               "standards listed in it. Outlets that could not be checked are told as such; what was not assessed is "
               "said to be so. Our office answers for the material being true and complete."),
        bodyStyle());
    manuscript.space(12);
    const Style signature{.align = Qt::AlignRight};
    manuscript.paragraph(
        In::tr("Office (seal): %1")
            .arg(made.office.empty() ? QStringLiteral("________________") : text::fromCore(made.office)),
        signature);
    manuscript.paragraph(In::tr("Person responsible: %1").arg(QStringLiteral("________________")), signature);
    manuscript.paragraph(made.date.empty() ? blankDate() : text::formatDate(made.date), signature);
}

void writeEvidence(Manuscript &manuscript, const Content &content)
{
    manuscript.heading(0, In::tr("Evidence"));
    const plan::Plan &plan = planOf(content);
    const Summary &s = content.summary;
    const auto orBlankCount = [](std::int64_t value, const QString &unit) {
        return value > 0 ? text::formatCount(value) + unit : blank();
    };
    Table table;
    table.title = In::tr("Table %1  Evidence").arg(manuscript.nextTable());
    table.columns = {
        {In::tr("No."), 0.7, true}, {In::tr("Evidence"), 4.0}, {In::tr("Number"), 2.0, true}, {In::tr("Remark"), 4.0}};
    const std::vector<QStringList> rows{
        {In::tr("Ledger of outlets"), orBlankCount(s.outlets, In::tr(" outlets")),
         In::tr("%1 placed on the map, %2 to be verified")
             .arg(text::formatShare(s.placed.part, s.placed.whole), text::formatShare(s.unchecked, s.outlets))},
        {In::tr("Sheets circle by circle"),
         orBlankCount(static_cast<std::int64_t>(sheetAreas(plan).size()), In::tr(" sheets")),
         In::tr("a volume of its own")},
        {In::tr("List of deficits"), orBlankCount(s.deficits, In::tr(" items")), In::tr("see the annexed tables")},
        {In::tr("Photographs of outlets"),
         orBlankCount(static_cast<std::int64_t>(plan.photos.size()), In::tr(" pictures")),
         plan.photos.empty() ? In::tr("to be added by the office") : In::tr("kept in the project")},
        {In::tr("Valid questionnaires"), blank(), In::tr("to be added by the office")},
        {In::tr("Documents of policy and funds"), blank(), In::tr("to be added by the office")}};
    for (std::size_t i = 0; i < rows.size(); ++i)
        table.rows.push_back(QStringList{count(i + 1)} + rows[i]);
    manuscript.table(table);
}

} // namespace

void writeSelfAssessment(Manuscript &manuscript, const Content &content, const Template &made)
{
    manuscript.cover(coverOf(content, made));
    manuscript.contents();
    writeStatement(manuscript, made);
    manuscript.heading(0, In::tr("Self-assessment"));
    const QStringList sentences = summarySentences(content);
    for (qsizetype i = 0; i < sentences.size(); ++i)
        manuscript.paragraph(ordinal(1, static_cast<int>(i)) + sentences[i], bodyStyle());
    manuscript.heading(1, In::tr("What is still to be done"));
    const std::vector<DeficitGroup> groups = deficitGroups(content);
    if (groups.empty())
        manuscript.paragraph(planOf(content).areas.empty()
                                 ? In::tr("Not assessed this time: deficits are told by community, and the project "
                                          "holds none.")
                                 : In::tr("No deficit was found."),
                             bodyStyle());
    constexpr std::size_t kMost = 6;
    for (std::size_t i = 0; i < std::min(kMost, groups.size()); ++i)
        manuscript.paragraph(ordinal(2, static_cast<int>(i)) + sentenceOf(content, groups[i]), bodyStyle());
    writeEvidence(manuscript, content);
}

} // namespace yike::report
