// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowbody.h"

#include "ui/shell/commands.h"
#include "ui/shell/historypanel.h"
#include "ui/shell/screenframe.h"
#include "ui/shell/screens.h"
#include "ui/shell/sidepane.h"
#include "ui/shell/sidestrip.h"
#include "ui/shell/steprail.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Below this width, at a base of 13, the steps fold and the inspector lies over the screen.
constexpr int roomy = 1200;
constexpr int historyWidth = 320;

// Keys that a screen leaves over are for the window, where they are those of a command.
class ScreenScroll : public QScrollArea
{
protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (commandOf(event->keyCombination()))
            event->ignore();
        else
            QScrollArea::keyPressEvent(event);
    }
};

} // namespace

WindowBody::WindowBody(Desk& desk, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_row(new QHBoxLayout(this)),
      m_rail(new StepRail(desk)),
      m_screens(new Screens),
      m_messages(new MessageBar),
      m_side(new SidePane(this)),
      m_strip(new SideStrip),
      m_history(new HistoryPanel(desk, this))
{
    m_history->setProperty("scrollsItself", true);
    m_history->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_rail);
    m_row->addWidget(separator(Qt::Vertical));
    m_row->addWidget(buildMiddle(), 1);
    m_row->addWidget(m_strip);
    m_row->addWidget(m_side);

    m_signSoon.setSingleShot(true);
    m_signSoon.setInterval(250ms); // after the idea, which comes first
    connect(&m_signSoon, &QTimer::timeout, this, &WindowBody::readSign);
    connect(&desk.workspace(), &Workspace::changed, this, [this] {
        if (m_strip->isVisible() && !m_signSoon.isActive())
            m_signSoon.start();
    });
    connect(m_screens, &Screens::made, this, [this](Page* page) {
        connect(page, &Page::commandsChanged, &m_signSoon, qOverload<>(&QTimer::start));
        connect(page, &Page::commandsChanged, this, &WindowBody::placeMessages);
        connect(page, &Page::wantsInspector, this, &WindowBody::bringInspector);
    });
    connect(m_strip, &QAbstractButton::clicked, this, &WindowBody::toggleInspector);
    connect(&Look::now(), &Look::changed, this, &WindowBody::fit);
}

QWidget* WindowBody::buildMiddle()
{
    auto* middle = new QWidget;
    setRole(*middle, "screen");
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    // In a window too small for the text a screen scrolls rather than lose a word.
    m_scroll = new ScreenScroll;
    m_scroll->setWidget(new ScreenFrame(m_screens));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Screen"));
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_messages);
    m_messages->installEventFilter(this);
    return middle;
}

bool WindowBody::isNarrow() const { return width() < px(roomy); }

bool WindowBody::isRailFolded() const { return m_rail->isFolded(); }

bool WindowBody::isInspectorShown() const { return !m_beside && m_side->isVisibleTo(this); }

bool WindowBody::isHistoryShown() const { return m_beside == m_history; }

void WindowBody::toggleInspector()
{
    if (m_beside)
        return setBeside(nullptr);
    if (isNarrow())
        return setInspectorOver(!m_inspectorOver);
    m_settings.setOn(u"inspector"_s, !m_side->isVisible());
    fit();
}

void WindowBody::bringInspector()
{
    m_beside = nullptr;
    if (isNarrow())
        m_inspectorOver = true;
    else
        m_settings.setOn(u"inspector"_s, true);
    fit();
}

// The keyboard goes with it, so that Escape reaches it, and comes back to the screen.
void WindowBody::setInspectorOver(bool over)
{
    m_inspectorOver = over;
    fit();
    if (!over)
        return m_screens->enterFront();
    if (QWidget* first = firstStop(*m_side))
        first->setFocus(Qt::OtherFocusReason);
    else
        m_side->setFocus(Qt::OtherFocusReason);
}

void WindowBody::toggleHistory()
{
    m_besideWidth = historyWidth;
    setBeside(isHistoryShown() ? nullptr : m_history);
}

void WindowBody::showBeside(QWidget* pane, int widthAtBase13)
{
    m_besideWidth = widthAtBase13;
    setBeside(pane);
}

// The keyboard goes with it and comes back to the screen.
void WindowBody::setBeside(QWidget* pane)
{
    m_beside = pane;
    fit();
    if (!pane)
        m_screens->enterFront();
    else if (pane == m_history)
        m_history->enter();
    else if (QWidget* first = firstStop(*m_side))
        first->setFocus(Qt::OtherFocusReason);
}

