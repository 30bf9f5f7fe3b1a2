// SPDX-License-Identifier: GPL-3.0-or-later
// A pack with changes no editor would make: an error, or a pack that can be looked through, written and read again.
#include "core/norms/compose.h"
#include "core/norms/pack.h"
#include "tests/fuzz/mutation.h"

#include <QFile>
#include <QTest>

using namespace yike;
using namespace yike::test;

class RulebookFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void rulebooks();
};

void RulebookFuzzTest::rulebooks()
{
    QFile file(YIKE_SOURCE_DIR "/resources/rulebooks/gb50437.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string whole = file.readAll().toStdString();
    std::uint64_t read = 0;
    forSeeds("rulebooks", 150, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const auto pack = norms::readPack(mutation.of(whole), "fuzz");
        if (!pack)
            return;
        ++read;
        (void)norms::flaws(*pack);
        const auto again = norms::readPack(norms::writePack(*pack), "again");
        QVERIFY2(again && *again == *pack, qPrintable(QString("seed %1").arg(seed)));
    });
    qInfo("rulebooks: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(RulebookFuzzTest)
#include "rulebook_fuzz_test.moc"
