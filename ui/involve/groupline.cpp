// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupline.h"

#include "ui/involve/groupsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestTarget = 999;

// The group with the next code, after all others.
Group freshGroup(const Desk& desk)
{
    const auto all = groups::all(desk.reader(), desk.project());
    Group group;
    group.project = desk.project();
    group.code = u"G%1"_s.arg(all.size() + 1);
    group.rank = all.empty() ? 1 : all.back().rank + 1;
    return group;
}

} // namespace

GroupLine::GroupLine(Desk& desk, QWidget* parent)
    : EntryLine(lineFor(tr("Name of the group"), tr("Who they are, then Enter")), parent),
      m_desk(desk),
      m_target(new QSpinBox),
      m_kind(new ChoiceBox(tr("What ties them to the service"))),
      m_targetUser(new QCheckBox(tr("The decision falls on them"))),
      m_broadGroup(lineFor(tr("Broad group in reports"), tr("None yet"))),
      m_open(new QCheckBox(tr("Small numbers of them may be printed")))
{
    m_target->setRange(0, largestTarget);
    m_target->setAccessibleName(tr("People wished for"));
    m_target->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_target->setFixedWidth(px(56));
    for (const auto& [kind, word] : wordsOf(GroupKind{}))
        m_kind->addItem(wordFor(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* more = new FlowLayout(px(18), px(6));
    more->addWidget(captioned(tr("People wished for"), m_target));
    more->addWidget(captioned(tr("They are"), m_kind));
    more->addWidget(m_targetUser);
    more->addWidget(captioned(tr("Broad group in reports"), m_broadGroup));
    more->addWidget(m_open);
    addBelow(more);
    m_broadGroup->setFixedWidth(px(300));
    m_broadGroup->setToolTip(tr("Reports name broad groups, such as “Passengers” or “Staff”, and "
                                "never a group in which people could be found."));
    goThrough({m_target, m_kind, m_targetUser, m_broadGroup, m_open});
    connect(&desk, &Desk::placeChanged, this, &GroupLine::close);
}

void GroupLine::writeNew() { open({freshGroup(m_desk), {}}); }

void GroupLine::edit(const Group& group) { open(groups::entryOf(m_desk.reader(), group)); }

void GroupLine::open(const GroupEntry& entry)
{
    m_entry = entry;
    const Group& group = entry.group;
    main().setText(group.name);
    m_target->setValue(group.targetCount);
    m_kind->setCurrentIndex(int(group.kind));
    m_targetUser->setChecked(group.targetUser);
    m_broadGroup->setText(entry.broadGroup);
    m_broadGroup->setCursorPosition(0);
    m_open->setChecked(group.disclosure == Disclosure::Open);
    completeFrom(broadGroups::all(m_desk.reader(), m_desk.project()));
    EntryLine::open();
}

// The names there are, so that a second group lands in the same one.
void GroupLine::completeFrom(const std::vector<BroadGroup>& broadGroups)
{
    QStringList names;
    for (const BroadGroup& one : broadGroups)
        names.append(one.name);
    auto* completer = new QCompleter(names, m_broadGroup);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion); // Enter saves at once
    delete m_broadGroup->completer();
    m_broadGroup->setCompleter(completer);
}

void GroupLine::save()
{
    GroupEntry entry = m_entry;
    Group& group = entry.group;
    group.name = main().text().simplified();
    group.targetCount = m_target->value();
    group.kind = GroupKind(m_kind->currentIndex());
    group.targetUser = m_targetUser->isChecked();
    group.disclosure = m_open->isChecked() ? Disclosure::Open : Disclosure::Protected;
    entry.broadGroup = m_broadGroup->text().simplified();
    if (group.name.isEmpty())
        return complain(tr("A group needs a name."), main());
    if (!group.id || entry != m_entry) {
        const auto entered = groups::enter(m_desk.workspace(), entry);
        if (!m_desk.did(entered, group.id ? tr("Group changed.") : tr("Group added.")))
            return;
        group.id = *entered;
    }
    close();
    emit saved(group.id);
}

void GroupLine::close()
{
    m_entry = {};
    EntryLine::close();
}

} // namespace moothall::ui
