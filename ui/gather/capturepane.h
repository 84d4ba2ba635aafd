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
class PaperNotes;
class PastePreview;

class CapturePane : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePane(Desk& desk, QWidget* parent = nullptr);

    int tableCount() const { return m_tableCount; }
    int groupCount() const { return int(m_groups.size()); }
    int table() const { return m_table; }
    int group() const { return m_group; }
    IdeaKind kind() const { return m_kind; }
    void setTable(int number); // 0: none
    void setGroup(int number); // 0: none
    // The digit of a group; the same digit again goes nine groups on.
    void chooseGroup(int digit);
    void nextKind(int by);
    void setKind(IdeaKind kind);

    // An idea with the words and what is set, for the session on the desk.
    Idea ideaWith(const QString& words) const;
    QStringList words() const;
    void clear();
    void focusLine();
    void type(const QString& text); // as if it were typed at the end of the line

    // The piles of notes that nobody has typed, until they are put away again.
    void togglePaperNotes();
    bool isTypingFromPaper() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void saved();
    void left();
    void setChanged(); // another table, group or kind stays set

private:
    void placeSet();
    void readPlace();
    void showSet();
    void fillTables(int count);
    void fillGroups();
    int groupPage() const; // of nine groups, from 0
    void fillKinds();
    void showCount();
    void sayWhatIsSet();

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
    PaperNotes* m_paper;
    PastePreview* m_preview; // of many lines
    QString m_author;        // the code of who said what is being typed; empty: nobody is named
    int m_shownPage = -1;
    std::vector<Group> m_groups;
    int m_tableCount = 0;
    int m_table = 0;
    int m_group = 0;
    IdeaKind m_kind = IdeaKind::Experience;
};

} // namespace moothall::ui
