// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line a group is written in: its name, how many people are wished for, what ties it to the
// service, and whether the decision falls on it.
#pragma once

#include "core/involve/groups.h"
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
    void open(const Group& group);
    void save() override;
    void close() override;

    Desk& m_desk;
    Group m_group; // as it was when the line was opened; without an id: a new one
    QLineEdit* m_name;
    QSpinBox* m_target;
    ChoiceBox* m_kind;
    QCheckBox* m_targetUser;
};

} // namespace moothall::ui
