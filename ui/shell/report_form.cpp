// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters are ticked and dragged; a change tells at once, for the preview follows.
#include "ui/shell/report_form.h"

#include "core/report/studies.h"
#include "ui/publish/template_text.h"
#include "ui/render/screen_theme.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/errors.h"
#include "ui/text/numbers.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yike::shell {
namespace {

using publish::kDrafts;
using publish::kKinds;
using report::Chapter;
using report::Draft;
using report::TemplateKind;

constexpr std::array kDraws{0, report::kReportDraws, 5 * report::kReportDraws};
constexpr int kChapterRole = Qt::UserRole + 1;
constexpr int kListHeight = 220; // pixels

QString rememberedFile() { return QFileInfo(settingsFile()).dir().filePath(QStringLiteral("report-template.json")); }

QString filter() { return ReportForm::tr("Templates of reports (*.json)"); }

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent),
      m_rows(new QFormLayout),
      m_kind(new panels::ChoiceBox(
          [] {
              QStringList names;
              for (const TemplateKind each : kKinds)
                  names << publish::name(each);
              return names;
          },
          this)),
      m_draft(new panels::ChoiceBox(
          [] {
              QStringList names;
              for (const Draft each : kDrafts)
                  names << publish::name(each);
              return names;
          },
          this)),
      m_draws(new panels::ChoiceBox(
          [] {
              QStringList names{tr("Not told")};
              for (const int draws : kDraws)
                  if (draws > 0)
                      names << (draws > report::kReportDraws ? tr("%1 draws (slow)") : tr("%1 draws"))
                                   .arg(text::formatCount(draws));
              return names;
          },
          this)),
      m_chaptersLabel(new QLabel(this)),
      m_logoProblem(new QLabel(this)),
      m_chapters(new QListWidget(this)),
      m_office(new QLineEdit(this)),
      m_number(new QLineEdit(this)),
      m_date(new QLineEdit(this)),
      m_logo(new QToolButton(this)),
      m_lastYear(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_seal(new QCheckBox(this))
{
    for (QComboBox *box : {m_kind, m_draft, m_draws}) { // the form is narrow: a long name ends with "…"
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_kind->setObjectName(QStringLiteral("reportTemplate"));
    m_draft->setObjectName(QStringLiteral("reportDraft"));
    m_chapters->setObjectName(QStringLiteral("reportChapters"));
    m_chapters->setDragDropMode(QAbstractItemView::InternalMove);
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | key), m_chapters);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, step] { moveChapter(step); });
    }
    m_chaptersLabel->setObjectName(QStringLiteral("quiet"));
    m_chaptersLabel->setWordWrap(true);
    m_office->setObjectName(QStringLiteral("reportOffice"));
    m_number->setObjectName(QStringLiteral("reportNumber"));
    m_date->setObjectName(QStringLiteral("reportDate"));
    m_seal->setObjectName(QStringLiteral("reportSeal"));
    m_logo->setObjectName(QStringLiteral("reportLogo"));
    m_logoProblem->setObjectName(QStringLiteral("reportLogoProblem"));
    m_logoProblem->setWordWrap(true);
    m_logoProblem->hide();
    m_lastYear->setObjectName(QStringLiteral("reportLastYear"));
    m_draws->setObjectName(QStringLiteral("reportDraws"));
    m_more->setObjectName(QStringLiteral("reportTemplates"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(this));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->addRow(new QLabel(this), m_kind);
    m_rows->addRow(new QLabel(this), m_draft);
    m_rows->addRow(new QLabel(this), m_office);
    m_rows->addRow(new QLabel(this), m_number);
    m_rows->addRow(new QLabel(this), m_date);
    m_rows->addRow(new QLabel(this), m_logo);
    m_rows->addRow(new QLabel(this), m_seal);
    m_rows->addRow(new QLabel(this), m_lastYear);
    m_rows->addRow(new QLabel(this), m_draws);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_logoProblem); // a form would cut its lines
    column->addWidget(m_chaptersLabel);
    column->addWidget(m_chapters, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    const auto tell = [this] {
        if (!m_filling)
            emit changed();
    };
    connect(m_kind, &QComboBox::activated, this, &ReportForm::chooseKind);
    connect(m_draft, &QComboBox::activated, this, tell);
    connect(m_seal, &QCheckBox::toggled, this, tell);
    for (QLineEdit *line : {m_office, m_number, m_date})
        connect(line, &QLineEdit::textChanged, this, tell);
    connect(m_chapters, &QListWidget::itemChanged, this, tell);
    connect(m_chapters->model(), &QAbstractItemModel::rowsMoved, this, tell);
    connect(m_draws, &QComboBox::activated, this, tell);
    connect(m_logo, &QToolButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_lastYear, &QToolButton::clicked, this, &ReportForm::chooseLastYear);
    setDraws(report::kReportDraws);
    retranslate();
    setMade(report::defaultTemplate(TemplateKind::Assessment));
}

