// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather: get every idea down, in the speaker's words, without looking up.
#pragma once

#include "core/gather/ideas.h"
#include "ui/shell/page.h"

#include <QPointer>

class QStackedWidget;

namespace moothall::ui {

class CapturePane;
class FromFiles;
class HeardPane;
class HintStrip;
class IdeaFinder;
class IdeasModel;
class IdeasView;
class ListHeader;
class OrEmpty;
class PromptHeader;
class TakingDown;

class GatherPage : public Page
{
    Q_OBJECT

public:
    explicit GatherPage(Desk& desk, QWidget* parent = nullptr);
    ~GatherPage() override;

    QWidget* inspector() override;
    int inspectorWidth() const override { return 292; }
    QString inspectorSign() override;
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    QString whyNot(Command command, int number) const override;
    QString unsavedWords() const override;
    void dropUnsavedWords(); // nothing of them is kept
    void run(Command command, int number) override;
    void enter() override;

    // Where capture goes on: kept for the day the program dies in the middle of it.
    struct Place
    {
        std::optional<Id<Prompt>> prompt;
        int table = 0;
        int group = 0;
        IdeaKind kind = IdeaKind::Experience;
        friend bool operator==(const Place&, const Place&) = default;
    };
    Place place() const;
    void goTo(const Place& place);

    // The one that is on, while another may be looked at.
    std::optional<Id<Prompt>> promptInRoom() const;

    std::optional<Id<Idea>> currentIdea() const; // the chosen one, or the last

    void type(const QString& words); // at the end of the line

    FromFiles& files() { return *m_files; }

signals:
    void placeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ListHeader* buildListHeader();
    HintStrip* buildHints();
    void listen();
    std::optional<Id<Prompt>> promptForNew() const;
    bool marksTyped(Command command) const;
    void showPrompt();
    void showCount();
    void writeSafeWording();
    void keepHeight();
    void giveWay();
    void startSession();

    IdeasModel* m_ideas;
    PromptHeader* m_prompt;
    CapturePane* m_capture;
    TakingDown* m_takingDown;
    ListHeader* m_header;
    IdeasView* m_list;
    IdeaFinder* m_finder;
    OrEmpty* m_listOrEmpty;
    HintStrip* m_hints;
    bool m_isBrief = false; // so that the list keeps room
    QWidget* m_session;     // everything that needs a session
    OrEmpty* m_sessionOrEmpty;
    QStackedWidget* m_stack; // the page, or what comes from a file over it
    FromFiles* m_files;
    QPointer<HeardPane> m_heard;
};

} // namespace moothall::ui
