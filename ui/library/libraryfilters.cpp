// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryfilters.h"

#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <map>
#include <set>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// What people wrote has no mnemonics.
QString withoutMnemonics(QString text) { return text.replace(u'&', u"&&"_s); }

QPushButton* menuButton()
{
    auto* button = new QPushButton;
    button->setAutoDefault(false);
    button->setIcon(iconOf(Glyph::ChevronDown));
    button->setLayoutDirection(Qt::RightToLeft); // the chevron stands after the words
    button->setMenu(new QMenu(button));
    button->menu()->setLayoutDirection(Qt::LeftToRight);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

LibraryFilters::LibraryFilters(QWidget* parent)
    : QWidget(parent),
      m_area(menuButton()),
      m_role(menuButton()),
      m_year(menuButton()),
      m_show(quiet(tr("Show"))),
      m_count(quiet({}))
{
    setAccessibleName(tr("Which projects to show"));
    auto* buttons = new FlowLayout(px(8), px(6));
    for (QPushButton* button : {m_area, m_role, m_year}) {
        buttons->addWidget(button);
        connect(button->menu(), &QMenu::triggered, this,
                [this, button](const QAction* action) { choose(button, action->data()); });
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(18), px(7), px(18), px(7));
    row->setSpacing(px(8));
    row->addWidget(m_show);
    row->addLayout(buttons, 1);
    row->addWidget(m_count);
}

void LibraryFilters::offer(const std::vector<LibraryRow>& rows)
{
    std::map<QString, QString> areas;
    std::map<QString, QString> roles;
    std::set<int, std::greater<>> years;
    for (const LibraryRow& row : rows) {
        if (!row.entry.serviceArea.isEmpty())
            areas[asSentence(row.entry.serviceArea)] = row.entry.serviceArea;
        for (const QString& role : row.entry.citizenRoles)
            roles[roleText(role)] = role;
        if (row.entry.year > 0)
            years.insert(row.entry.year);
    }
    m_areas.clear();
    m_roles.clear();
    m_years.clear();
    for (const auto& [text, area] : areas)
        m_areas.push_back({text, area});
    for (const auto& [text, role] : roles)
        m_roles.push_back({text, role});
    for (const int year : years)
        m_years.push_back({QString::number(year), year});
    fill(*m_area, {tr("All service areas"), QString()}, m_areas);
    fill(*m_role, {tr("Any citizen role"), QString()}, m_roles);
    fill(*m_year, {tr("Any year"), 0}, m_years);
    m_show->setVisible(!m_areas.empty() || !m_roles.empty() || !m_years.empty());
    forgetWhatIsGone();
    show();
}

// The last project of an area may have been taken back: nothing is then chosen any more.
void LibraryFilters::forgetWhatIsGone()
{
    const LibraryFilter before = m_chosen;
    const auto has = [](const std::vector<Choice>& choices, const QVariant& value) {
        return std::ranges::find(choices, value, &Choice::value) != choices.end();
    };
    if (!has(m_areas, m_chosen.serviceArea))
        m_chosen.serviceArea.clear();
    if (!has(m_roles, m_chosen.citizenRole))
        m_chosen.citizenRole.clear();
    if (!has(m_years, m_chosen.year))
        m_chosen.year = 0;
    if (m_chosen != before)
        emit chosenChanged();
}

void LibraryFilters::reset()
{
    m_chosen = {};
    show();
    emit chosenChanged();
}

void LibraryFilters::setCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n project(s)", nullptr, all)
                                  : tr("%1 of %n project(s)", nullptr, all).arg(shown));
}

void LibraryFilters::show()
{
    const auto showOn = [](QPushButton& button, const QVariant& current) {
        for (QAction* action : button.menu()->actions())
            if (action->data() == current) {
                action->setChecked(true);
                button.setText(action->text());
                button.setAccessibleDescription(action->text());
            }
    };
    showOn(*m_area, m_chosen.serviceArea);
    showOn(*m_role, m_chosen.citizenRole);
    showOn(*m_year, m_chosen.year);
}

// A filter with nothing to choose from is not there.
void LibraryFilters::fill(QPushButton& button, const Choice& any,
                          const std::vector<Choice>& choices)
{
    QMenu* menu = button.menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const Choice& choice) {
        QAction* action = menu->addAction(withoutMnemonics(choice.text));
        action->setCheckable(true);
        action->setData(choice.value);
        group->addAction(action);
    };
    add(any);
    for (const Choice& choice : choices)
        add(choice);
    button.setAccessibleName(any.text);
    button.setVisible(!choices.empty());
}

void LibraryFilters::choose(const QPushButton* button, const QVariant& value)
{
    if (button == m_area)
        m_chosen.serviceArea = value.toString();
    else if (button == m_role)
        m_chosen.citizenRole = value.toString();
    else
        m_chosen.year = value.toInt();
    show();
    emit chosenChanged();
}

} // namespace moothall::ui