report::Template ReportForm::made() const
{
    report::Template made;
    made.kind = kKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    made.draft = kDrafts[static_cast<std::size_t>(std::max(0, m_draft->currentIndex()))];
    for (int row = 0; row < m_chapters->count(); ++row)
        if (const QListWidgetItem *item = m_chapters->item(row); item->checkState() == Qt::Checked)
            made.chapters.push_back(static_cast<Chapter>(item->data(kChapterRole).toInt()));
    made.office = m_office->text().trimmed().toStdString();
    made.number = m_number->text().trimmed().toStdString();
    made.date = m_date->text().trimmed().toStdString();
    made.logo = m_logoPath.toStdString();
    made.seal = m_seal->isChecked();
    return made;
}

bool ReportForm::printsSomething() const { return m_chapters->count() == 0 || !made().chapters.empty(); }

void ReportForm::setMade(const report::Template &made)
{
    m_filling = true;
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(kKinds, made.kind) - kKinds.begin()));
    m_draft->setCurrentIndex(static_cast<int>(std::ranges::find(kDrafts, made.draft) - kDrafts.begin()));
    m_office->setText(QString::fromStdString(made.office));
    m_number->setText(QString::fromStdString(made.number));
    m_date->setText(QString::fromStdString(made.date));
    m_logoPath = QString::fromStdString(made.logo);
    m_seal->setChecked(made.seal);
    showLogo();
    fillChapters(made);
    m_filling = false;
    emit changed();
}

/// Those that are printed in their order, then the others of the kind.
void ReportForm::fillChapters(const report::Template &made)
{
    m_chapters->clear();
    const auto add = [this](Chapter chapter, bool printed) {
        auto *item = new QListWidgetItem(publish::name(chapter), m_chapters);
        item->setData(kChapterRole, static_cast<int>(chapter));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(printed ? Qt::Checked : Qt::Unchecked);
    };
    for (const Chapter chapter : made.chapters)
        add(chapter, true);
    for (const Chapter chapter : report::chaptersOf(made.kind))
        if (!std::ranges::contains(made.chapters, chapter))
            add(chapter, false);
    const bool some = m_chapters->count() > 0;
    m_chapters->setVisible(some);
    m_chaptersLabel->setText(
        some ? tr("Chapters: tick what is printed; drag them, or press Alt with the arrow keys, to change the order.")
             : tr("This template is printed as it is, without a choice of chapters."));
}

/// By the keyboard, as the mouse drags it.
void ReportForm::moveChapter(int step)
{
    const int row = m_chapters->currentRow(), to = row + step;
    if (row < 0 || to < 0 || to >= m_chapters->count())
        return;
    m_filling = true;
    m_chapters->insertItem(to, m_chapters->takeItem(row));
    m_chapters->setCurrentRow(to);
    m_filling = false;
    emit changed();
}

void ReportForm::chooseKind()
{
    report::Template next = made();
    next.chapters = report::defaultTemplate(next.kind).chapters;
    setMade(next);
}

void ReportForm::chooseLogo()
{
    if (!m_logoPath.isEmpty()) {
        m_logoPath.clear();
        showLogo();
        emit changed();
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Logo of the office"), lastFolder(), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        m_logoPath = path;
        showLogo();
        emit changed();
    });
    dialog->open();
}

void ReportForm::showLogo()
{
    m_logo->setText(m_logoPath.isEmpty() ? tr("Choose a picture …")
                                         : tr("Leave out %1").arg(QFileInfo(m_logoPath).fileName()));
}

