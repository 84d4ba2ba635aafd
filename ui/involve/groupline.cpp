// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupline.h"

#include "ui/involve/groupsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
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
      m_targetUser(new QCheckBox(tr("The decision falls on them")))
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
    addBelow(more);
    goThrough({m_target, m_kind, m_targetUser});
    connect(&desk, &Desk::placeChanged, this, &GroupLine::close);
}

void GroupLine::writeNew() { open(freshGroup(m_desk)); }

void GroupLine::edit(const Group& group) { open(group); }

void GroupLine::open(const Group& group)
{
    m_group = group;
    main().setText(group.name);
    m_target->setValue(group.targetCount);
    m_kind->setCurrentIndex(int(group.kind));
    m_targetUser->setChecked(group.targetUser);
    EntryLine::open();
}

void GroupLine::save()
{
    Group group = m_group;
    group.name = main().text().simplified();
    group.targetCount = m_target->value();
    group.kind = GroupKind(m_kind->currentIndex());
    group.targetUser = m_targetUser->isChecked();
    if (group.name.isEmpty())
        return complain(tr("A group needs a name."), main());
    if (group.id) {
        if (group != m_group &&
            !m_desk.did(groups::change(m_desk.workspace(), group), tr("Group changed.")))
            return;
    } else {
        const auto added = groups::add(m_desk.workspace(), group);
        if (!m_desk.did(added, tr("Group added.")))
            return;
        group.id = *added;
    }
    close();
    emit saved(group.id);
}

void GroupLine::close()
{
    m_group = {};
    EntryLine::close();
}

} // namespace moothall::ui
