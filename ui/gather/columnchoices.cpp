// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/columnchoices.h"

#include "ui/style/look.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using exchange::IdeaField;

namespace {

constexpr qsizetype longestExample = 60;

QString wordFor(IdeaField field)
{
    switch (field) {
    case IdeaField::Text:
        return ColumnChoices::tr("What was said");
    case IdeaField::Title:
        return ColumnChoices::tr("Title, before what was said");
    case IdeaField::Code:
        return ColumnChoices::tr("Code of the idea");
    case IdeaField::Kind:
        return ColumnChoices::tr("Kind");
    case IdeaField::Group:
        return ColumnChoices::tr("Group");
    case IdeaField::Table:
        return ColumnChoices::tr("Table");
    case IdeaField::Participant:
        return ColumnChoices::tr("Who said it");
    case IdeaField::Prompt:
        return ColumnChoices::tr("Prompt");
    case IdeaField::Theme:
        return ColumnChoices::tr("Theme");
    case IdeaField::CapturedAt:
        return ColumnChoices::tr("When");
    case IdeaField::AgreeCount:
        return ColumnChoices::tr("How many said the same");
    case IdeaField::Agrees:
        return ColumnChoices::tr("Votes for");
    case IdeaField::Disagrees:
        return ColumnChoices::tr("Votes against");
    case IdeaField::Passes:
        return ColumnChoices::tr("Votes passed");
    case IdeaField::Feeling:
        return ColumnChoices::tr("Feeling, -2 to 2");
    case IdeaField::Language:
        return ColumnChoices::tr("Language");
    case IdeaField::MayQuote:
        return ColumnChoices::tr("May be quoted");
    case IdeaField::SafeWording:
        return ColumnChoices::tr("Safe wording");
    case IdeaField::Status:
        return ColumnChoices::tr("Status");
    }
    return {};
}

// The first cell of the column that says something.
QString exampleIn(const exchange::Table& table, int column)
{
    for (const exchange::TableRow& row : table.rows)
        if (const QString cell = row.cells.value(column).simplified(); !cell.isEmpty())
            return cell.size() > longestExample ? cell.left(longestExample) + u'…' : cell;
    return {};
}

QString nameOf(const exchange::Table& table, int column)
{
    const QString& name = table.columns[column];
    if (name.isEmpty())
        return ColumnChoices::tr("Column %1").arg(column + 1);
    return name.size() > longestExample ? name.left(longestExample) + u'…' : name;
}

} // namespace

ColumnChoices::ColumnChoices(const exchange::Table& table, const exchange::ColumnMapping& mapping,
                             QWidget* parent)
    : QWidget(parent), m_mapping(mapping)
{
    setAccessibleName(tr("Columns"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(14));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (int column = 0; column < table.columns.size(); ++column) {
        const QString name = nameOf(table, column);
        auto* box = new ChoiceBox(tr("Column %1 holds").arg(name), ChoiceBox::Kind::Button);
        box->addItem(tr("Nothing of an idea"));
        for (const auto& [field, word] : wordsOf(IdeaField{}))
            box->addItem(wordFor(field), int(field));
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, column](int choice) { choose(column, choice); });
        m_boxes.push_back(box);
        grid->addWidget(wrapped(new Label(name, TypeRole::Base, QFont::DemiBold)), column, 0);
        grid->addWidget(wrapped(quiet(exampleIn(table, column))), column, 1);
        grid->addWidget(box, column, 2);
    }
    show(m_mapping);
}

void ColumnChoices::show(const exchange::ColumnMapping& mapping)
{
    for (std::size_t column = 0; column < m_boxes.size(); ++column) {
        const auto held = std::ranges::find_if(
            mapping.columns, [&](const auto& pair) { return pair.second == int(column); });
        const QSignalBlocker quietly(m_boxes[column]);
        m_boxes[column]->setCurrentIndex(
            held == mapping.columns.end() ? 0 : m_boxes[column]->findData(int(held->first)));
    }
}

// What was elsewhere before is no longer there: each thing is in one column.
void ColumnChoices::choose(int column, int choice)
{
    std::erase_if(m_mapping.columns, [&](const auto& pair) { return pair.second == column; });
    if (choice > 0)
        m_mapping.columns[IdeaField(m_boxes[std::size_t(column)]->itemData(choice).toInt())] =
            column;
    show(m_mapping);
    emit chosen(m_mapping);
}

} // namespace moothall::ui
