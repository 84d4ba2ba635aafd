// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideasview.h"

#include "core/gather/wordremoval.h"
#include "core/synthesise/ideaorigins.h"
#include "ui/gather/ideacommands.h"
#include "ui/gather/ideadelegate.h"
#include "ui/style/look.h"
#include "ui/widgets/typedwords.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>

#include <utility>

namespace moothall::ui {

namespace {

constexpr int leastHeight = 100;

int promptsOn(Command command)
{
    return command == Command::ToNextPrompt ? 1 : command == Command::ToPreviousPrompt ? -1 : 0;
}

} // namespace

IdeasView::IdeasView(Desk& desk, IdeasModel& ideas, QWidget* parent)
    : RowList(parent), m_desk(desk), m_ideas(ideas), m_delegate(new IdeaDelegate(ideas, this))
{
    setModel(&ideas);
    setItemDelegate(m_delegate);
    connect(m_delegate, &IdeaDelegate::heightChanged, &ideas, &IdeasModel::measureAgain);
    setAccessibleName(tr("Ideas, newest first"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setMinimumHeight(px(leastHeight));
    connect(&Look::now(), &Look::changed, this, [this] { setMinimumHeight(px(leastHeight)); });
}

const IdeaRow* IdeasView::currentOrLast() const
{
    if (m_ideas.rowCount() == 0)
        return nullptr;
    return &m_ideas.at(currentIndex().isValid() ? currentIndex().row() : 0);
}

QString IdeasView::whyNot(Command command) const
{
    const bool goesOn = m_moved && promptsOn(command) != 0;
    return goesOn ? QString() : ideaCommands::whyNot(command, currentOrLast());
}

void IdeasView::run(Command command)
{
    const IdeaRow* idea = currentOrLast();
    if (const int by = promptsOn(command); by != 0 && (idea || m_moved)) {
        // The same key again moves it on, though it stands in another list by now.
        if (!m_moved)
            m_moved = idea->id;
        return ideaCommands::moveToPrompt(m_desk, m_moved, by);
    }
    m_moved = {};
    if (!idea)
        return;
    if (command == Command::RemoveCurrent)
        return askToRemoveWords(idea->id);
    m_toRemove = {};
    switch (command) {
    case Command::EditCurrent:
        return editIdea(idea->id);
    case Command::SplitIdea:
        return split(idea->id);
    case Command::MergeIdeas:
        return putTogether(idea->id);
    default:
        ideaCommands::run(m_desk, command, IdeaRow(*idea)); // a copy: the row changes meanwhile
    }
}

void IdeasView::begin()
{
    if (m_ideas.rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        setCurrentIndex(m_ideas.index(0));
    setFocus();
}

void IdeasView::showNewest()
{
    m_moved = {};
    clearSelection();
    setCurrentIndex({});
    scrollToTop();
}

void IdeasView::editIdea(Id<Idea> idea)
{
    const QModelIndex index = m_ideas.indexOf(idea);
    if (!(index.flags() & Qt::ItemIsEditable) || !isFreeFor(idea))
        return;
    m_fromTheLine = !hasFocus();
    setCurrentIndex(index);
    edit(index);
    if (m_ideas.at(index).identifying)
        m_desk.tell({MessageTone::Done,
                     tr("Say it so that it points to nobody. What was said is kept, and shown "
                        "nowhere. Enter saves, Esc leaves it."),
                     {},
                     {},
                     {}});
}

bool IdeasView::isFreeFor(Id<Idea> idea)
{
    QWidget* open = m_delegate->editor();
    if (!open || !m_delegate->wasRefused())
        return true;
    open->setFocus();
    if (m_delegate->edited() != idea)
        m_desk.warn(tr("These words are not saved yet. Enter saves them, Esc leaves them."));
    return false;
}

// What cannot be undone takes the same key twice.
void IdeasView::askToRemoveWords(Id<Idea> idea)
{
    const QModelIndex index = m_ideas.indexOf(idea);
    const QString why = ideaCommands::whyNot(Command::RemoveCurrent, &m_ideas.at(index));
    if (!why.isEmpty())
        return m_desk.warn(why);
    if (std::exchange(m_toRemove, idea) == idea)
        return removeWords(idea);
    const QKeySequence key = keysFor(Command::RemoveCurrent);
    m_desk.tell({MessageTone::Warning,
                 tr("Remove the words of the hidden idea from this file and its history? That "
                    "cannot be undone. %1 again does it.")
                     .arg(key.toString(QKeySequence::NativeText)),
                 tr("Remove the words"), key, [view = QPointer(this), idea] {
                     if (view)
                         view->removeWords(idea);
                 }});
}

void IdeasView::removeWords(Id<Idea> idea)
{
    m_toRemove = {};
    if (const Result<> removed = wordRemoval::remove(m_desk.workspace(), idea); !removed)
        return m_desk.tell(removed.error());
    m_desk.warn(tr("The words are gone from this file. Second copies and other copies that were "
                   "made before still hold them."));
}

void IdeasView::split(Id<Idea> idea)
{
    if (!isFreeFor(idea))
        return;
    m_ideas.beginSplit(idea);
    editIdea(idea);
    m_desk.tell({MessageTone::Done,
                 tr("One line for each idea: Shift+Enter breaks a line, Enter splits, Esc leaves "
                    "it."),
                 {},
                 {},
                 {}});
}

// The first key chooses an idea, the second the one it is counted with, whose words stay.
void IdeasView::putTogether(Id<Idea> idea)
{
    const Id<Idea> again = m_ideas.chosen();
    m_ideas.choose({});
    if (again == idea)
        return;
    if (again) {
        m_desk.did(origins::countAsSame(m_desk.workspace(), idea, again),
                   tr("Counted as the same. Both are kept."));
        return;
    }
    m_ideas.choose(idea);
    setFocus();
    setCurrentIndex(m_ideas.indexOf(idea));
    m_desk.tell({MessageTone::Done,
                 tr("Go to the idea that says the same and press %1 again: its words stay. Esc "
                    "leaves it.")
                     .arg(keysFor(Command::MergeIdeas).toString(QKeySequence::NativeText)),
                 {},
                 {},
                 {}});
}

// Words that could not be saved are not lost: only Escape leaves them.
void IdeasView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_delegate->wasRefused() && hint != QAbstractItemDelegate::RevertModelCache)
        return;
    RowList::closeEditor(editor, hint);
    m_ideas.endSplit();
    if (!std::exchange(m_fromTheLine, false))
        return;
    clearSelection();
    setCurrentIndex({});
    emit left();
}

// Where the idea leaves the list while somebody changes its words, they go on in the line.
void IdeasView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const QPlainTextEdit* open = m_delegate->editor();
    const QModelIndex edited = m_ideas.indexOf(m_delegate->edited());
    const bool goes = open && open->document()->isModified() && edited.isValid() &&
                      edited.row() >= first && edited.row() <= last;
    const QString words = goes ? open->toPlainText() : QString();
    RowList::rowsAboutToBeRemoved(parent, first, last);
    if (!words.isEmpty())
        emit typed(words);
}

void IdeasView::mousePressEvent(QMouseEvent* event)
{
    m_moved = {};
    RowList::mousePressEvent(event);
}

void IdeasView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift)
        m_moved = {};
    if (const QString words = typedWords(*event); !words.isEmpty()) {
        emit typed(words);
    } else if (event->key() == Qt::Key_Escape) {
        if (m_ideas.chosen())
            m_ideas.choose({});
        emit left();
    } else {
        RowList::keyPressEvent(event);
    }
}

} // namespace moothall::ui
