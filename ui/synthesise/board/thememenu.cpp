// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/thememenu.h"

#include "core/synthesise/sorting.h"
#include "ui/widgets/badges.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

ThemeMenu::ThemeMenu(const Reader& reader, Id<Project> project, QWidget* parent)
    : QMenu(parent), m_themes(themes::all(reader, project)), m_numbers(sorting::numbersOf(m_themes))
{}

void ThemeMenu::offerForIdeas()
{
    offerThemes(tr("Put into"), &ThemeMenu::putInto);
    addAction(tr("New theme"), this, &ThemeMenu::newTheme);
    addAction(tr("Take out of its theme"), this, &ThemeMenu::takeOut);
    addAction(tr("Park, or take up again"), this, &ThemeMenu::park);
    addAction(tr("Copy, for another theme"), this, &ThemeMenu::copy);
}

void ThemeMenu::offerForTheme()
{
    addAction(tr("Rename"), this, &ThemeMenu::rename);
    offerThemes(tr("Merge into"), &ThemeMenu::mergeInto);
    addAction(tr("Write an insight from it"), this, &ThemeMenu::writeInsight);
    addAction(tr("Remove"), this, &ThemeMenu::removeTheme);
}

void ThemeMenu::offerNesting()
{
    QMenu* menu = offerThemes(tr("Lay inside"), &ThemeMenu::layInside);
    menu->addAction(tr("The wall itself"), this, &ThemeMenu::layOnWall);
}

QMenu* ThemeMenu::offerThemes(const QString& title, Chosen chosen)
{
    QMenu* menu = addMenu(title);
    for (const Theme& theme : m_themes)
        menu->addAction(u"%1  %2"_s.arg(themeLetter(m_numbers.at(theme.id)),
                                        QString(theme.title).replace(u'&', u"&&"_s)),
                        this, [this, chosen, id = theme.id] { emit(this->*chosen)(id); });
    return menu;
}

} // namespace moothall::ui
