// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideadelegate.h"

#include "ui/gather/ideasmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int editorMargin = 3; // above and below, within the row
constexpr int narrow = 620;     // below this the time and the kind go

Tone toneOf(const QString& flag, const IdeaRow& row)
{
    return row.identifying && flag == flagsOf(row).front() && row.safeWording.isEmpty()
               ? tokens().warn
               : tokens().unknown;
}

} // namespace

IdeaDelegate::IdeaDelegate(const IdeasModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

IdeaDelegate::Columns IdeaDelegate::columnsFor(double left, double width)
{
    Columns columns;
    const bool isNarrow = width < px(narrow);
    columns.time = isNarrow ? -1 : left + px(18);
    columns.table = left + px(18) + (isNarrow ? 0 : px(44));
    columns.group = columns.table + px(34);
    columns.words = columns.group + px(28);
    columns.agree = left + width - px(18) - px(36);
    columns.kind = isNarrow ? -1 : columns.agree - px(80);
    columns.wordsWidth = (isNarrow ? columns.agree : columns.kind) - columns.words - px(10);
    return columns;
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const IdeaRow& row = m_model.at(index);
    const Columns columns = columnsFor(0, widthOf(option));
    if (m_editor && m_edited == row.id)
        return {px(200), std::max(int(std::ceil(editorHeight())) + 2 * editorMargin, px(46))};
    double height =
        layouts().heightOf(index.data().toString(), fontOf(TypeRole::Idea), columns.wordsWidth);
    if (!flagsOf(row).isEmpty())
        height += pillHeight() + px(4);
    return {px(200), std::max(int(height) + 2 * px(padding), px(36))};
}

void IdeaDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const IdeaRow& row = m_model.at(index);
    const Columns columns = columnsFor(option.rect.left(), option.rect.width());
    const double top = option.rect.top() + px(padding);
    const double line = px(19);
    const auto cell = [&](double x, double width) { return QRectF(x, top, width, line); };

    painter.setFont(fontOf(TypeRole::Base));
    painter.setPen(tokens().text2);
    if (columns.time >= 0)
        painter.drawText(cell(columns.time, px(40)), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(row.at, u"HH:mm"_s));
    if (row.channel == Channel::Phone && !row.table)
        painter.drawText(cell(columns.table - px(6), px(40)), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Phone"));
    paintTableMark(painter, QRectF(columns.table, top + px(1), px(26), px(18)), row.table);
    if (row.group > 0)
        paintGroupBadge(painter, QRectF(columns.group + px(1), top + px(2), px(16), px(16)),
                        row.group);
    const double height = layouts().paint(painter, {columns.words, top}, index.data().toString(),
                                          fontOf(TypeRole::Idea), columns.wordsWidth,
                                          row.withheld ? tokens().text2 : tokens().text);
    double x = columns.words;
    for (const QString& flag : flagsOf(row))
        x += paintPill(&painter, {x, top + height + px(3)}, flag, toneOf(flag, row)) + px(6);

    painter.setPen(tokens().text2);
    painter.setFont(fontOf(TypeRole::Caption));
    if (columns.kind >= 0)
        painter.drawText(cell(columns.kind, px(80)), Qt::AlignLeft | Qt::AlignVCenter,
                         wordFor(row.kind));
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(cell(columns.agree, px(36)), Qt::AlignRight | Qt::AlignVCenter,
                     row.agreeCount > 0 ? u"+%1"_s.arg(row.agreeCount)
                     : row.byDecider    ? u"–"_s
                                        : QString());
}

// All its lines and what its frame takes.
double IdeaDelegate::editorHeight() const
{
    const QTextDocument& document = *m_editor->document();
    double height = 2 * document.documentMargin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        height += document.documentLayout()->blockBoundingRect(block).height();
    const int frame = m_editor->height() - m_editor->viewport()->height();
    return height + std::clamp(frame, px(8), px(20)) + px(4);
}

// Told once the view has come to rest: the rows below make room.
void IdeaDelegate::follow(QPlainTextEdit* editor) const
{
    m_editor = editor;
    const auto tell = [this] {
        QMetaObject::invokeMethod(
            const_cast<IdeaDelegate*>(this),
            [this] { emit heightChanged(m_model.indexOf(m_edited)); }, Qt::QueuedConnection);
    };
    connect(editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, tell);
    tell();
}

void IdeaDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    m_editor = nullptr;
    emit heightChanged(index);
    RowDelegate::destroyEditor(editor, index);
}

QWidget* IdeaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new QPlainTextEdit(parent);
    const bool isSafe = m_model.at(index).identifying;
    editor->setAccessibleName(isSafe ? tr("Safe wording") : tr("The words of the idea"));
    editor->setPlaceholderText(isSafe ? tr("Safe wording, which points to nobody") : QString());
    editor->setFont(fontOf(TypeRole::Idea));
    editor->setTabChangesFocus(true);
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    restyle(*editor, "role", "input");
    m_edited = m_model.at(index).id;
    m_isRefused = false;
    follow(editor);
    return editor;
}

void IdeaDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    const Columns columns = columnsFor(option.rect.left(), option.rect.width());
    editor->setGeometry(int(columns.words) - px(6), option.rect.top() + editorMargin,
                        int(columns.wordsWidth) + px(12), option.rect.height() - 2 * editorMargin);
}

void IdeaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QPlainTextEdit*>(editor);
    const QString words = index.data(Qt::EditRole).toString();
    // The words may change elsewhere while somebody types; what they type, or have chosen, stays.
    if (edit->document()->isModified() || edit->toPlainText() == words)
        return;
    edit->setPlainText(words);
    edit->moveCursor(QTextCursor::End);
    edit->document()->setModified(false);
}

void IdeaDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    m_isRefused =
        !model->setData(index, static_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

bool IdeaDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !(key->modifiers() & Qt::ShiftModifier)) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    return RowDelegate::eventFilter(watched, event);
}

} // namespace moothall::ui
