// SPDX-License-Identifier: GPL-3.0-or-later
// 自评材料: what the forms of 商办流通函〔2023〕401号 ask, filled in as far as it is known.
#include "ui/report/table_terms.h"
#include "ui/report/table_words.h"
#include "ui/report/template_words.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Table titled(const Manuscript &out, const QString &title)
{
    Table table;
    table.title = In::tr("Table %1  %2").arg(QString::number(out.nextTable()), title);
    return table;
}

Table parts(const Manuscript &out, const SelfAssessment &self)
{
    Table table = titled(out, In::tr("Forms of the notice"));
    table.columns = {{In::tr("No.", "in order"), 0.6, true}, {In::tr("Form"), 4.0}, {In::tr("Filled in"), 4.0}};
    table.note = In::tr("The text of the annexes has not been read by the makers of the rulebook: compare the heads of "
                        "the forms with the original before handing in.");
    for (std::size_t i = 0; i < kFormParts; ++i)
        table.rows.push_back(
            {QString::number(i + 1), words::name(static_cast<FormPart>(i)), words::name(self.parts[i])});
    return table;
}

/// Basic kinds of the rulebook that the form is not known to list: the summary counts them, too.
QString notInForm(const Content &content, const SelfAssessment &self, const norms::Rulebook &book)
{
    QStringList names;
    for (const std::string &service : content.basicKinds)
        if (!std::ranges::contains(self.items, service, &FormItem::service))
            names << words::lowered(text::serviceName(book, service));
    return names.isEmpty() ? QString()
                           : In::tr("The rulebook counts %1 basic kinds; of these the form is not known to list: %2. ")
                                 .arg(text::formatCount(std::ssize(content.basicKinds)), names.join(In::tr(", ")));
}

Table items(const Manuscript &out, const Content &content, const SelfAssessment &self, const norms::Rulebook &book)
{
    Table table = titled(out, In::tr("Annex 2: kinds there or not"));
    table.unit = In::tr("circles; outlets");
    table.columns = {
        {In::tr("No.", "in order"), 0.6, true}, {In::tr("Kind"), 3.0},       {In::tr("Inside"), 1.4, true},
        {In::tr("Within a walk"), 1.4, true},   {In::tr("None"), 1.4, true}, {In::tr("Outlets in circles"), 1.6, true},
        {In::tr("Required per circle"), 1.8},   {In::tr("Verified"), 2.0}};
    for (const FormItem &item : self.items)
        table.rows.push_back({QString::number(table.rows.size() + 1), text::serviceName(book, item.service),
                              text::formatCount(item.inside), text::formatCount(item.reachable),
                              text::formatCount(item.none), text::formatCount(item.outlets),
                              item.required ? text::formatNumber(*item.required, 0) : In::tr("to be checked"),
                              text::name(item.verification)});
    table.note =
        words::note(content, In::tr("The kinds are those others quote; whether the form lists them, and how many it "
                                    "asks for, has to be checked against the text. ") +
                                 notInForm(content, self, book));
    return table;
}

Table types(const Manuscript &out, const SelfAssessment &self)
{
    Table table = titled(out, In::tr("Circles by type and by state"));
    table.unit = In::tr("circles");
    table.columns = {
        {In::tr("Grouped by"), 2.0}, {In::tr("Type or state"), 4.0}, {In::tr("Circles", "how many"), 2.0, true}};
    const auto add = [&](const QString &by, const QString &name, std::int64_t circles) {
        table.rows.push_back({by, name, text::formatCount(circles)});
    };
    const auto addTotal = [&] {
        table.strong.push_back(table.rows.size());
        add({}, In::tr("Total"), self.circles);
    };
    for (std::size_t i = 1; i < self.byType.size(); ++i)
        add(i == 1 ? In::tr("Type", "of a circle") : QString(), text::name(static_cast<plan::CircleType>(i)),
            self.byType[i]);
    add({}, In::tr("Type to be checked"), self.byType[0]);
    addTotal();
    for (std::size_t i = 0; i < self.byStatus.size(); ++i)
        add(i == 0 ? In::tr("State", "of a circle") : QString(), text::name(static_cast<plan::CircleStatus>(i)),
            self.byStatus[i]);
    addTotal();
    table.note = In::tr("Types as the office has entered them; nothing is computed from thresholds nobody has read.");
    return table;
}

Table grades(const Manuscript &out, const SelfAssessment &self)
{
    Table table = titled(out, In::tr("Grades of the score sheet"));
    table.unit = In::tr("points");
    table.columns = {{In::tr("Grade"), 2.0}, {In::tr("Points"), 2.0}, {In::tr("Verified"), 2.0}};
    const QStringList names{In::tr("Excellent"), In::tr("Good"), In::tr("Passed")};
    for (std::size_t i = 0; i < self.grades.size(); ++i) {
        const ScoreGrade &grade = self.grades[i];
        const QString points = grade.below > 100 ? In::tr("%1 and over").arg(grade.from)
                                                 : In::tr("%1 to under %2").arg(grade.from).arg(grade.below);
        table.rows.push_back({names.value(static_cast<qsizetype>(i)), points, text::name(grade.verification)});
    }
    table.rows.push_back({In::tr("Score of this project"), In::tr("to be checked"), text::kNoFigure});
    table.note = In::tr("The items of the sheet and their weights have not been read: no score is made up.");
    return table;
}

} // namespace

void writeSelf(Manuscript &out, const Content &content, const Tables &tables, Layout)
{
    out.newPage(Sheet::A4Landscape);
    out.heading(0, In::tr("Self-assessment after the forms of notice 401"));
    if (!tables.self) {
        out.paragraph(words::noPresentState());
        return;
    }
    const SelfAssessment &self = *tables.self;
    const Style style{.indent = text::chinese() ? 2.0 : 0.0};
    if (self.circles == 0)
        out.paragraph(words::notAssessed(In::tr("the project holds no living circles.")));
    else
        out.paragraph(
            In::tr("%1 living circles are assessed; the office has entered the type of %2 of them, %3 are to be "
                   "checked. Cells of the forms that nobody has read stay open.")
                .arg(text::formatCount(self.circles), text::formatCount(self.circles - self.byType[0]),
                     text::formatCount(self.byType[0])),
            style);
    out.table(parts(out, self));
    if (self.circles > 0) {
        out.table(items(out, content, self, *tables.present->situation->rulebook));
        out.table(types(out, self));
    }
    out.table(grades(out, self));
}

} // namespace yike::report
