// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of the templates beyond the tables: 一圈一策, 总则, 基础数据, 实施保障, 实施方案, 一页纸, 自评材料.
#pragma once

#include "core/report/content.h"
#include "core/report/template.h"
#include "ui/render/scene.h"
#include "ui/report/manuscript.h"

#include <memory>

namespace yike::report {

/// 9 分圈指引: two sheets a circle, an A3 drawing and a page with its figures. `scene` is of the plan as the content's situation
/// has it, made once for all maps; null: no drawings. Outlines as the edition allows. Any thread.
void writeCircleSheets(Manuscript &manuscript, const Content &content,
                       const std::shared_ptr<const render::MapScene> &scene);

/// 1 总则: background, basis with how well each document is verified, scope, base date, definitions.
void writeGeneral(Manuscript &manuscript, const Content &content);
/// 2 基础数据与核查: people by source, counts of the ledger, share placed, walking network, what was odd.
void writeData(Manuscript &manuscript, const Content &content);
/// 10 实施保障与任务分工: who leads what, from the scenario; what the office sees to.
void writeSafeguards(Manuscript &manuscript, const Content &content);

/// 实施方案 as an official document (GB/T 9704): the whole manuscript; sets officialDocument.
void writeImplementationPlan(Manuscript &manuscript, const Content &content, const Template &made);
/// 一页纸: one sheet of A4 with a map of who is covered; `scene` null: without the map.
void writeOnePage(Manuscript &manuscript, const Content &content, const std::shared_ptr<const render::MapScene> &scene,
                  const Template &made);
/// 自评材料 up to the forms: cover, statement, evidence, the assessment in sentences.
void writeSelfAssessment(Manuscript &manuscript, const Content &content, const Template &made);

} // namespace yike::report
