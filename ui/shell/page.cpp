// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/widgets/labels.h"

namespace moothall::ui {

QString nameOf(Screen screen)
{
    switch (screen) {
    case Screen::Library:
        return Page::tr("Library");
    case Screen::Involve:
        return Page::tr("Involve");
    case Screen::Gather:
        return Page::tr("Gather");
    case Screen::Synthesise:
        return Page::tr("Synthesise");
    case Screen::Develop:
        return Page::tr("Develop");
    case Screen::Assess:
        return Page::tr("Assess");
    case Screen::Report:
        return Page::tr("Report");
    }
    return {};
}

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setRole(*this, "screen");
}

QString Page::inspectorSign()
{
    const QWidget* shown = inspector();
    return shown ? shown->accessibleName() : QString();
}

QString Page::whyNot(Command, int) const { return {}; }

void Page::run(Command, int) {}

} // namespace moothall::ui
