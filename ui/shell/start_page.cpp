// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists below a plate of rings: what can be begun on the left, what was open on the right.
#include "ui/shell/start_page.h"

#include "ui/render/screen_theme.h"
#include "ui/render/symbols.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <numbers>

namespace yike::shell {
namespace {

constexpr int kWidest = 980, kTasksWidth = 320, kPlateHeight = 132;

/// Title and line of a task: context "StartPage".
struct Task {
    const char *action, *icon, *title, *line;
};
constexpr std::array kTasks{
    Task{"demo", "layers", QT_TRANSLATE_NOOP("StartPage", "Demonstration district"),
         QT_TRANSLATE_NOOP("StartPage", "A made-up district to try everything on")},
    Task{"new", "new", QT_TRANSLATE_NOOP("StartPage", "New project"),
         QT_TRANSLATE_NOOP("StartPage", "Begin with an empty one")},
    Task{"open", "open", QT_TRANSLATE_NOOP("StartPage", "Open …"),
         QT_TRANSLATE_NOOP("StartPage", "A project file (*.gpkg)")},
    Task{"import", "import", QT_TRANSLATE_NOOP("StartPage", "Import data …"),
         QT_TRANSLATE_NOOP("StartPage", "Streets, residents, outlets from your files")},
    Task{"guide", "help", QT_TRANSLATE_NOOP("StartPage", "Guide in five steps"),
         QT_TRANSLATE_NOOP("StartPage", "Done on the window itself, in five minutes")},
};

QString translated(const char *text) { return QCoreApplication::translate("StartPage", text); }

/// Rings of 5, 10 and 15 minutes round a place, as on the map.
class Plate : public QWidget {
public:
    explicit Plate(QWidget *parent) : QWidget(parent) { setFixedHeight(kPlateHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const render::Palette &colours = render::screenPalette();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.land);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setClipRect(rect());
        const QPointF centre(width() - 150, height() * 0.56);
        for (int ring = 3; ring >= 1; --ring) {
            QColor land = colours.minutes[static_cast<std::size_t>(ring - 1)];
            painter.setPen(QPen(land, 1.5));
            land.setAlphaF(0.18F);
            painter.setBrush(land);
            painter.drawPolygon(outline(centre, ring * 44.0));
        }
        painter.setPen(QPen(colours.roadCasing, 5));
        painter.drawLine(QPointF(width() - 420.0, height()), QPointF(width(), 8));
        painter.setPen(QPen(colours.road, 3));
        painter.drawLine(QPointF(width() - 420.0, height()), QPointF(width(), 8));
        render::paintBadge(painter, centre, 10, QStringLiteral("canteen-for-the-old"), norms::ServiceGroup::Food,
                           plan::OutletStatus::Open, render::screenTheme());
    }

private:
    /// Not round: streets reach farther than what lies between them.
    static QPolygonF outline(QPointF centre, double radius)
    {
        QPolygonF ring;
        constexpr int kCorners = 28;
        for (int corner = 0; corner < kCorners; ++corner) {
            const double angle = 2 * std::numbers::pi * corner / kCorners;
            const double far = radius * (1 + 0.10 * std::cos(4 * angle + 0.4) + 0.05 * std::sin(7 * angle));
            ring << centre + QPointF(1.35 * far * std::cos(angle), far * std::sin(angle));
        }
        return ring;
    }
};

QString homeShort(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size()) : folder;
}

StartEntry entryOf(const QString &path)
{
    const QFileInfo file(path);
    StartEntry entry{path, file.completeBaseName(), homeShort(QDir::toNativeSeparators(file.absolutePath()))};
    entry.there = file.exists();
    entry.remark =
        entry.there
            ? QStringLiteral("%1 · %2").arg(file.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                            text::locale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat))
            : translated(QT_TRANSLATE_NOOP("StartPage", "not there any more"));
    return entry;
}

