// SPDX-License-Identifier: GPL-3.0-or-later
// A system is a datum or web map, and of metres a zone; its word is the one of the command line.
#include "ui/shell/import_place_page.h"

#include "ui/text/errors.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/system_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace yike::shell {
namespace {

bool hasSystem(const ImportFile &file) { return file.tables && file.hasPlaces; }

/// "xian80" and "gk3:40" are "xian80-gk3:40"; of CGCS2000 the zone says it all.
QString joined(const QString &system, const QString &zone)
{
    if (zone.isEmpty())
        return system;
    return system == u"cgcs2000" || system == u"wgs84" ? zone : system + u'-' + zone;
}

bool takesZone(const QString &system) { return system == u"cgcs2000" || system == u"beijing54" || system == u"xian80"; }

} // namespace

ImportPlacePage::ImportPlacePage(ImportSession &session, QWidget *parent)
    : ImportPage(session, parent),
      m_intro(quiet(this)),
      m_fileLabel(quiet(this)),
      m_systemLabel(quiet(this)),
      m_zoneLabel(quiet(this)),
      m_accuracy(new QLabel(this)),
      m_proposal(new QLabel(this)),
      m_found(quiet(this)),
      m_file(new QComboBox(this)),
      m_system(new QComboBox(this)),
      m_zone(new QComboBox(this)),
      m_guess(new QPushButton(this)),
      m_use(new QPushButton(this)),
      m_evidence(new QTableWidget(this)),
      m_map(new PlacePreview(this))
{
    for (QLabel *label : {m_intro, m_accuracy, m_proposal, m_found})
        label->setWordWrap(true);
    m_accuracy->setObjectName(QStringLiteral("note"));
    m_proposal->setObjectName(QStringLiteral("importProposal"));
    m_found->setObjectName(QStringLiteral("importPlacesFound"));
    m_file->setObjectName(QStringLiteral("importPlaceFile"));
    m_system->setObjectName(QStringLiteral("importSystem"));
    m_zone->setObjectName(QStringLiteral("importZone"));
    m_guess->setObjectName(QStringLiteral("importGuess"));
    m_use->setObjectName(QStringLiteral("importUseGuess"));
    m_evidence->setObjectName(QStringLiteral("importEvidence"));
    m_evidence->setShowGrid(false);
    m_evidence->setWordWrap(false);
    m_evidence->verticalHeader()->hide();
    m_evidence->verticalHeader()->setDefaultSectionSize(26);
    m_evidence->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_evidence->horizontalHeader()->setFixedHeight(52); // two lines
    m_evidence->setSelectionMode(QAbstractItemView::NoSelection);
    m_evidence->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_zone->setMaxVisibleItems(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(makeChoice());
    left->addWidget(m_accuracy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_guess);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addWidget(m_proposal);
    left->addWidget(m_evidence, 1);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_map, 1);
    right->addWidget(m_found);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_intro);
    column->addLayout(both, 1);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportPlacePage::fill);
    connect(m_system, &QComboBox::activated, this, &ImportPlacePage::takeSystem);
    connect(m_zone, &QComboBox::activated, this, &ImportPlacePage::takeSystem);
    connect(m_guess, &QPushButton::clicked, this, [this] { m_session.guessSystem(fileOf(*m_file)); });
    connect(m_use, &QPushButton::clicked, this, &ImportPlacePage::useBest);
    connect(&session, &ImportSession::filesChanged, this, &ImportPlacePage::enter);
    connect(&session, &ImportSession::fileChanged, this, &ImportPlacePage::enter);
}

