// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include <QAbstractButton>
#include <QAbstractItemView>

namespace moothall::ui {

namespace {

bool canHaveFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// An empty state asks for its one button, a screen with rows for its list; else the first control.
QWidget* bestStop(const QWidget& page)
{
    for (const auto* empty : page.findChildren<EmptyState*>())
        for (auto* button : empty->findChildren<QAbstractButton*>())
            if (canHaveFocus(*button))
                return button;
    for (auto* list : page.findChildren<QAbstractItemView*>())
        if (canHaveFocus(*list))
            return list;
    return firstStop(page);
}

} // namespace

QWidget* firstStop(const QWidget& inside)
{
    for (QWidget* next = inside.nextInFocusChain(); next && next != &inside;
         next = next->nextInFocusChain())
        if (inside.isAncestorOf(next) && canHaveFocus(*next))
            return next;
    return nullptr;
}

Screens::Screens(QWidget* parent) : Stack(parent)
{
    m_makes.setInterval(0);
    connect(&m_makes, &QTimer::timeout, this, &Screens::makeNext);
}

void Screens::add(Screen screen, MakePage make) { m_waiting[screen] = std::move(make); }

Page* Screens::show(Screen screen)
{
    Page* page = pageOf(screen);
    if (page) {
        setCurrentWidget(page);
        m_makes.start();
    }
    return page;
}

Page* Screens::front() const { return qobject_cast<Page*>(currentWidget()); }

Page* Screens::pageOf(Screen screen)
{
    if (const auto known = m_pages.find(screen); known != m_pages.end())
        return known->second;
    const auto waiting = m_waiting.extract(screen);
    if (waiting.empty())
        return nullptr;
    Page* page = waiting.mapped()();
    page->setAccessibleName(nameOf(screen));
    m_pages[screen] = page;
    addWidget(page);
    emit made(page);
    return page;
}

void Screens::makeNext()
{
    if (m_waiting.empty())
        return m_makes.stop();
    pageOf(m_waiting.begin()->first);
}

std::set<Command> Screens::everyCommand() const
{
    std::set<Command> commands;
    for (const auto& [screen, page] : m_pages)
        commands.merge(page->everyCommand());
    return commands;
}

QStringList Screens::namesOfThoseWith(Command command) const
{
    QStringList names;
    for (const auto& [screen, page] : m_pages)
        if (page->everyCommand().contains(command))
            names.append(nameOf(screen));
    return names;
}

std::optional<std::pair<Screen, QString>> Screens::unsaved() const
{
    for (const auto& [screen, page] : m_pages)
        if (const QString words = page->unsavedWords(); !words.isEmpty())
            return std::pair(screen, words);
    return std::nullopt;
}

void Screens::enterFront()
{
    Page* page = front();
    if (!page)
        return;
    page->enter();
    const QWidget* focused = window()->focusWidget();
    const bool isInside = focused && focused->isVisible() && focused->isEnabled() &&
                          (page->isAncestorOf(focused) ||
                           (page->inspector() && page->inspector()->isAncestorOf(focused)));
    if (isInside)
        return;
    if (QWidget* stop = bestStop(*page))
        stop->setFocus(Qt::OtherFocusReason);
}

} // namespace moothall::ui