QLabel *newHead(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("group"));
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_line(new QLabel(this)),
      m_tasksHead(newHead(this)),
      m_recentHead(newHead(this)),
      m_none(new QLabel(this)),
      m_message(new QLabel(this)),
      m_tasks(new StartList(this)),
      m_recent(new StartList(this)),
      m_back(new QPushButton(this)),
      m_again(new QCheckBox(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("manualPage", "start");
    m_title->setObjectName(QStringLiteral("headline"));
    m_line->setObjectName(QStringLiteral("quiet"));
    m_none->setObjectName(QStringLiteral("quiet"));
    m_none->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("startMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_tasks->setObjectName(QStringLiteral("startTasks"));
    m_tasks->setFixedWidth(kTasksWidth);
    m_recent->setObjectName(QStringLiteral("startRecent"));
    m_back->setObjectName(QStringLiteral("startBack"));
    m_back->hide();
    m_again->setObjectName(QStringLiteral("openLast"));

    auto *plate = new Plate(this);
    auto *names = new QVBoxLayout(plate);
    names->setContentsMargins(24, 16, 24, 16);
    names->addStretch(1);
    names->addWidget(m_title);
    names->addWidget(m_line);
    names->addStretch(1);

    auto *page = new QWidget(this);
    page->setMaximumWidth(kWidest);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->addWidget(plate, 0, 0, 1, 2);
    grid->addWidget(m_message, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 8);
    grid->addWidget(m_tasksHead, 3, 0);
    grid->addWidget(m_recentHead, 3, 1);
    grid->addWidget(m_tasks, 4, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->addWidget(m_recent);
    right->addWidget(m_none);
    right->addStretch(1);
    grid->addLayout(right, 4, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_again);
    grid->addLayout(foot, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(6, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget(scroll);
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(page, 1000);
    across->addStretch(1);
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    m_recent->setRemovable(true);
    m_tasks->setNeighbours(nullptr, m_recent);
    m_recent->setNeighbours(m_tasks, nullptr);
    setTabOrder({m_tasks, m_recent, m_back, m_again});
    connect(m_tasks, &StartList::chosen, this, &StartPage::commandWanted);
    connect(m_recent, &StartList::chosen, this, &StartPage::projectWanted);
    connect(m_recent, &StartList::removalWanted, this, [this](const QString &path) {
        forgetProject(path);
        fillRecent();
    });
    connect(m_back, &QPushButton::clicked, this, &StartPage::backWanted);
    connect(m_again, &QCheckBox::toggled, this, [](bool opens) { setOpensLastProject(opens); });
    retranslate();
}

void StartPage::refresh()
{
    const QSignalBlocker quiet(m_again);
    m_again->setChecked(opensLastProject());
    fillTasks();
    fillRecent();
}

void StartPage::fillTasks()
{
    std::vector<StartEntry> entries;
    for (const Task &task : kTasks) {
        StartEntry entry{QLatin1String(task.action), translated(task.title), translated(task.line)};
        entry.icon = render::toolIcon(QLatin1String(task.icon), render::screenPalette().accent);
        entries.push_back(std::move(entry));
    }
    m_tasks->setEntries(entries);
}

void StartPage::fillRecent()
{
    std::vector<StartEntry> entries;
    for (const QString &path : knownProjects())
        entries.push_back(entryOf(path));
    m_recent->setEntries(entries);
    m_recent->setVisible(!entries.empty());
    m_none->setVisible(entries.empty());
    if (entries.empty() && m_recent->hasFocus())
        m_tasks->setFocus();
}

void StartPage::setMessage(std::function<QString()> message)
{
    m_told = std::move(message);
    m_message->setVisible(static_cast<bool>(m_told));
    m_message->setText(m_told ? m_told() : QString());
}

QString StartPage::message() const { return m_message->text(); }

void StartPage::setWayBack(bool shown) { m_back->setVisible(shown); }

void StartPage::retranslate()
{
    m_title->setText(tr("Yike"));
    m_line->setText(tr("Living circles within a quarter of an hour on foot"));
    m_tasksHead->setText(tr("Begin"));
    m_recentHead->setText(tr("Recent projects"));
    m_none->setText(tr("Projects you have opened are listed here."));
    m_back->setText(tr("Back to the map"));
    m_again->setText(tr("Open the last project at the start"));
    m_tasks->setAccessibleName(m_tasksHead->text());
    m_recent->setAccessibleName(m_recentHead->text());
    if (m_told)
        m_message->setText(m_told());
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    (m_recent->count() > 0 ? m_recent : m_tasks)->setFocus(Qt::OtherFocusReason);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yike::shell
