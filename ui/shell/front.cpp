// SPDX-License-Identifier: GPL-3.0-or-later
// A project the program ended with while opening it is not opened by itself a second time.
#include "ui/shell/front.h"

#include "ui/document/recovery.h"
#include "ui/shell/settings.h"
#include "ui/text/errors.h"

#include <QFileInfo>

#include <utility>

namespace yike::shell {

Front::Front(document::Document &document, map::MapCanvas &canvas, Commands &commands, BannerArea &banners,
             DockKeeper &docks, QWidget *parent)
    : QStackedWidget(parent),
      m_document(document),
      m_canvas(canvas),
      m_commands(commands),
      m_banners(banners),
      m_docks(docks),
      m_page(new StartPage(this))
{
    addWidget(&m_canvas);
    addWidget(m_page);
    connect(m_page, &StartPage::commandWanted, &m_commands, &Commands::actionWanted);
    connect(m_page, &StartPage::projectWanted, this, [this](const QString &path) {
        m_commands.openPath(path);
        update();
    });
    connect(m_page, &StartPage::backWanted, this, &Front::showMap);
    using document::Document;
    connect(&m_document, &Document::opened, this, [this] {
        noteOpening({});
        m_openingLast = m_wanted = false;
        m_page->setMessage({});
        update();
    });
    connect(&m_document, &Document::openFailed, this,
            [this](const QString &, const base::Error &error) { takeFailure(error); });
    connect(&m_document.tasks(), &document::Tasks::changed, this, &Front::update);
}

void Front::begin(const Opening &opening)
{
    m_begun = true;
    m_commands.setDemoResidents(opening.demoResidents);
    if (!opening.file.isEmpty())
        m_commands.openPath(opening.file);
    else if (opening.last)
        openLast(opening);
    else if (!opening.nothing)
        m_commands.openDemo();
    update();
}

void Front::openFirst(const Opening &opening)
{
    if (opening.otherwise.isEmpty())
        m_commands.openDemo();
    else
        m_commands.openPath(opening.otherwise);
}

void Front::openLast(const Opening &opening)
{
    const QString last = lastProject();
    const QString name = QFileInfo(last).completeBaseName();
    if (last.isEmpty())
        return openFirst(opening);
    if (!opensLastProject())
        return;
    if (interruptedOpening() == last) {
        noteOpening({});
        m_page->setMessage([name] {
            return tr("The program ended while %1 was being opened. It was not opened again by itself.").arg(name);
        });
    } else if (document::isDemo(last)) {
        m_commands.openDemo();
    } else if (!QFileInfo::exists(last)) {
        m_page->setMessage([name] { return tr("The last project, %1, is not there any more.").arg(name); });
    } else {
        noteOpening(last);
        m_openingLast = true;
        m_commands.openPath(last);
    }
}

void Front::takeFailure(const base::Error &error)
{
    noteOpening({});
    if (std::exchange(m_openingLast, false)) {
        m_page->setMessage(
            [error] { return tr("The last project could not be opened. %1").arg(text::sentence(error)); });
        m_banners.hide(QStringLiteral("open")); // said on the page
    }
    update();
}

void Front::showStartPage()
{
    m_wanted = true;
    update();
}

void Front::showMap()
{
    m_wanted = false;
    update();
}

void Front::update()
{
    const bool open = m_document.isOpen();
    const bool start = m_begun && (m_wanted || (!open && !m_document.isOpening()));
    m_page->setWayBack(open);
    if (start == showsStartPage())
        return;
    setCurrentWidget(start ? static_cast<QWidget *>(m_page) : &m_canvas);
    m_docks.putAway(AwayFor::StartPage, start);
    if (!start)
        m_canvas.setFocus();
}

} // namespace yike::shell