void WindowBody::toggleRail()
{
    m_settings.setOn(u"railFolded"_s, !m_rail->isFolded());
    fit();
}

void WindowBody::beginScreen()
{
    m_inspectorOver = false;
    m_messages->leaveBehind();
    fit();
    readSign();
    m_screens->enterFront();
    m_scroll->horizontalScrollBar()->setValue(0); // each screen begins at its beginning
    m_scroll->verticalScrollBar()->setValue(0);
}

void WindowBody::placeMessages()
{
    const Page* page = m_screens->front();
    const auto area = page ? page->areaUnderMessages() : std::nullopt;
    if (!area) {
        if (m_column->indexOf(m_messages) < 0)
            m_column->addWidget(m_messages);
        return;
    }
    m_column->removeWidget(m_messages);
    const int height =
        std::max(m_messages->minimumHeight(), m_messages->heightForWidth(area->width()));
    const QPoint foot = page->mapTo(m_messages->parentWidget(), area->bottomLeft());
    m_messages->setGeometry(foot.x(), foot.y() + 1 - height, area->width(), height);
    m_messages->raise();
}

bool WindowBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_messages)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        placeMessages();
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide ||
        event->type() == QEvent::Move || event->type() == QEvent::Resize)
        layOverScreen();
    return QWidget::eventFilter(watched, event);
}

bool WindowBody::takeAway()
{
    if (m_beside)
        setBeside(nullptr);
    else if (isNarrow() && m_inspectorOver)
        setInspectorOver(false);
    else
        return false;
    return true;
}

void WindowBody::fit()
{
    const bool largeText = Look::now().textScale() >= 1.25;
    m_rail->setFolded(isNarrow() || largeText || m_settings.isOn(u"railFolded"_s, false));
    m_inspectorOver = m_inspectorOver && isNarrow();
    Page* page = m_screens->front();
    QWidget* inspector = page ? page->inspector() : nullptr;
    const bool wanted = isNarrow() ? m_inspectorOver : m_settings.isOn(u"inspector"_s, true);
    m_side->setContent(m_beside ? m_beside.data() : inspector,
                       m_beside || !page ? m_besideWidth : page->inspectorWidth());
    const bool shown = m_beside || (inspector && wanted);
    m_strip->setVisible(isNarrow() && inspector);
    m_strip->setFocusPolicy(shown ? Qt::NoFocus : Qt::StrongFocus); // it is covered then
    placeSide(shown);
    placeMessages();
    emit fitted();
}

void WindowBody::placeSide(bool shown)
{
    m_row->removeWidget(m_side);
    const int wide = m_side->wantedWidth();
    if (isNarrow()) {
        m_side->setParent(this);
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        layOverScreen();
    } else {
        m_side->setFixedWidth(wide);
        m_row->addWidget(m_side);
    }
    m_side->setVisible(shown);
    m_side->raise();
}

// Over the screen, it leaves a message to be read.
void WindowBody::layOverScreen()
{
    if (m_side->parentWidget() != this || m_row->indexOf(m_side) >= 0)
        return;
    const int wide = m_side->wantedWidth();
    const int foot = m_messages->isVisible() ? m_messages->mapTo(this, QPoint()).y() : height();
    m_side->setGeometry(rect().right() + 1 - wide, 0, wide, foot);
}

void WindowBody::readSign()
{
    if (Page* page = m_screens->front(); page && m_strip->isVisibleTo(this))
        m_strip->say(page->inspectorSign());
}

void WindowBody::goToNextRegion(int by)
{
    QWidgetList regions;
    for (QWidget* region : QWidgetList{m_rail, m_screens, m_side, m_messages})
        if (region->isVisible() && (region == m_screens || firstStop(*region)))
            regions.append(region);
    const QWidget* focused = window()->focusWidget();
    qsizetype at = regions.indexOf(m_screens);
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (focused && regions[i]->isAncestorOf(focused))
            at = i;
    QWidget* next = regions[(at + by + regions.size()) % regions.size()];
    if (next == m_screens)
        return m_screens->enterFront();
    firstStop(*next)->setFocus(Qt::TabFocusReason);
}

void WindowBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace moothall::ui
