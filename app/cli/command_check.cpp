// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli check: everything wrong with a project.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/projects.h"
#include "core/store/store.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace yike::cli {
namespace {

int runCheck(const QCommandLineParser &parser)
{
    const auto issues = store::check(parser.positionalArguments().at(0).toStdString());
    if (!issues)
        return failed(issues.error());
    if (parser.isSet(QStringLiteral("json"))) {
        auto out = jsonHead("check");
        out["issues"] = issuesJson(*issues);
        printJson(out);
        return kDone;
    }
    if (issues->empty())
        print(Say::tr("Nothing is wrong with this project.") + "\n");
    else
        print(Say::tr("Found: %1").arg(text::formatCount(static_cast<std::int64_t>(issues->size()))) + "\n" +
              listing(*issues, 20));
    return kDone;
}

} // namespace

Command checkCommand()
{
    return {"check", Say::tr("names everything wrong with a project"), QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) { addJsonOption(parser); }, runCheck};
}

} // namespace yike::cli
