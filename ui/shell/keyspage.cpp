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

#include <vector>

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

struct KeyLine
{
    QString text;
    QString keys; // as KeyCaps shows them
};

QWidget* block(const QString& title, const std::vector<KeyLine>& lines)
{
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, px(1));
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(px(8));
    grid->addWidget(heading(title), 0, 0, 1, 2);
    int row = 1;
    for (const KeyLine& line : lines) {
        auto* text = new Label(line.text);
        auto* keys = new KeyCaps(line.keys);
        text->setAccessibleDescription(line.keys);
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        keys->setVisible(true);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return block;
}

QWidget* linesOf(Menu menu)
{
    std::vector<KeyLine> lines;
    for (const CommandInfo& info : allCommands())
        if (info.menu == menu && !info.keys.isEmpty())
            lines.push_back({plainTextOf(info.command).remove(u'…'), shownKeys(info)});
    return block(textOf(menu).remove(u'&'), lines);
}

// Single letters work while a list or the wall has the keyboard, never in a line of text.
QWidget* linesOfLists()
{
    return block(KeysPage::tr("In lists"),
                 {{KeysPage::tr("Open, save, accept"), u"Enter"_s},
                  {KeysPage::tr("Go back"), u"Esc"_s},
                  {KeysPage::tr("Next part of the window"), u"Ctrl Tab"_s}});
}

QWidget* linesOfLibrary()
{
    return block(KeysPage::tr("Library"),
                 {{KeysPage::tr("Its report"), u"Ctrl R"_s},
                  {KeysPage::tr("Copy as template"), u"C"_s},
                  {KeysPage::tr("Where projects sit, as a table"), u"T"_s}});
}

QWidget* linesOfThemes()
{
    return block(KeysPage::tr("Themes"), {{KeysPage::tr("Send to that theme"), u"A…Z ⇧ A…Z"_s},
                                          {KeysPage::tr("New theme"), u"N"_s},
                                          {KeysPage::tr("Park"), u"P"_s},
                                          {KeysPage::tr("Put two themes together"), u"M"_s},
                                          {KeysPage::tr("Take out, remove a theme"), u"Del"_s},
                                          {KeysPage::tr("A deliberate copy"), u"Ctrl ⇧ C"_s}});
}

QWidget* linesOfWall()
{
    return block(KeysPage::tr("On the wall"),
                 {{KeysPage::tr("Go on, choose more"), u"← → ⇧ →"_s},
                  {KeysPage::tr("From theme to theme"), u"PgUp PgDn"_s},
                  {KeysPage::tr("Read all of it"), u"Enter"_s},
                  {KeysPage::tr("Pick up, put down"), u"Space"_s},
                  {KeysPage::tr("Larger, smaller, all of it"), u"+ − 0"_s},
                  {KeysPage::tr("Full size, this theme"), u"1 2"_s},
                  {KeysPage::tr("Suggestions, the next one"), u"S J"_s},
                  {KeysPage::tr("Accept, rename, ignore it"), u"S Enter R X"_s},
                  {KeysPage::tr("Least connected ideas"), u"L"_s}});
}

QWidget* linesOfInsights()
{
    return block(KeysPage::tr("Insights"),
                 {{KeysPage::tr("Cite, challenge"), u"+ −"_s},
                  {KeysPage::tr("Cited nowhere, looked at"), u"U Space"_s},
                  {KeysPage::tr("Draft to final"), u"1…4"_s}});
}

QWidget* linesOfTheRest()
{
    return block(KeysPage::tr("Other screens"),
                 {{KeysPage::tr("New group"), u"N"_s},
                  {KeysPage::tr("Enter ballots, reveal"), u"B V"_s},
                  {KeysPage::tr("Pass, look, not yet known"), u"P W U"_s},
                  {KeysPage::tr("Page of the report"), u"PgUp PgDn"_s},
                  {KeysPage::tr("Next finding of it, its evidence"), u"E Enter"_s}});
}

// Everything on one page: three columns, as long as the text is of the usual size.
QWidget* everyLine()
{
    auto* content = new QWidget;
    setRole(*content, "screen");
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(px(8), 0, px(8), 0);
    columns->setSpacing(px(36));
    const auto column = [&](std::initializer_list<QWidget*> blocks) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(px(2));
        for (QWidget* each : blocks)
            lines->addWidget(each);
        lines->addStretch();
        columns->addLayout(lines, 1);
    };
    column({linesOf(Menu::File), linesOf(Menu::Edit), linesOfLists(), linesOfThemes(),
            linesOfTheRest()});
    column({linesOf(Menu::View), linesOf(Menu::Help), linesOfLibrary(), linesOfWall(),
            linesOfInsights()});
    column({linesOf(Menu::Session), linesOf(Menu::Idea)});
    return content;
}

} // namespace

KeysPage::KeysPage(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setRole(*this, "screen");
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
    const QSize most = parent ? parent->window()->size() - QSize(16, 16) : QSize(1000, 640);
    const QSize wanted =
        scroll->widget()->sizeHint() + QSize(px(40), close->sizeHint().height() + px(40));
    resize(wanted.expandedTo(QSize(px(960), 0)).boundedTo(most));
    close->setFocus();
}

} // namespace moothall::ui
