// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the chapters a template names, in its order, into a manuscript.
#pragma once

#include "core/report/tables.h"
#include "ui/render/scene.h"
#include "ui/report/chapters_tables.h"
#include "ui/report/report_pdf.h"

#include <memory>
#include <optional>

namespace yike::report {

/// What chapters are written from. Figures outlive it: they hold what they need (the assessment and the scene are shared).
class Materials {
public:
    Materials(const Content &of, const Tables &from, const PreparedChart &prepared, const Template &kind, Layout width,
              const std::vector<ExtraFigure> &extra, const base::Progress &told)
        : content(of),
          tables(from),
          chart(prepared),
          made(kind),
          layout(width),
          figures(extra),
          progress(told)
    {}

    const Content &content;
    const Tables &tables;
    const PreparedChart &chart;
    const Template &made;
    Layout layout; ///< of wide tables
    const std::vector<ExtraFigure> &figures;
    const base::Progress &progress;

    /// What the maps show, made on first use, once for all of them; null where there is no place, or when cancelled.
    [[nodiscard]] std::shared_ptr<const render::MapScene> scene() const;

private:
    mutable std::optional<std::shared_ptr<const render::MapScene>> m_scene;
};

using ChapterWriter = void (*)(Manuscript &, const Materials &);
/// Null: nobody writes that chapter yet.
[[nodiscard]] ChapterWriter writerOf(Chapter chapter);

/// In the current language; needs no GUI thread. Cancelled: what was written so far. Without chapters in the template: all of the kind.
/// The last page holds the fingerprint (chapter_fingerprint.h); the one page and the official document tell its short code alone.
[[nodiscard]] Manuscript writeManuscript(const Content &content, const Tables &tables, const PreparedChart &chart,
                                         const Template &made = {}, const std::vector<ExtraFigure> &figures = {},
                                         Layout layout = Layout::Pages, const base::Progress &progress = {});

} // namespace yike::report
