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
    grid->setVerticalSpacing(px(5));
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

QWidget* linesOfLists()
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(KeysPage::tr("In lists")));
    column->addWidget(wrapped(quiet(KeysPage::tr(
        "Arrow keys move, Enter opens, F2 edits, Escape goes back. Ctrl and Tab go from one part "
        "of the window to the next."))));
    return block;
}

// Everything on one page: three columns, as long as the text is of the usual size.
QWidget* everyLine()
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(px(8), px(4), px(8), 0);
    columns->setSpacing(px(36));
    const auto column = [&](std::initializer_list<QWidget*> blocks) {
        auto* lines = new QVBoxLayout;
        for (QWidget* block : blocks)
            lines->addWidget(block);
        lines->addStretch();
        columns->addLayout(lines, 1);
    };
    column({linesOf(Menu::File), linesOf(Menu::Edit)});
    column({linesOf(Menu::View), linesOf(Menu::Help), linesOfLists()});
    column({linesOf(Menu::Session), linesOf(Menu::Idea)});
    return content;
}

} // namespace

KeysPage::KeysPage(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(everyLine());
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("All keys"));
    auto* close = new KeyButton(tr("Close"), Qt::Key_Escape);
    close->makePrimary();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize most = parent ? parent->window()->size() - QSize(16, 40) : QSize(1000, 640);
    const QSize wanted =
        scroll->widget()->sizeHint() + QSize(px(40), close->sizeHint().height() + px(40));
    resize(wanted.expandedTo(QSize(px(960), 0)).boundedTo(most));
    close->setFocus();
}

} // namespace moothall::ui
