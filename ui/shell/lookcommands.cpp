// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookcommands.h"

#include "ui/models/desk.h"
#include "ui/shell/menuactions.h"
#include "ui/shell/settings.h"
#include "ui/style/look.h"

#include <QCoreApplication>

namespace moothall::ui {

namespace {

constexpr double stepOfText = 0.25;

struct LookCommands
{
    Q_DECLARE_TR_FUNCTIONS(LookCommands)
};

void setTextScale(double scale, Desk& desk)
{
    Look::now().setTextScale(scale);
    const QString said =
        LookCommands::tr("Text at %1 per cent.").arg(int(Look::now().textScale() * 100));
    desk.tell({MessageTone::Done, said, {}, {}, {}});
}

} // namespace

bool runOnLook(Command command, Settings& settings, Desk& desk)
{
    Look& look = Look::now();
    switch (command) {
    case Command::KeyHints:
        look.setKeyHints(!look.keyHints());
        break;
    case Command::AsTheSystem:
        look.setScheme(Scheme::AsTheSystem);
        break;
    case Command::Light:
        look.setScheme(Scheme::Light);
        break;
    case Command::Dark:
        look.setScheme(Scheme::Dark);
        break;
    case Command::HighContrast:
        look.setHighContrast(!look.highContrast());
        break;
    case Command::LargerText:
        setTextScale(look.textScale() + stepOfText, desk);
        break;
    case Command::SmallerText:
        setTextScale(look.textScale() - stepOfText, desk);
        break;
    case Command::NormalText:
        setTextScale(1, desk);
        break;
    default:
        return false;
    }
    settings.remember(look);
    return true;
}

void showLook(MenuActions& actions)
{
    const Look& look = Look::now();
    actions.setChecked(Command::KeyHints, look.keyHints());
    actions.setChecked(Command::AsTheSystem, look.scheme() == Scheme::AsTheSystem);
    actions.setChecked(Command::Light, look.scheme() == Scheme::Light);
    actions.setChecked(Command::Dark, look.scheme() == Scheme::Dark);
    actions.setChecked(Command::HighContrast, look.highContrast());
}

} // namespace moothall::ui
