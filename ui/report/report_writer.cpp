// SPDX-License-Identifier: GPL-3.0-or-later
// The table of chapters and who writes them; what is said of the document as a whole.
#include "ui/report/report_writer.h"

#include "ui/report/chapter_fingerprint.h"
#include "ui/report/chapters_templates.h"
#include "ui/report/sections.h"
#include "ui/report/template_words.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace yike::report {
namespace {

struct In {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A chapter of tables.h as the others are.
template <void (*write)(Manuscript &, const Content &, const Tables &, Layout)>
void tablesOfPages(Manuscript &to, const Materials &from)
{
    write(to, from.content, from.tables, from.layout);
}

template <void (*write)(Manuscript &, const Content &)>
void textsOf(Manuscript &to, const Materials &from)
{
    write(to, from.content);
}

/// One line a chapter; its function writes all of it.
constexpr std::pair<Chapter, ChapterWriter> kWriters[] = {
    {Chapter::Cover, coverSection},
    {Chapter::Contents, [](Manuscript &to, const Materials &) { to.contents(); }},
    {Chapter::Summary, summarySection},
    {Chapter::General, textsOf<writeGeneral>},
    {Chapter::Data, textsOf<writeData>},
    {Chapter::People, peopleSection},
    {Chapter::Outlets, outletsSection},
    {Chapter::Circles, tablesOfPages<writeCircles>},
    {Chapter::Coverage, coverageSection},
    {Chapter::BasicKinds, tablesOfPages<writeBasicKinds>},
    {Chapter::Adequacy, adequacySection},
    {Chapter::OldYoung, oldYoungSection},
    {Chapter::Deficits, tablesOfPages<writeDeficits>},
    {Chapter::Scenarios, tablesOfPages<writeComparison>},
    {Chapter::Projects, tablesOfPages<writeProjects>},
    {Chapter::CircleSheets,
     [](Manuscript &to, const Materials &from) { writeCircleSheets(to, from.content, from.scene()); }},
    {Chapter::Monitoring, monitoringSection},
    {Chapter::Equity, equitySection},
    {Chapter::Hours, hoursSection},
    {Chapter::Uncertainty, uncertaintySection},
    {Chapter::Maps, mapsSection},
    {Chapter::Figures, extraFiguresSection},
    {Chapter::LedgerTable, tablesOfPages<writeLedger>},
    {Chapter::Method, annexSection},
    {Chapter::Why, whySection},
    {Chapter::Safeguards, textsOf<writeSafeguards>},
};
static_assert(std::size(kWriters) == kChapters);

/// "%1" is the district.
QString titleOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Assessment:
        break;
    case TemplateKind::ImplementationPlan:
        return In::tr("Plan for building 15-minute living circles in %1");
    case TemplateKind::CircleSheets:
        return In::tr("%1: 15-minute living circles, circle by circle");
    case TemplateKind::SelfAssessment:
        return In::tr("%1: 15-minute living circles, self-assessment");
    case TemplateKind::OnePage:
        return In::tr("%1: 15-minute living circles on one page");
    }
    return In::tr("%1: 15-minute living circles, planning report");
}

QString footerOf(const Content &content, const QString &title)
{
    QString footer = madeUpNote(content).isEmpty() ? title : In::tr("Made-up demonstration data") + " · " + title;
    const std::string &approval = content.assessment->situation->plan->info.mapApproval;
    if (!text::isPublic())
        footer += " · " + In::tr("Internal material, keep safe");
    else if (!approval.empty())
        footer += " · " + text::fromCore(approval);
    return footer;
}

QString watermarkOf(Draft draft)
{
    switch (draft) {
    case Draft::None:
        return {};
    case Draft::Consultation:
        return In::tr("Draft for comment");
    case Draft::Review:
        return In::tr("Draft for review");
    case Draft::Approval:
        return In::tr("Draft for approval");
    case Draft::Issued:
        return In::tr("Issued");
    }
    return {};
}

Manuscript::Numbers numbersOf(Chapter chapter)
{
    switch (chapter) {
    case Chapter::Summary:
        return Manuscript::Numbers::None;
    case Chapter::Maps:
    case Chapter::Figures:
    case Chapter::LedgerTable:
    case Chapter::Method:
    case Chapter::Why:
        return Manuscript::Numbers::Annexes;
    default:
        return Manuscript::Numbers::Chapters;
    }
}

