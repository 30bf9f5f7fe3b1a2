// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 against the vectors of FIPS 180-4 and NIST's longer messages.
#include "core/base/sha256.h"

#include <QTest>

using yike::base::Sha256;
using yike::base::sha256;

class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void piecesMakeTheWhole();
};

void Sha256Test::vectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("million a") << QByteArray(1'000'000, 'a')
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::vectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(QByteArray::fromStdString(sha256({message.constData(), static_cast<std::size_t>(message.size())})),
             digest);
}

void Sha256Test::piecesMakeTheWhole()
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += static_cast<char>('a' + i % 26);
    for (std::size_t piece : {1U, 7U, 63U, 64U, 65U, 129U}) {
        Sha256 hash;
        for (std::size_t at = 0; at < text.size(); at += piece)
            hash.add(std::string_view(text).substr(at, piece));
        QCOMPARE(hash.hex(), sha256(text));
    }
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
