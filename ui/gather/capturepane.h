// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The capture line with what stays set from idea to idea: table, group and kind.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/groups.h"
#include "ui/models/desk.h"
#include "ui/shell/commands.h"

#include <QWidget>

class QBoxLayout;

namespace moothall::ui {

class CaptureLine;
class ChoiceRow;
class KeyButton;
class Label;
class OptionBlock;
class PaperNotes;
class PastePreview;

class CapturePane : public QWidget
{
    Q_OBJECT

public:
    explicit CapturePane(Desk& desk, QWidget* parent = nullptr);

    int table() const; // 0: none is set
    int group() const;
    IdeaKind kind() const { return m_kind; }
    void setTable(int number);
    void setGroup(int number);
    void setKind(IdeaKind kind);

    // Commands that set something for the ideas to come.
    QString whyNot(Command command, int number) const;
    void run(Command command, int number);

    // An idea with the words and what is set, for the session on the desk.
    Idea ideaWith(const QString& words) const;
    QStringList words() const;
    QString typed() const;     // as it stands in the line
    void setBrief(bool brief); // lower, where the page has little room
    void clear();
    void focusLine();
    void type(const QString& text); // as if it were typed at the end of the line

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
    void fillKinds();
    void nextKind(int by);
    void togglePaperNotes();
    void showCount();
    void sayWhatIsSet();

    Desk& m_desk;
    CaptureLine* m_line;
    KeyButton* m_save;
    ChoiceRow* m_tableChoice;
    ChoiceRow* m_groupChoice;
    OptionBlock* m_kindChoice;
    KeyButton* m_kindButton;
    Label* m_set; // in words, what the options say
    QBoxLayout* m_below;
    PaperNotes* m_paper;
    PastePreview* m_preview; // of many lines
    QString m_author;        // the code of who said what is being typed; empty: nobody is named
    QString m_strange;       // the code before it that nobody has
    std::vector<Group> m_groups;
    IdeaKind m_kind = IdeaKind::Experience;
};

} // namespace moothall::ui
