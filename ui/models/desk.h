// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the facilitator's desk: the open workspace, the project and session the pages show,
// and the one line that says what just happened.
#pragma once

#include "core/store/workspace.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

namespace moothall {
struct Project;
struct Session;
} // namespace moothall

namespace moothall::ui {

enum class MessageTone
{
    Done, // goes by itself
    Warning,
    Failure,
};

// One sentence and at most one thing to do about it.
struct Message
{
    MessageTone tone = MessageTone::Done;
    QString sentence;
    QString action;
    QKeySequence key;
    std::function<void()> act; // absent: nothing to do
};

class Desk : public QObject
{
    Q_OBJECT

public:
    // Shows the newest project, if there is any.
    explicit Desk(Workspace& workspace, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const Reader& reader() const { return m_workspace.reader(); }

    // 0 where the workspace has none.
    Id<Project> project() const { return m_project; }
    Id<Session> session() const { return m_session; }

    void openProject(Id<Project> project);
    void openSession(Id<Session> session);

    // While long work runs in slices the window must not be closed under it.
    bool isBusy() const { return m_busy; }
    void setBusy(bool busy) { m_busy = busy; }

    void tell(const Message& message) { emit told(message); }
    void warn(const QString& sentence) { tell({MessageTone::Warning, sentence, {}, {}, {}}); }
    void tell(const Error& error) { tell({MessageTone::Failure, error.sentence, {}, {}, {}}); }

    // Says how an action went: `said` with an offer to undo it, or the sentence of the error.
    // Returns whether it went well. Nothing is said where `said` is empty, and nothing is offered
    // where the action found all as it should be: an undo would take back something else.
    template <class T>
    bool did(const Result<T>& outcome, const QString& said)
    {
        if (!outcome)
            tell(outcome.error());
        else if (!said.isEmpty())
            tellWithUndo(said);
        return outcome.has_value();
    }

    // Undo and redo of this seat; asks in the message bar where later changes are in the way.
    void undo();
    void redo();
    // Takes back any entry of the history under the same rules.
    void reverse(history::Seq entry);

signals:
    void placeChanged(); // another project or session
    void told(const moothall::ui::Message& message);

private:
    using Reverse = std::function<Result<Reversal>(IfChangedSince)>;

    // What undoes the undo.
    struct WayBack
    {
        QString words;
        QKeySequence key;
        std::function<void()> act;
    };

    void noteChange();
    void keepPlace();
    void showProject(Id<Project> project);
    void tellWithUndo(const QString& said);
    void takeBack(const Reverse& reverse, const QString& said, const QString& nothing,
                  const WayBack& back);

    Workspace& m_workspace;
    Id<Project> m_project;
    Id<Session> m_session;
    bool m_busy = false;
    bool m_hasChanged = false; // in this turn of the event loop, which an action is done in
};

} // namespace moothall::ui
