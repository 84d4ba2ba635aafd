// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlist.h"

#include "ui/shell/commandsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace moothall::ui {

namespace {

constexpr int wide = 460;
constexpr int high = 430;
constexpr int belowTop = 48; // under the top bar

class CommandDelegate : public RowDelegate
{
public:
    CommandDelegate(const CommandsModel& model, QObject* parent)
        : RowDelegate(parent), m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const double words = layouts().heightOf(m_model.at(index).words, fontOf(TypeRole::Base),
                                                wordsWidth(option, m_model.at(index)));
        return {px(100), std::max(px(36), int(words) + px(14))};
    }

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override
    {
        const CommandRow& row = m_model.at(index);
        const QRectF area = QRectF(option.rect).adjusted(px(12), 0, -px(12), 0);
        const auto middle = [&](double height) { return area.center().y() - height / 2; };
        painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
        painter.setPen(tokens().accent);
        painter.drawText(QRectF(area.left(), area.top(), px(lettersWide), area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, row.letters);
        const double width = wordsWidth(option, row);
        const double height = layouts().heightOf(row.words, fontOf(TypeRole::Base), width);
        layouts().paint(painter, {area.left() + px(lettersWide), middle(height)}, row.words,
                        fontOf(TypeRole::Base), width, tokens().text);
        const double caps = paintKeyCaps(nullptr, {}, row.keys, {});
        paintKeyCaps(&painter, {area.right() - caps, middle(keyCapHeight())}, row.keys,
                     tokens().text2);
    }

private:
    static constexpr int lettersWide = 36;

    static double wordsWidth(const QStyleOptionViewItem& option, const CommandRow& row)
    {
        return widthOf(option) - px(24) - px(lettersWide) - px(8) -
               paintKeyCaps(nullptr, {}, row.keys, {});
    }

    const CommandsModel& m_model;
};

} // namespace

CommandList::CommandList(QWidget* window)
    : QFrame(window),
      m_model(new CommandsModel(this)),
      m_line(new QLineEdit),
      m_list(new RowList),
      m_none(wrapped(quiet(tr("No command that works here has these letters."))))
{
    setRole(*this, "popup");
    setAccessibleName(tr("List of commands"));
    m_line->setPlaceholderText(tr("Two letters, then Enter"));
    m_line->setAccessibleName(tr("Command: two letters, then Enter"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // its rows are moved through from the line
    m_line->installEventFilter(this);
    window->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(14), px(14), px(14));
    column->setSpacing(px(10));
    column->addWidget(m_line);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);

    connect(m_line, &QLineEdit::textChanged, this, &CommandList::find);
    connect(m_list, &QListView::clicked, this, &CommandList::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid() && isVisible())
                    sayAside(*this, row.data(Qt::AccessibleTextRole).toString());
            });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now)) {
            m_before = nullptr; // somebody went elsewhere on purpose
            hide();
        }
    });
    hide();
}

void CommandList::open(const std::set<Command>& commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->offer(commands);
    m_line->clear();
    find({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandList::leave()
{
    QWidget* before = m_before;
    m_before = nullptr;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandList::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(px(wide), room.width() - px(36));
    const int height = std::min(px(high), room.height() - px(belowTop) - px(18));
    setGeometry((room.width() - width) / 2, px(belowTop), width, height);
}

void CommandList::find(const QString& typed)
{
    m_model->find(typed);
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_list->setCurrentIndex(any ? m_model->index(0) : QModelIndex());
}

void CommandList::step(int by)
{
    const int to = m_list->currentIndex().row() + by;
    if (to >= 0 && to < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(to));
}

void CommandList::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const CommandRow row = m_model->at(current);
    leave();
    emit chosen(row.command, row.number);
}

bool CommandList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace moothall::ui
