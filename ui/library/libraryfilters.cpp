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
    for (QPushButton* button : {m_area, m_role, m_year})
        buttons->addWidget(button);
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
    fill(*m_area, tr("All service areas"), m_areas, m_chosen.serviceArea,
         [this](const QVariant& value) { m_chosen.serviceArea = value.toString(); });
    fill(*m_role, tr("Any citizen role"), m_roles, m_chosen.citizenRole,
         [this](const QVariant& value) { m_chosen.citizenRole = value.toString(); });
    fill(*m_year, tr("Any year"), m_years, m_chosen.year == 0 ? QVariant(QString()) : m_chosen.year,
         [this](const QVariant& value) { m_chosen.year = value.toInt(); });
    m_show->setVisible(!m_areas.empty() || !m_roles.empty() || !m_years.empty());
}

// A filter with nothing to choose from is not there.
void LibraryFilters::fill(QPushButton& button, const QString& any,
                          const std::vector<Choice>& choices, const QVariant& current,
                          const std::function<void(const QVariant&)>& choose)
{
    QMenu* menu = button.menu();
    menu->clear();
    button.setText(any);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QVariant& value) {
        QAction* action = menu->addAction(withoutMnemonics(text));
        action->setCheckable(true);
        group->addAction(action);
        if (value == current) {
            action->setChecked(true);
            button.setText(withoutMnemonics(text));
        }
        connect(action, &QAction::triggered, this, [this, choose, value] {
            choose(value);
            show();
            emit chosenChanged();
        });
    };
    add(any, QString());
    for (const Choice& choice : choices)
        add(choice.text, choice.value);
    button.setAccessibleName(any);
    button.setAccessibleDescription(button.text());
    button.setVisible(!choices.empty());
}

} // namespace moothall::ui
