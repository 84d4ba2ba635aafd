// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line a group is written in: its name, how many people are wished for, what ties it to the
// service, whether the decision falls on it, and how reports show it.
#pragma once

#include "core/involve/groupentry.h"
#include "ui/models/desk.h"
#include "ui/widgets/entryline.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace moothall::ui {

class ChoiceBox;

class GroupLine : public EntryLine
{
    Q_OBJECT

public:
    explicit GroupLine(Desk& desk, QWidget* parent = nullptr);

    void writeNew();
    void edit(const Group& group);

signals:
    void saved(moothall::Id<moothall::Group> group);

private:
    void open(const GroupEntry& entry);
    void completeFrom(const std::vector<BroadGroup>& broadGroups);
    void save() override;
    void close() override;

    Desk& m_desk;
    GroupEntry m_entry; // as it was when the line was opened; without an id: a new one
    QSpinBox* m_target;
    ChoiceBox* m_kind;
    QCheckBox* m_targetUser;
    QLineEdit* m_broadGroup;
    QCheckBox* m_open;
};

} // namespace moothall::ui
