// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/sortingpane.h"

#include "ui/synthesise/board/marking.h"
#include "ui/synthesise/board/mergequestion.h"
#include "ui/synthesise/board/sortinghands.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/synthesise/board/thememenu.h"

#include <algorithm>

namespace moothall::ui {

SortingPane::SortingPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_hands(new SortingHands(desk, this)),
      m_merge(new MergeQuestion)
{}

void SortingPane::splitIn(SplitField* field)
{
    m_split = field;
    connect(field, &SplitField::entered, this, &SortingPane::takeParts);
    connect(field, &SplitField::stopped, this, &SortingPane::enter);
}

void SortingPane::send(int number)
{
    if (const auto from = m_merge->from()) {
        if (m_hands->merge(*from, number))
            m_merge->stop();
        return;
    }
    actOnChosen([&](const Ideas& ideas) { return m_hands->sendTo(number, ideas); });
}

void SortingPane::actOnChosen(const std::function<bool(const Ideas&)>& act)
{
    const auto goOn = wayOn();
    if (act(chosen()))
        goOn();
}

void SortingPane::takeOut()
{
    actOnChosen([this](const Ideas& ideas) { return m_hands->unsort(ideas); });
}

void SortingPane::parkChosen()
{
    actOnChosen([this](const Ideas& ideas) { return m_hands->park(ideas); });
}

void SortingPane::beginSplit()
{
    const Id<Idea> idea = currentIdea();
    const auto words = m_hands->wordsToSplit(idea);
    const auto area = words ? areaOfCurrent() : std::nullopt;
    if (area)
        m_split->begin(*area, idea, *words);
}

void SortingPane::takeParts(const QStringList& parts)
{
    const Ideas added = m_hands->split(m_split->idea(), parts);
    if (added.empty())
        return;
    enter(); // the keyboard goes elsewhere before the field does
    choose(added);
}

void SortingPane::putTogether()
{
    const Id<Idea> stands = currentIdea();
    if (m_hands->putTogether(chosen(), stands))
        choose(Ideas{stands});
}

void SortingPane::agree(int more) { m_hands->agree(currentIdea(), more); }

void SortingPane::mark(Command command) { marking::toggle(m_desk, command, chosen()); }

void SortingPane::removeCurrent()
{
    const auto theme = currentTheme();
    if (!theme)
        return m_desk.warn(howToChooseATheme());
    m_hands->remove(*theme);
}

std::vector<Way> SortingPane::ways() const
{
    const auto theme = currentTheme();
    const Id<Idea> idea = currentIdea();
    if (theme && !idea)
        return waysOf(m_desk.reader(), *theme);
    return idea ? waysOf(m_desk.reader(), idea) : std::vector<Way>();
}

void SortingPane::follow(const Way& way)
{
    if (way.theme)
        choose(*way.theme);
    else
        choose(way.ideas);
}

void SortingPane::followBack()
{
    const auto all = ways();
    const auto way = std::ranges::find_if(all, &Way::leadsSomewhere);
    if (way == all.end())
        return m_desk.warn(tr("It came from no other idea or theme."));
    follow(*way);
}

void SortingPane::showMenu(const QPoint& global)
{
    ThemeMenu menu(*this, m_desk.reader(), m_desk.project(), this);
    const Ideas ideas = chosen();
    const auto theme = themeAround();
    connect(&menu, &ThemeMenu::putInto, this, [&](Id<Theme> into) {
        actOnChosen([&](const Ideas& all) { return m_hands->put(all, into); });
    });
    connect(&menu, &ThemeMenu::mergeInto, this,
            [&](Id<Theme> into) { m_hands->merge(*theme, into); });
    connect(&menu, &ThemeMenu::layInside, this,
            [&](Id<Theme> into) { m_hands->nest(*theme, into); });
    connect(&menu, &ThemeMenu::layOnWall, this, [&] { m_hands->nest(*theme, std::nullopt); });
    connect(&menu, &ThemeMenu::writeInsight, this, [&] { emit wantsInsight(*theme); });
    if (!ideas.empty()) {
        menu.offerForIdeas(int(ideas.size()));
    } else if (theme) {
        menu.offerForTheme(*theme);
        menu.offerNesting();
    } else {
        offerMore(menu);
    }
    if (!menu.isEmpty())
        menu.exec(global);
}

} // namespace moothall::ui