void ReportForm::showLogoProblem(bool unreadable)
{
    const QString name = QFileInfo(m_logoPath).fileName(); // a path is too long for a line
    m_logoProblem->setText(unreadable ? publish::logoSentence(name.toStdString()) : QString());
    m_logoProblem->setToolTip(m_logoPath);
    showWrong(*m_logoProblem, unreadable);
    m_logoProblem->setVisible(unreadable);
}

void ReportForm::chooseLastYear()
{
    if (!m_lastYearPath.isEmpty()) {
        setLastYear({});
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Last year's project"), lastFolder(), tr("Projects (*.gpkg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(path);
        setLastYear(path);
    });
    dialog->open();
}

void ReportForm::setLastYear(const QString &path)
{
    const bool other = m_lastYearPath != path;
    m_lastYearPath = path;
    m_lastYear->setText(path.isEmpty() ? tr("Choose a project …") : tr("Leave out %1").arg(QFileInfo(path).fileName()));
    if (other)
        emit changed();
}

int ReportForm::draws() const { return kDraws[static_cast<std::size_t>(std::max(0, m_draws->currentIndex()))]; }

void ReportForm::setDraws(int draws)
{
    const auto at = std::ranges::find(kDraws, draws);
    m_draws->setCurrentIndex(at == kDraws.end() ? 1 : static_cast<int>(at - kDraws.begin()));
}

void ReportForm::restore()
{
    setDraws(rememberedDraws());
    QFile file(rememberedFile());
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const auto made = report::templateFromJson(file.readAll().toStdString()))
        setMade(*made);
}

void ReportForm::remember() const
{
    rememberDraws(draws());
    QSaveFile file(rememberedFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(report::toJson(made())));
        file.commit();
    }
}

void ReportForm::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = QByteArray::fromStdString(report::toJson(made()));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        emit told(tr("The template could not be written into %1. Choose another folder.").arg(path), true);
        return;
    }
    emit told(tr("The template is saved: %1").arg(QFileInfo(path).fileName()), false);
}

void ReportForm::openFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit told(tr("%1 cannot be read.").arg(path), true);
        return;
    }
    const auto made = report::templateFromJson(file.readAll().toStdString());
    if (!made) {
        emit told(text::sentence(made.error()), true);
        return;
    }
    setMade(*made);
    emit told(tr("The template is opened: %1").arg(QFileInfo(path).fileName()), false);
}

void ReportForm::askSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the template"), lastFolder(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportForm::saveTo);
    dialog->open();
}

void ReportForm::askOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a template"), lastFolder(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportForm::openFrom);
    dialog->open();
}

void ReportForm::retranslate()
{
    m_chapters->setMinimumHeight(qRound(kListHeight * render::screenLetters()));
    const auto name = [this](QWidget *field, const QString &label) {
        qobject_cast<QLabel *>(m_rows->labelForField(field))->setText(label);
        field->setAccessibleName(label);
    };
    name(m_kind, tr("Template"));
    name(m_draft, tr("Version"));
    name(m_office, tr("Office"));
    name(m_number, tr("Reference number"));
    name(m_date, tr("Date"));
    name(m_logo, tr("Logo"));
    name(m_seal, tr("Seal"));
    name(m_lastYear, tr("Last year"));
    name(m_draws, tr("How sure"));
    m_lastYear->setToolTip(tr("Last year's project: its monitoring figures stand beside this year's."));
    m_draws->setToolTip(tr("How often everything is drawn to tell how sure the figures are. More draws tell it more "
                           "finely and take longer."));
    m_seal->setText(tr("Leave room for a seal"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_more->setText(tr("Templates"));
    m_more->menu()->clear();
    m_more->menu()->addAction(tr("Open a template …"), this, &ReportForm::askOpen);
    m_more->menu()->addAction(tr("Save as a template …"), this, &ReportForm::askSave);
    m_more->menu()->addAction(tr("All chapters as they come"), this, &ReportForm::chooseKind);
    showLogo();
    setLastYear(m_lastYearPath);
}

void ReportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_filling = true;
    fillChapters(made());
    m_filling = false;
    emit changed();
}

} // namespace yike::shell