/// What is said of the whole.
Manuscript begun(const Content &content, const Template &made)
{
    const plan::ProjectInfo &info = content.assessment->situation->plan->info;
    Manuscript manuscript;
    manuscript.title = titleOf(made.kind).arg(text::fromCore(info.district.empty() ? info.name : info.district));
    manuscript.subject = coverTitle(made.kind);
    manuscript.author = text::fromCore(made.office);
    manuscript.languageTag = text::chinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
    manuscript.footer = footerOf(content, manuscript.title);
    manuscript.watermark = watermarkOf(made.draft);
    manuscript.savesPages = made.kind != TemplateKind::ImplementationPlan;
    manuscript.officialDocument = made.kind == TemplateKind::ImplementationPlan;
    manuscript.baseDate = text::fromCore(info.baseDate);
    if (!made.date.empty())
        manuscript.date = text::formatDate(made.date); // free text stays as it is
    else if (!info.baseDate.empty())
        manuscript.date = text::formatDate(info.baseDate);
    manuscript.source = sourceLine(content);
    return manuscript;
}

} // namespace

QString coverTitle(TemplateKind kind)
{
    return kind == TemplateKind::CircleSheets ? In::tr("15-minute living circles: circle by circle")
                                              : In::tr("15-minute living circles: assessment and planning report");
}

std::shared_ptr<const render::MapScene> Materials::scene() const
{
    if (m_scene)
        return *m_scene;
    m_scene.emplace();
    const auto &situation = *content.assessment->situation;
    const auto bounds = situation.plan->bounds();
    if (!bounds)
        return nullptr;
    const auto frame =
        situation.network
            ? base::Result<geo::LocalFrame>(situation.network->frame())
            : geo::LocalFrame::around({(bounds->west + bounds->east) / 2, (bounds->south + bounds->north) / 2});
    if (frame)
        *m_scene = render::MapScene::make(*situation.plan, *frame, progress);
    return *m_scene;
}

ChapterWriter writerOf(Chapter chapter)
{
    const auto *const line = std::ranges::find(kWriters, chapter, &std::pair<Chapter, ChapterWriter>::first);
    return line == std::end(kWriters) ? nullptr : line->second;
}

Manuscript writeManuscript(const Content &content, const Tables &tables, const PreparedChart &chart,
                           const Template &made, const std::vector<ExtraFigure> &figures, Layout layout,
                           const base::Progress &progress)
{
    const Materials materials(content, tables, chart, made, layout, figures, progress);
    Manuscript manuscript = begun(content, made);
    switch (made.kind) {
    case TemplateKind::ImplementationPlan:
        writeImplementationPlan(manuscript, content, made);
        manuscript.numberChapters(Manuscript::Numbers::Attachments); // those it lists, in that order
        if (content.assessment->situation->scenario)
            writeProjects(manuscript, content, tables, layout);
        writeDeficits(manuscript, content, tables, layout);
        manuscript.paragraph(fingerprintLine(content), // the tables tell the sources
                             {.points = 9, .sans = true, .lineHeight = 1.35});
        return manuscript;
    case TemplateKind::OnePage:
        writeOnePage(manuscript, content, materials.scene(), made);
        return manuscript;
    case TemplateKind::SelfAssessment:
        manuscript.numberChapters(Manuscript::Numbers::Chapters);
        writeSelfAssessment(manuscript, content, made);
        writeSelf(manuscript, content, tables, layout);
        break;
    default:
        break;
    }
    bool afterShort = false;
    for (const Chapter chapter : made.chapters.empty() ? defaultTemplate(made.kind).chapters : made.chapters) {
        if (progress.cancelled())
            return manuscript;
        if (chapter == Chapter::Projects && made.kind == TemplateKind::SelfAssessment &&
            !content.assessment->situation->scenario)
            continue; // it would only ask for one
        manuscript.numberChapters(numbersOf(chapter));
        const std::size_t first = manuscript.blocks().size();
        writerOf(chapter)(manuscript, materials);
        const bool isShort = manuscript.isShort(first);
        if (isShort)
            manuscript.joinShort(first, afterShort);
        afterShort = isShort;
    }
    manuscript.numberChapters(Manuscript::Numbers::Annexes);
    writeFingerprint(manuscript, content);
    progress.report("report-tables", 0.1);
    return manuscript;
}

} // namespace yike::report
