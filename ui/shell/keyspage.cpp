// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyspage.h"

#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString shownKeys(const CommandInfo& info)
{
    QString keys = keysOf(info.keys);
    if (info.kind == CommandKind::Numbered)
        keys.replace(keys.size() - 1, 1, u"0…9"_s);
    return keys;
}

QWidget* linesOf(Menu menu)
{
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, px(10));
    grid->setVerticalSpacing(px(6));
    grid->addWidget(heading(textOf(menu).remove(u'&')), 0, 0, 1, 2);
    int line = 1;
    for (const CommandInfo& info : allCommands()) {
        if (info.menu != menu || info.keys.isEmpty())
            continue;
        auto* text = new Label(plainTextOf(info.command).remove(u'…'));
        auto* keys = new KeyCaps(shownKeys(info));
        text->setAccessibleDescription(shownKeys(info));
        grid->addWidget(text, line, 0);
        grid->addWidget(keys, line, 1, Qt::AlignRight);
        keys->setVisible(true);
        ++line;
    }
    grid->setColumnStretch(0, 1);
    return block;
}

} // namespace

KeysPage::KeysPage(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setSpacing(px(36));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Help})
        left->addWidget(linesOf(menu));
    for (const Menu menu : {Menu::Session, Menu::Idea})
        right->addWidget(linesOf(menu));
    left->addStretch();
    right->addWidget(heading(tr("In lists")));
    right->addWidget(wrapped(quiet(tr("Arrow keys move, Enter opens, F2 edits, Escape goes back. "
                                      "Ctrl and Tab go from one part of the window to the next."))));
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("All keys"));
    auto* close = new KeyButton(tr("Close"), Qt::Key_Escape);
    close->makePrimary();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(px(760), px(660));
    close->setFocus();
}

} // namespace moothall::ui
