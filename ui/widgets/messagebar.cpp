// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStyle>

namespace moothall::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto stays = 20s;

const char* wordOf(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Done:
        return "";
    case MessageTone::Warning:
        return "warn";
    case MessageTone::Failure:
        return "bad";
    }
    return "";
}

QPixmap signOf(MessageTone tone)
{
    if (tone == MessageTone::Done)
        return {};
    return iconOf(tone == MessageTone::Warning ? Glyph::Warning : Glyph::Cross).pixmap(px(18));
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new Label),
      m_sentence(notice(new WrappingLabel)),
      m_action(new KeyButton({})),
      m_close(new KeyButton({}))
{
    setRole(*this, "message");
    setAccessibleName(tr("Messages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(4), px(10), px(4));
    row->setSpacing(px(10));
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->makeLink();
    m_close->makeLink();
    m_close->setIcon(iconOf(Glyph::Cross));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    setMinimumHeight(px(48)); // with the margin below
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (isAncestorOf(now) && !isAncestorOf(old))
            m_before = old;
    });
    for (KeyButton* button : {m_action, m_close})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    m_goes.setSingleShot(true);
    m_breath.setSingleShot(true);
    m_breath.setInterval(0);
    connect(&m_goes, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // a new message may come from it
        dismiss();
        if (act)
            act();
    });
    hide();
}

void MessageBar::show(const Message& message)
{
    const bool hadFocus = m_action->hasFocus() || m_close->hasFocus();
    restyle(*this, "tone", wordOf(message.tone));
    for (QWidget* child : findChildren<QWidget*>())
        child->style()->polish(child);           // their colours come from the tone of the bar
    m_sentence->setFont(fontOf(TypeRole::Base)); // the style gives back the one of before
    m_icon->setPixmap(signOf(message.tone));
    m_icon->setVisible(message.tone != MessageTone::Done);
    m_action->setText(message.action);
    m_action->setKeys(keysOf(message.key));
    m_action->setVisible(bool(message.act));
    m_close->setVisible(message.tone != MessageTone::Done);
    m_act = message.act;
    m_tone = message.tone;
    m_breath.start();
    if (message.tone == MessageTone::Done)
        m_goes.start(stays);
    else
        m_goes.stop();
    say(*m_sentence, message.sentence);
    QFrame::show();
    if (hadFocus && !m_action->isVisible() && !m_close->isVisible())
        giveFocusBack();
}

void MessageBar::dismiss()
{
    m_goes.stop();
    m_act = nullptr;
    if (isAncestorOf(window()->focusWidget()))
        giveFocusBack();
    hide();
}

// Whoever typed goes on where they were.
void MessageBar::giveFocusBack()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        focusNextChild();
}

void MessageBar::leaveBehind()
{
    const bool isQuestion = m_tone != MessageTone::Done && m_act;
    if (!m_breath.isActive() && !isQuestion)
        dismiss();
}

QString MessageBar::sentence() const
{
    return isVisibleTo(parentWidget()) ? m_sentence->text() : QString();
}

} // namespace moothall::ui
