// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/checkspane.h"

#include "ui/assess/checksmodel.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int padding = 8;

Tone toneOf(CheckState state)
{
    return state == CheckState::Pass   ? tokens().pass
           : state == CheckState::Look ? tokens().warn
                                       : tokens().unknown;
}

Glyph glyphOf(CheckState state)
{
    return state == CheckState::Pass   ? Glyph::Tick
           : state == CheckState::Look ? Glyph::Warning
                                       : Glyph::Question;
}

QString evidenceOf(const HardQuestionRow& row)
{
    return row.evidence.isEmpty() ? CheckDelegate::tr("Nothing written yet") : row.evidence;
}

} // namespace

CheckDelegate::CheckDelegate(const ChecksModel& model, QObject* parent)
    : RowDelegate(parent), m_model(model)
{}

CheckDelegate::Parts CheckDelegate::partsOf(const QModelIndex& index, QRectF area) const
{
    const HardQuestionRow& row = m_model.at(index);
    Parts parts;
    parts.words = area.left() + px(edge) + px(29);
    const double word = QFontMetricsF(fontOf(TypeRole::Caption, QFont::DemiBold))
                            .horizontalAdvance(wordFor(row.state));
    parts.evidenceWidth = area.right() - px(edge) - parts.words;
    parts.questionWidth = parts.evidenceWidth - word - px(8);
    parts.question = area.top() + px(padding) + (row.section.isEmpty() ? 0 : px(32));
    parts.evidence = parts.question +
                     layouts().heightOf(row.question, fontOf(TypeRole::Base), parts.questionWidth) +
                     px(1);
    parts.end = parts.evidence +
                layouts().heightOf(evidenceOf(row), fontOf(TypeRole::Caption), parts.evidenceWidth);
    return parts;
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Parts parts = partsOf(index, {0, 0, widthOf(option), 0});
    return {px(200), int(std::ceil(parts.end)) + px(padding)};
}

void CheckDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const HardQuestionRow& row = m_model.at(index);
    const QRectF area = option.rect;
    const Parts parts = partsOf(index, area);
    const Tone tone = toneOf(row.state);
    if (!row.section.isEmpty()) {
        painter.setFont(fontOf(TypeRole::Heading));
        painter.setPen(tokens().text);
        painter.drawText(
            QRectF(area.left() + px(edge), area.top() + px(padding), area.width(), px(26)),
            Qt::AlignLeft | Qt::AlignVCenter, row.section);
    }
    const QRectF sign(area.left() + px(edge), parts.question, px(20), px(20));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(sign, 3, 3);
    paintGlyph(painter, glyphOf(row.state), sign.adjusted(3, 3, -3, -3), tone.ink);
    layouts().paint(painter, {parts.words, parts.question}, row.question, fontOf(TypeRole::Base),
                    parts.questionWidth, tokens().text);
    layouts().paint(painter, {parts.words, parts.evidence}, evidenceOf(row),
                    fontOf(TypeRole::Caption), parts.evidenceWidth, tokens().text2);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.setPen(tone.ink);
    painter.drawText(QRectF(parts.words, parts.question, parts.evidenceWidth, px(18)),
                     Qt::AlignRight | Qt::AlignVCenter, wordFor(row.state));
}

QWidget* CheckDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("What it rests on"));
    editor->setPlaceholderText(tr("What it rests on"));
    return editor;
}

void CheckDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const Parts parts = partsOf(index, option.rect);
    const int height = px(32);
    // Over what it says now; over the next row rather than over the question.
    const int top =
        std::min(int(parts.evidence) - px(2), editor->parentWidget()->height() - height);
    editor->setGeometry(int(parts.words) - px(9), top, int(parts.evidenceWidth) + px(12), height);
}

ChecksPane::ChecksPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new ChecksModel(desk, this)),
      m_list(new QListView),
      m_count(pill({}, PillTone::Warn))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Hard questions"));
    setProperty("scrollsItself", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(12), 0, 0);
    column->setSpacing(px(6));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(edge), 0, px(edge), 0);
    top->addWidget(heading(tr("Eight hard questions")));
    top->addStretch();
    top->addWidget(m_count);
    column->addLayout(top);
    m_keys = new QWidget;
    auto* keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(px(edge), 0, px(edge), 0);
    keys->setSpacing(px(6));
    for (const auto& [word, key] : {std::pair(tr("Pass"), u"P"_s), std::pair(tr("Look"), u"W"_s),
                                    std::pair(tr("What it rests on"), u"Enter"_s)}) {
        keys->addWidget(quiet(word));
        keys->addWidget(new KeyCaps(key));
        keys->addSpacing(px(4));
    }
    keys->addStretch();
    column->addWidget(m_keys);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new CheckDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Hard questions: P pass, W look, Enter what it rests on"));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are laid out again when the width changes
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    setRole(*m_list, "inspector");
    auto* empty = new EmptyState(tr("The hard questions have not been asked yet."), tr("Ask them"));
    setRole(*empty->findChild<QPushButton*>(), ""); // the screen beside it has the main one
    connect(empty, &EmptyState::acted, this, [this] {
        m_desk.did(checks::ask(m_desk.workspace(), m_desk.project()), tr("Questions added."));
    });
    m_listOrEmpty = new OrEmpty(m_list, empty);
    column->addWidget(m_listOrEmpty, 1);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ChecksPane::show);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChecksPane::show);
    show();
}

void ChecksPane::show()
{
    m_listOrEmpty->showEmpty(m_model->rowCount() == 0);
    m_keys->setVisible(m_model->rowCount() > 0);
    m_count->setVisible(m_model->toLookAt() > 0);
    m_count->setText(tr("%1 to look at").arg(m_model->toLookAt()));
}

// P passes, W asks to look and for what it rests on, U does not know.
bool ChecksPane::settle(int key)
{
    const QModelIndex index = m_list->currentIndex();
    // Keys that the editor leaves over are not for the list.
    if (!index.isValid() || m_list->isPersistentEditorOpen(index))
        return false;
    const HardQuestionRow row = m_model->at(index); // a copy: it changes under the action
    const auto set = [&](CheckState state, checks::Standing standing) {
        if (row.state != state)
            m_desk.did(checks::settle(m_desk.workspace(), row.id, standing),
                       tr("%1: %2").arg(wordFor(state), row.question));
    };
    switch (key) {
    case Qt::Key_P:
        set(CheckState::Pass, checks::Standing::Pass);
        return true;
    case Qt::Key_U:
        set(CheckState::NotYetKnown, checks::Standing::NotYetKnown);
        return true;
    case Qt::Key_W:
        set(CheckState::Look, checks::Standing::Look);
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_list->edit(m_model->indexOf(row.id));
        return true;
    default:
        return false;
    }
}

bool ChecksPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn &&
        !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    return settle(key->key());
}

} // namespace moothall::ui
