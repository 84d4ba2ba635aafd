// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The capture line with what stays set from idea to idea: table, group and kind.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "ui/models/desk.h"

#include <QWidget>

class QButtonGroup;
class QBoxLayout;
class QHBoxLayout;

namespace moothall::ui {

class CaptureLine;
class KeyButton;
class Label;

class CapturePane : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePane(Desk& desk, QWidget* parent = nullptr);

    int tableCount() const { return m_tableCount; }
    int groupCount() const { return int(m_groups.size()); }
    void setTable(int number); // 0: none
    void setGroup(int number); // 0: none
    void nextKind(int by);

    // An idea with the words and what is set, for the session on the desk.
    Idea ideaWith(const QString& words) const;
    QStringList words() const;
    void clear();
    void focusLine();
    void type(const QString& text); // as if it were typed at the end of the line

signals:
    void saved();
    void left();

private:
    void placeSet();
    void readPlace();
    void showSet();
    void fillTables(int count);
    void fillGroups();
    void fillKinds();
    void showCount();

    Desk& m_desk;
    CaptureLine* m_line;
    KeyButton* m_save;
    QHBoxLayout* m_tableRow;
    QHBoxLayout* m_groupRow;
    QButtonGroup* m_tableButtons;
    QButtonGroup* m_groupButtons;
    QWidget* m_tables;
    QWidget* m_groupBox;
    KeyButton* m_kindButton;
    Label* m_set; // in words, what the options say
    QBoxLayout* m_below;
    std::vector<Group> m_groups;
    int m_tableCount = 0;
    int m_table = 0;
    int m_group = 0;
    IdeaKind m_kind = IdeaKind::Experience;
};

} // namespace moothall::ui
