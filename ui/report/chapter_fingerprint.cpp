// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the fingerprint: the short code, what it stands for, how to check it, and each section with its own print.
#include "ui/report/chapter_fingerprint.h"

#include "core/report/fingerprint.h"
#include "ui/report/verify_text.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)
};

constexpr std::size_t kPrintedDigits = 16; ///< of each section: enough to tell two apart by eye

} // namespace

// Outside the namespace without a name: there the tool that collects texts takes them for those of another class.
static Table sectionTable(const Fingerprint &print, int number)
{
    Table table;
    table.title = In::tr("Table %1  Fingerprint by section").arg(number);
    table.columns = {{In::tr("Section"), 3.2}, {In::tr("Rows"), 1.2, true}, {In::tr("SHA-256 (first 16 digits)"), 3.0}};
    for (const SectionPrint &section : print.sections)
        table.rows.push_back({sectionName(section.section), text::formatCount(section.items),
                              text::fromCore(section.sha256.substr(0, kPrintedDigits))});
    table.note = In::tr("Rows: homes, outlets, streets, areas, norms, walkers, changes of the scenario, buildings; of "
                        "figures the rows they stand in.");
    table.sheetName = In::tr("Fingerprint");
    return table;
}

QString fingerprintLine(const Content &content)
{
    const std::string whole = fingerprintOf(content, QCoreApplication::applicationVersion().toStdString()).whole();
    return In::tr("Fingerprint: %1.").arg(text::fromCore(shortCode(whole)));
}

void writeFingerprint(Manuscript &manuscript, const Content &content)
{
    const analysis::Situation &situation = *content.assessment->situation;
    const Fingerprint print = fingerprintOf(content, QCoreApplication::applicationVersion().toStdString());
    const std::string whole = print.whole();
    manuscript.newPage();
    manuscript.heading(0, In::tr("Fingerprint of this report"));
    manuscript.paragraph(
        In::tr("The same data, parameters and program give the same code on every machine. Whoever holds this "
               "report and the project can compare it."));
    manuscript.paragraph(text::fromCore(shortCode(whole)),
                         {.points = 20, .sans = true, .bold = true, .align = Qt::AlignHCenter | Qt::AlignVCenter});
    manuscript.paragraph(
        In::tr("Project %1, %2, base date %3, step %4 of its history, Yike %5.")
            .arg(text::fromCore(situation.plan->info.name), text::scenarioName(*situation.plan, situation.scenario),
                 situation.plan->info.baseDate.empty() ? In::tr("not given")
                                                       : text::formatDate(situation.plan->info.baseDate),
                 text::formatCount(situation.plan->revision), text::fromCore(print.program)));
    manuscript.table(sectionTable(print, manuscript.nextTable()));
    manuscript.paragraph(
        In::tr(
            "Whether the report still holds is told by yike-cli report --verify REPORT.pdf PROJECT.gpkg, with what has "
            "changed since. SHA-256 of the whole: %1.")
            .arg(text::fromCore(whole)),
        {.points = 9, .sans = true, .lineHeight = 1.45});
}

} // namespace yike::report
