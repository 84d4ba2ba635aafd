// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/choicerow.h"

#include "ui/gather/optionbutton.h"
#include "ui/models/bydigit.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// "Ctrl 1…4"
QString numberedKeys(Command command, int count)
{
    QStringList keys = keysOf(keysFor(command)).split(u' ');
    keys.back() = count > 1 ? u"1…%1"_s.arg(std::min(count, mostDigits)) : u"1"_s;
    return keys.join(u' ');
}

QString range(int first, int last)
{
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

} // namespace

ChoiceRow::ChoiceRow(const QString& caption, Command command, Shape shape, QWidget* parent)
    : OptionBlock(caption, numberedKeys(command, mostDigits), parent),
      m_command(command),
      m_shape(shape)
{
    hide(); // until there is something to choose
}

void ChoiceRow::offer(const QStringList& names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_chosen = std::min(m_chosen, count());
    fill();
    setKeys(numberedKeys(m_command, count()));
    setVisible(count() > 0);
}

void ChoiceRow::choose(int number)
{
    if (number < 0 || number > count() || number == m_chosen)
        return;
    m_chosen = number;
    if (m_names.mid(firstShown() - 1, mostDigits) != m_shown)
        fill();
    showChosen();
    emit chosenChanged();
}

void ChoiceRow::chooseByDigit(int digit) { choose(byDigit(digit, m_chosen, count())); }

int ChoiceRow::firstShown() const
{
    return m_chosen > 0 ? (m_chosen - 1) / mostDigits * mostDigits + 1 : 1;
}

int ChoiceRow::lastShown() const { return std::min(firstShown() + mostDigits - 1, count()); }

// What was clicked may be among the buttons that go: they go once it is over.
void ChoiceRow::fill()
{
    while (QLayoutItem* item = row().takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_buttons.clear();
    m_shown = m_names.mid(firstShown() - 1, mostDigits);
    for (int number = firstShown(); number <= lastShown(); ++number) {
        m_buttons.push_back(buttonFor(number));
        row().addWidget(m_buttons.back());
    }
    if (count() > mostDigits)
        row().addWidget(quiet(whereTheOthersAre()));
    row().addStretch();
    showChosen();
}

OptionButton* ChoiceRow::buttonFor(int number)
{
    const QString& name = m_names[number - 1];
    auto* button = m_shape == Shape::Number ? new OptionButton(QString::number(number))
                                            : new OptionButton(number);
    button->setAccessibleName(name);
    if (m_shape == Shape::GroupBadge)
        button->setToolTip(u"<p>%1</p>"_s.arg(name.toHtmlEscaped()));
    // A click sets it, and a click on what is set sets none.
    connect(button, &QPushButton::clicked, this, [this, number] {
        choose(number == m_chosen ? 0 : number);
        emit clicked();
    });
    return button;
}

QString ChoiceRow::whereTheOthersAre() const
{
    const int next = lastShown() < count() ? lastShown() + 1 : 1;
    return tr("of %1; same digit again: %2")
        .arg(count())
        .arg(range(next, std::min(next + mostDigits - 1, count())));
}

void ChoiceRow::showChosen()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(firstShown() + int(i) == m_chosen);
}

} // namespace moothall::ui
