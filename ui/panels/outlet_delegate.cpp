// SPDX-License-Identifier: GPL-3.0-or-later
// A choice is taken at once; a line when it is left.
#include "ui/panels/outlet_delegate.h"

#include "ui/render/palette.h"

#include <QComboBox>
#include <QKeyEvent>

namespace yike::panels {
namespace {

/// A list in a cell. A line edit keeps Del to itself; a list has no use for it, and must not leave it to what deletes outlets.
class CellList final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<const QKeyEvent *>(event)->key();
            if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
                event->accept();
                return true;
            }
        }
        return QComboBox::event(event);
    }
};

} // namespace

CheckedLine::CheckedLine(Complaint complaint, QWidget *parent)
    : QLineEdit(parent),
      m_complaint(std::move(complaint)),
      m_note(new QLabel(parent))
{
    m_note->setObjectName(QStringLiteral("cellNote"));
    m_note->setAutoFillBackground(true);
    m_note->setMargin(3);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->hide();
    connect(this, &QLineEdit::textChanged, this, &CheckedLine::check);
}

CheckedLine::~CheckedLine() { delete m_note; }

QString CheckedLine::note() const { return m_note && !m_note->isHidden() ? m_note->text() : QString(); }

void CheckedLine::check()
{
    if (!m_note)
        return;
    const QString why = m_complaint(text());
    const QColor red = render::palette().missed;
    setStyleSheet(why.isEmpty() ? QString() : QStringLiteral("color: %1").arg(red.name()));
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(red.name()));
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
    placeNote();
}

/// Below the line, above it where there is no room.
void CheckedLine::placeNote()
{
    if (!m_note || m_note->isHidden() || parentWidget() == nullptr)
        return;
    m_note->adjustSize();
    const QSize room = parentWidget()->size();
    const int left = std::max(0, std::min(x(), room.width() - m_note->width()));
    const bool below = y() + height() + m_note->height() <= room.height();
    m_note->move(left, below ? y() + height() : std::max(0, y() - m_note->height()));
    m_note->raise();
}

void CheckedLine::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeNote();
}

void CheckedLine::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (m_note)
        m_note->hide();
}

OutletDelegate::OutletDelegate(const OutletModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{}

QWidget *OutletDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = static_cast<LedgerColumn>(index.column());
    if (const QStringList choices = m_model.ledger()->choices(column); !choices.isEmpty()) {
        auto *box = new CellList(parent);
        box->addItems(choices);
        box->setMaxVisibleItems(20);
        auto *self = const_cast<OutletDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    const plan::Outlet outlet = m_model.outlet(index.row());
    auto *line = new CheckedLine([ledger = m_model.ledger(), column,
                                  outlet](const QString &typed) { return ledger->complaint(column, typed, outlet); },
                                 parent);
    line->setFrame(false);
    if (Ledger::isFigure(column))
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void OutletDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString plain = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findText(plain));
    else if (auto *line = qobject_cast<QLineEdit *>(editor); line->text() != plain && !line->isModified())
        line->setText(plain);
}

void OutletDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentText());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    }
}

} // namespace yike::panels
