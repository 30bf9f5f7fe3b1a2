// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a reader needs who sees the picture alone.
#include "ui/panels/picture_source.h"

#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace yike::panels {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureSource)
};

} // namespace

QString pictureSource(const Workspace &workspace)
{
    const document::Document &document = workspace.document();
    if (!document.isOpen())
        return {};
    const plan::Plan &plan = *document.plan();
    QStringList parts{document.displayName(), text::scenarioName(plan, document.scenario())};
    if (!plan.info.baseDate.empty())
        parts << Words::tr("base date %1").arg(text::formatDate(plan.info.baseDate));
    parts << Words::tr("rulebook: %1").arg(text::name(workspace.rulebook().name));
    if (plan.info.madeUp)
        parts << Words::tr("made-up demonstration data");
    if (!text::isPublic())
        parts << Words::tr("internal material, keep safe");
    else if (!plan.info.mapApproval.empty())
        parts << text::fromCore(plan.info.mapApproval);
    return Words::tr("Source: %1").arg(parts.join(Words::tr("; ")));
}

} // namespace yike::panels
