// SPDX-License-Identifier: GPL-3.0-or-later
// The starter rulebook with changes no editor would make: an error, or a rulebook whose norms name its own services.
#include "core/norms/rulebook.h"
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
    QFile file(YIKE_SOURCE_DIR "/resources/rulebooks/starter.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string whole = file.readAll().toStdString();
    std::uint64_t read = 0;
    forSeeds("rulebooks", 150, 20'000, [&](std::uint64_t seed) {
        Mutation mutation(seed);
        const auto book = norms::readRulebook(mutation.of(whole), "fuzz");
        if (!book)
            return;
        ++read;
        for (const norms::Norm &norm : book->norms)
            QVERIFY2(book->service(norm.service) != nullptr && norm.limit >= 0,
                     qPrintable(QString("seed %1: norm %2").arg(seed).arg(norm.id.c_str())));
        (void)norms::matchService(*book, "便利店;超市");
    });
    qInfo("rulebooks: %llu were taken", static_cast<unsigned long long>(read));
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(RulebookFuzzTest)
#include "rulebook_fuzz_test.moc"
