// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles from an MBTiles file and from a folder; what is neither is refused.
#include "core/store/tile_source.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace yike;

class TileSourceTest : public QObject {
    Q_OBJECT

private slots:
    void anMbTilesFileIsReadFromTheNorth();
    void vectorTilesAreRefused();
    void aFolderIsRead();
    void whatIsNoTilesIsRefused();

private:
    [[nodiscard]] std::string fileWith(const QString &format) const
    {
        const QString path = m_folder.filePath(format + QStringLiteral(".mbtiles"));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), format);
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        query.exec(QStringLiteral("CREATE TABLE metadata (name TEXT, value TEXT)"));
        query.exec(QStringLiteral("INSERT INTO metadata VALUES ('format', '%1')").arg(format));
        query.exec(QStringLiteral(
            "INSERT INTO metadata VALUES ('attribution', '<a href=\"x\">&copy; Office &amp; Sons</a>')"));
        query.exec(
            QStringLiteral("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"));
        query.exec(QStringLiteral("INSERT INTO tiles VALUES (3, 6, 5, CAST('picture' AS BLOB))"));
        query.exec(QStringLiteral("INSERT INTO tiles VALUES (5, 1, 1, CAST('other' AS BLOB))"));
        database.close();
        return path.toStdString();
    }
    QTemporaryDir m_folder;
};

void TileSourceTest::anMbTilesFileIsReadFromTheNorth()
{
    const auto source = store::TileSource::open(fileWith(QStringLiteral("png")));
    QVERIFY(source.has_value());
    QCOMPARE((*source)->lowestZoom(), 3);
    QCOMPARE((*source)->highestZoom(), 5);
    QCOMPARE((*source)->attribution(), std::string("© Office & Sons"));
    QCOMPARE((*source)->tile({3, 6, 2}), std::optional<std::string>("picture")); // row 5 from the south of 8
    QVERIFY(!(*source)->tile({3, 6, 5}));
}

void TileSourceTest::vectorTilesAreRefused()
{
    const auto source = store::TileSource::open(fileWith(QStringLiteral("pbf")));
    QVERIFY(!source.has_value());
    QCOMPARE(source.error().code, base::ErrorCode::FileUnreadable);
}

void TileSourceTest::aFolderIsRead()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("tiles/14/100")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("tiles/not a zoom")));
    QFile file(m_folder.filePath(QStringLiteral("tiles/14/100/200.png")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
    file.close();
    const auto source = store::TileSource::open(m_folder.filePath(QStringLiteral("tiles")).toStdString());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->highestZoom(), 14);
    QCOMPARE((*source)->tile({14, 100, 200}), std::optional<std::string>("bytes"));
    QVERIFY(!(*source)->tile({14, 100, 201}));
}

void TileSourceTest::whatIsNoTilesIsRefused()
{
    QFile file(m_folder.filePath(QStringLiteral("text.mbtiles")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database at all") > 0);
    file.close();
    QVERIFY(!store::TileSource::open(file.fileName().toStdString()));
    QVERIFY(!store::TileSource::open(m_folder.filePath(QStringLiteral("nowhere")).toStdString()));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
    QVERIFY(!store::TileSource::open(m_folder.filePath(QStringLiteral("empty")).toStdString()));
}

QTEST_GUILESS_MAIN(TileSourceTest)
#include "tile_source_test.moc"
