// SPDX-License-Identifier: GPL-3.0-or-later
// The newest choice wins; a file that has gone since it was remembered is passed over in silence.
#include "ui/shell/tile_choice.h"

#include "core/store/tile_source.h"
#include "ui/render/tiles.h"
#include "ui/shell/settings.h"
#include "ui/text/errors.h"
#include "ui/text/language.h"

#include <QFileDialog>

namespace yike::shell {
namespace {

std::shared_ptr<const render::TileLayer> layerOf(const std::shared_ptr<const store::TileSource> &source)
{
    auto layer = std::make_shared<render::TileLayer>();
    layer->lowestZoom = source->lowestZoom();
    layer->highestZoom = source->highestZoom();
    layer->attribution = text::fromCore(source->attribution());
    layer->read = [source](int zoom, int x, int y) {
        const auto bytes = source->tile({zoom, x, y});
        return bytes ? QByteArray(bytes->data(), static_cast<qsizetype>(bytes->size())) : QByteArray();
    };
    return layer;
}

} // namespace

TileChoice::TileChoice(panels::Workspace &workspace, map::MapCanvas &canvas, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_canvas(canvas),
      m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

TileChoice::~TileChoice() { m_pool.waitForDone(); }

void TileChoice::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Tiles beneath the map"), lastFolder(), tr("Map tiles (*.mbtiles)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TileChoice::use);
    dialog->open();
}

void TileChoice::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Folder of tiles (zoom/column/row.png)"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &TileChoice::use);
    dialog->open();
}

void TileChoice::use(const QString &path)
{
    const quint64 asked = ++m_asked;
    if (path.isEmpty()) {
        m_canvas.setTiles(nullptr);
        emit m_workspace.mapShowChanged(); // the note of where they are from goes
        emit used(false);
        return;
    }
    m_pool.start([this, asked, path] {
        auto source = store::TileSource::open(text::toCore(path));
        QMetaObject::invokeMethod(this, [this, asked, path, source = std::move(source)] {
            if (asked != m_asked)
                return;
            if (!source) {
                emit m_workspace.told(text::sentence(source.error()));
                emit used(m_canvas.tiles() != nullptr);
                return;
            }
            rememberFolder(path);
            m_canvas.setTiles(layerOf(*source));
            emit m_workspace.mapShowChanged();
            emit used(true);
        });
    });
}

} // namespace yike::shell