QLayout *ImportPlacePage::makeChoice()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->addWidget(m_fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_systemLabel, 1, 0);
    grid->addWidget(m_system, 1, 1);
    grid->addWidget(m_zoneLabel, 2, 0);
    grid->addWidget(m_zone, 2, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QString ImportPlacePage::title() const { return tr("Place"); }

bool ImportPlacePage::isNeeded() const { return std::ranges::any_of(m_session.files(), hasSystem); }

void ImportPlacePage::retranslate()
{
    m_intro->setText(
        tr("In which system are the coordinates of the table? Web maps are 24 to 677 m off. Layers that name "
           "their own system bring it with them."));
    m_fileLabel->setText(tr("File"));
    m_systemLabel->setText(tr("Coordinates"));
    m_zoneLabel->setText(tr("Zone"));
    m_guess->setText(tr("Guess"));
    m_guess->setToolTip(tr("Tries every system that the figures allow against the streets and areas."));
    m_use->setText(tr("Take the proposed one"));
    fillSystems();
    fillZones();
    enter();
}

void ImportPlacePage::fillSystems()
{
    const QSignalBlocker quiet(m_system);
    m_system->clear();
    m_system->addItem(QStringLiteral("WGS 84"), QStringLiteral("wgs84"));
    m_system->addItem(QStringLiteral("CGCS2000"), QStringLiteral("cgcs2000"));
    m_system->addItem(tr("GCJ-02 (AMap, Tencent)"), QStringLiteral("gcj02"));
    m_system->addItem(tr("BD-09 (Baidu)"), QStringLiteral("bd09"));
    m_system->addItem(tr("Beijing 1954"), QStringLiteral("beijing54"));
    m_system->addItem(tr("Xian 1980"), QStringLiteral("xian80"));
    m_system->addItem(tr("Guess while importing"), QStringLiteral("guess"));
}

void ImportPlacePage::fillZones()
{
    const QSignalBlocker quiet(m_zone);
    m_zone->clear();
    m_zone->addItem(tr("degrees, or metres whose zone is found"), QString());
    for (const auto &[width, first, last, from, to] :
         {std::tuple{3, 25, 45, 75, 135}, std::tuple{6, 13, 23, 75, 135}}) {
        for (int zone = first; zone <= last; ++zone)
            m_zone->addItem(tr("%1° zone %2 (%3° E), number before the easting")
                                .arg(width)
                                .arg(zone)
                                .arg(width == 3 ? 3 * zone : 6 * zone - 3),
                            QStringLiteral("gk%1:%2").arg(width).arg(zone));
        for (int meridian = from; meridian <= to; meridian += width)
            m_zone->addItem(tr("%1° zone, meridian %2° E").arg(width).arg(meridian),
                            QStringLiteral("gk%1:%2E").arg(width).arg(meridian));
    }
}

void ImportPlacePage::enter()
{
    fillFiles(*m_file, m_session, hasSystem);
    fill();
}

void ImportPlacePage::fill()
{
    const ImportFile *file = this->file();
    for (QWidget *widget : {static_cast<QWidget *>(m_system), static_cast<QWidget *>(m_guess)})
        widget->setEnabled(file != nullptr);
    m_map->setGround(m_session.ground());
    m_map->setPlaces(file == nullptr ? importing::PlacesSeen{} : file->places);
    m_found->setText(file == nullptr ? tr("No file tells places by coordinates: outlets are placed by their addresses.")
                                     : found(*file));
    if (file == nullptr) {
        m_evidence->hide();
        m_use->hide();
        return;
    }
    showSystem(*file);
    fillEvidence(*file);
}

/// The two lists as the file has it; a system they do not hold is named in the first.
void ImportPlacePage::showSystem(const ImportFile &file)
{
    const QSignalBlocker quietSystem(m_system), quietZone(m_zone);
    int system = m_system->findData(QStringLiteral("guess")), zone = 0;
    if (file.system) {
        for (int s = 0; s < m_system->count(); ++s)
            for (int z = 0; z < (takesZone(m_system->itemData(s).toString()) ? m_zone->count() : 1); ++z)
                if (geo::systemOf(text::toCore(
                        joined(m_system->itemData(s).toString(), m_zone->itemData(z).toString()))) == file.system) {
                    system = s;
                    zone = z;
                }
    }
    m_system->setCurrentIndex(system);
    m_zone->setCurrentIndex(zone);
    m_zone->setEnabled(takesZone(m_system->currentData().toString()));
    m_accuracy->setText(file.system ? text::accuracy(*file.system) : QString());
    m_accuracy->setVisible(!m_accuracy->text().isEmpty());
}

void ImportPlacePage::takeSystem()
{
    const QString system = m_system->currentData().toString();
    const QString zone = takesZone(system) ? m_zone->currentData().toString() : QString();
    m_session.setSystem(fileOf(*m_file),
                        system == u"guess" ? std::nullopt : geo::systemOf(text::toCore(joined(system, zone))));
}

void ImportPlacePage::useBest()
{
    if (const ImportFile *file = this->file(); file != nullptr && file->guess && *file->guess)
        if (const auto &candidates = (*file->guess)->candidates; !candidates.empty())
            m_session.setSystem(file->id, candidates.front().system);
}

void ImportPlacePage::fillEvidence(const ImportFile &file)
{
    const bool guessed = file.guess && *file.guess;
    m_evidence->setVisible(guessed);
    m_use->setVisible(guessed && !(*file.guess)->candidates.empty() && (*file.guess)->candidates.front().onMap > 0);
    m_proposal->setVisible(file.guess.has_value());
    if (!file.guess)
        return;
    if (!guessed) {
        m_proposal->setText(
            tr("There are no streets or areas yet to compare with. Choose “Guess while importing”: then "
               "those of this import are compared with."));
        return;
    }
    const importing::SystemGuess &guess = **file.guess;
    m_proposal->setText(text::proposal(guess));
    if (!guess.candidates.empty())
        m_use->setEnabled(file.system != guess.candidates.front().system);
    auto rows = text::evidence(guess);
    for (QStringList &row : rows)
        row.removeAt(1); // its word for the command line
    fillRows(rows);
}

void ImportPlacePage::fillRows(const std::vector<QStringList> &rows)
{
    constexpr int kSystemWidth = 164, kLeast = 58;
    m_evidence->clear();
    m_evidence->setColumnCount(static_cast<int>(rows.front().size()));
    m_evidence->setHorizontalHeaderLabels(rows.front());
    m_evidence->setRowCount(static_cast<int>(rows.size()) - 1);
    for (int row = 0; row < m_evidence->rowCount(); ++row)
        for (int column = 0; column < m_evidence->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[static_cast<std::size_t>(row) + 1][column]);
            item->setToolTip(item->text());
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_evidence->setItem(row, column, item);
        }
    m_evidence->setColumnWidth(0, kSystemWidth);
    // "100 m or more" is the longest of the figures.
    constexpr int kMedian = 2, kMedianWidth = 106;
    const int rest =
        (m_evidence->viewport()->width() - kSystemWidth - kMedianWidth) / std::max(1, m_evidence->columnCount() - 2);
    for (int column = 1; column < m_evidence->columnCount(); ++column)
        m_evidence->setColumnWidth(column, column == kMedian ? kMedianWidth : std::max(kLeast, rest));
}

QString ImportPlacePage::found(const ImportFile &file) const
{
    const auto taken = static_cast<std::int64_t>(file.places.after.size());
    if (m_session.ground()->streets->streets.empty())
        return tr("%1 places. There are no streets yet to compare them with; the map shows them alone.")
            .arg(text::formatCount(file.places.places));
    return tr("%1 places; of those drawn %2 lie on the map (within 500 m of the box round the streets).")
        .arg(text::formatCount(file.places.places), text::formatShare(file.places.onMap, taken));
}

} // namespace yike::shell
