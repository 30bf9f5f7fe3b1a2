// SPDX-License-Identifier: GPL-3.0-or-later
// Cover and summary page.
#include "ui/report/sections.h"
#include "ui/report/summary_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <QPen>

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

void paintCover(PageFlow &flow, const Content &content)
{
    const plan::Plan &plan = *content.assessment->situation->plan;
    QPainter &painter = flow.painter();
    const QRectF area = flow.area();
    const QColor accent(u"#0B6E7D");
    painter.fillRect(QRectF(area.left(), area.top() + 62 * kMillimetre, 18 * kMillimetre, 1.6 * kMillimetre), accent);
    double y = area.top() + 70 * kMillimetre;
    auto line = [&](const QString &text, const Style &style, double after) {
        y += flow.text({area.left(), y, area.width(), 0}, text, style) + after * kMillimetre;
    };
    const QString district = text::fromCore(plan.info.district.empty() ? plan.info.name : plan.info.district);
    line(district, {.points = 30, .sans = true, .bold = true, .lineHeight = 1.3}, 1);
    line(In::tr("15-minute living circles: assessment and planning report"),
         {.points = 20, .sans = true, .bold = true, .lineHeight = 1.35}, 6);
    line(In::tr("Walking coverage, adequacy and deficits, with the old and the young first"),
         {.points = 12, .sans = true, .lineHeight = 1.5, .colour = QColor(u"#4A4F54")}, 16);
    const QString date = plan.info.baseDate.empty() ? In::tr("not given") : text::formatDate(plan.info.baseDate);
    line(In::tr("State: %1").arg(text::scenarioName(plan, content.assessment->situation->scenario)),
         {.points = 12, .sans = true, .lineHeight = 1.6}, 0);
    line(In::tr("Base date: %1").arg(date), {.points = 12, .sans = true, .lineHeight = 1.6}, 0);
    line(In::tr("Rulebook: %1, version %2")
             .arg(text::name(content.assessment->situation->rulebook->name),
                  text::fromCore(content.assessment->situation->rulebook->version)),
         {.points = 12, .sans = true, .lineHeight = 1.6}, 8);
    if (const QString note = madeUpNote(content); !note.isEmpty()) {
        const QRectF box(area.left(), y, area.width(), 12 * kMillimetre);
        painter.fillRect(box, QColor(u"#FBEFE3"));
        flow.text(box.adjusted(4 * kMillimetre, 3.2 * kMillimetre, 0, 0), note,
                  {.points = 11, .sans = true, .bold = true, .lineHeight = 1.3, .colour = QColor(u"#A8431F")});
    }
    flow.text({area.left(), area.bottom() - 8 * kMillimetre, area.width(), 0},
              In::tr("Made with Yike %1").arg(QCoreApplication::applicationVersion()),
              {.points = 9, .sans = true, .lineHeight = 1.3, .colour = QColor(u"#6B7079")});
    flow.mark(0, In::tr("Cover"));
}

void paintSummary(PageFlow &flow, const Content &content)
{
    flow.newPage();
    flow.heading(0, In::tr("Summary"));
    const QStringList sentences = summarySentences(content);
    for (qsizetype i = 0; i < sentences.size(); ++i)
        flow.paragraph(
            numbered(i, sentences[i]),
            {.points = 10.5, .align = text::chinese() ? Qt::AlignJustify : Qt::AlignLeft, .lineHeight = 1.5});
}

} // namespace yike::report
