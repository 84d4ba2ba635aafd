// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/thememenu.h"

#include "core/synthesise/sorting.h"
#include "ui/widgets/badges.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

ThemeMenu::ThemeMenu(SortingPlace& place, const Reader& reader, Id<Project> project,
                     QWidget* parent)
    : QMenu(parent),
      m_place(place),
      m_themes(themes::all(reader, project)),
      m_numbers(sorting::numbersOf(m_themes))
{}

void ThemeMenu::offer(const QString& words, std::function<void()> act)
{
    addAction(words, this, std::move(act));
}

void ThemeMenu::offerForIdeas(int count)
{
    offerThemes(tr("Put into"), &ThemeMenu::putInto);
    offer(tr("New theme"), [this] { m_place.beginTheme(); });
    offer(tr("Take out of its theme"), [this] { m_place.takeOut(); });
    offer(tr("Park, or take up again"), [this] { m_place.parkChosen(); });
    offer(tr("Copy, for another theme"), [this] { m_place.copyChosen(); });
    addSeparator();
    offer(tr("Same here, one more"), [this] { m_place.agree(1); });
    if (count > 1)
        offer(tr("Put together as one"), [this] { m_place.putTogether(); });
    else
        offer(tr("Split in two"), [this] { m_place.beginSplit(); });
    addSeparator();
    offer(tr("Hide, or show again"), [this] { m_place.mark(Command::HideNow); });
    offer(tr("Points to a person, or does not"), [this] { m_place.mark(Command::Identifying); });
    offer(tr("Unclear, or is not"), [this] { m_place.mark(Command::Unclear); });
    offer(tr("Not to be quoted, or may be"), [this] { m_place.mark(Command::NotToBeQuoted); });
}

void ThemeMenu::offerForTheme(Id<Theme> own)
{
    m_own = own;
    for (const Theme& theme : m_themes)
        if (theme.id == own)
            addAction(nameOf(theme))->setEnabled(false);
    offer(tr("Rename"), [this] { m_place.editCurrent(); });
    offerThemes(tr("Merge into"), &ThemeMenu::mergeInto);
    addAction(tr("Write an insight from it"), this, &ThemeMenu::writeInsight);
    offer(tr("Remove"), [this] { m_place.removeCurrent(); });
}

void ThemeMenu::offerNesting()
{
    QMenu* menu = offerThemes(tr("Lay inside"), &ThemeMenu::layInside);
    menu->addAction(tr("The wall itself"), this, &ThemeMenu::layOnWall);
}

QString ThemeMenu::nameOf(const Theme& theme) const
{
    return u"%1  %2"_s.arg(themeLetter(m_numbers.at(theme.id)),
                           QString(theme.title).replace(u'&', u"&&"_s));
}

QMenu* ThemeMenu::offerThemes(const QString& title, Chosen chosen)
{
    QMenu* menu = addMenu(title);
    for (const Theme& theme : m_themes)
        if (theme.id != m_own)
            menu->addAction(nameOf(theme), this,
                            [this, chosen, id = theme.id] { emit(this->*chosen)(id); });
    return menu;
}

} // namespace moothall::ui
