// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather: get every idea down, in the speaker's words, without looking up.
#pragma once

#include "core/gather/ideas.h"
#include "ui/shell/page.h"

#include <QPointer>

class QListView;
class QStackedWidget;

namespace moothall::ui {

class CapturePane;
class HeardPane;
class IdeasModel;
class ImportPane;
class MergePane;
class Label;
class OrEmpty;
class PromptHeader;
struct IdeaRow;

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

    std::optional<Id<Idea>> currentIdea() const; // the chosen one, or the last

    // Shows what the file would bring in, and asks.
    void import(const QString& path);
    // The session without people and ideas, for a scribe at another laptop; and what comes back.
    void makeScribeFile(const QString& path);
    void mergeScribeFile(const QString& path);

signals:
    void placeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildListHeader();
    void listen();
    void save();
    void saveOne(const QString& words);
    void saveMany(const QStringList& words);
    void offerAgain();
    void edit(const IdeaRow& idea);
    const IdeaRow* currentOrLast() const;
    std::optional<Id<Prompt>> promptForNew() const;
    void showPrompt();
    void showCount();
    void keepHeight();
    void startSession();
    void askForImport();
    void askForScribeFile();
    void askForMerge();
    void review(QWidget* pane);
    void split(const IdeaRow& idea);
    void putTogether(const IdeaRow& idea);
    void putTogetherNoMore();

    IdeasModel* m_ideas;
    PromptHeader* m_prompt;
    CapturePane* m_capture;
    Label* m_count;
    QListView* m_list;
    OrEmpty* m_listOrEmpty;
    QWidget* m_session; // everything that needs a session
    OrEmpty* m_sessionOrEmpty;
    ImportPane* m_import;
    MergePane* m_merge;
    QStackedWidget* m_stack; // the page, or what comes from a file over it
    QPointer<HeardPane> m_heard;
};

} // namespace moothall::ui
