// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/thememenu.h"

#include "ui/synthesise/outlinemodel.h"
#include "ui/widgets/badges.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

ThemeMenu::ThemeMenu(const OutlineModel& themes, QWidget* parent) : QMenu(parent), m_themes(themes)
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

void ThemeMenu::offerThemes(const QString& title, Chosen chosen)
{
    QMenu* menu = addMenu(title);
    for (const OutlineRow& row : m_themes.rows())
        if (row.id.kind == OutlineKind::Theme)
            menu->addAction(
                u"%1  %2"_s.arg(themeLetter(row.theme), QString(row.title).replace(u'&', u"&&"_s)),
                this,
                [this, chosen, theme = Id<Theme>{row.id.value}] { emit(this->*chosen)(theme); });
}

} // namespace moothall::ui
