// SPDX-License-Identifier: GPL-3.0-or-later
// yike-cli demo: writes the made-up demonstration district.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/demo/demo.h"
#include "core/store/store.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace yike::cli {
namespace {

int runDemo(const QCommandLineParser &parser)
{
    demo::DemoRequest request;
    bool seedOk = true, residentsOk = true;
    if (parser.isSet(QStringLiteral("seed")))
        request.seed = parser.value(QStringLiteral("seed")).toULongLong(&seedOk);
    if (parser.isSet(QStringLiteral("residents")))
        request.residents = parser.value(QStringLiteral("residents")).toLongLong(&residentsOk);
    if (!seedOk || !residentsOk)
        return wrongUsage(Say::tr("--seed and --residents take whole numbers."));

    const base::Progress progress = terminalProgress();
    const auto plan = demo::makeDistrict(request, norms::starterRulebook(), progress);
    if (!plan)
        return failed(plan.error());
    const QString path = parser.positionalArguments().at(0);
    if (const auto written =
            store::Store::create(path.toStdString(), *plan, parser.isSet(QStringLiteral("force")), progress);
        !written)
        return failed(written.error());
    base::People people = 0;
    for (const plan::Residence &residence : plan->residences)
        people += norms::total(residence.people);
    print(Say::tr("Written: %1 – the made-up district %2 with %3 residents in %4 residences and %5 outlets.")
              .arg(path, text::fromCore(plan->info.district), text::formatPeople(people),
                   text::formatCount(static_cast<std::int64_t>(plan->residences.size())),
                   text::formatCount(static_cast<std::int64_t>(plan->outlets.size()))) +
          "\n");
    return kDone;
}

} // namespace

Command demoCommand()
{
    return {"demo", Say::tr("writes the made-up demonstration district"), QStringLiteral("PROJECT.gpkg"),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {QStringLiteral("seed"), Say::tr("Another seed gives another district."), QStringLiteral("N")});
                parser.addOption({QStringLiteral("residents"),
                                  Say::tr("Residents: 2,000 is a village, 2,000,000 a city; 200,000 by default."),
                                  QStringLiteral("N")});
                parser.addOption({QStringLiteral("force"), Say::tr("Replaces a file of that name.")});
            },
            runDemo};
}

} // namespace yike::cli
