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

    // Shows what the file would bring in, and asks.
    void import(const QString& path);

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

    IdeasModel* m_ideas;
    PromptHeader* m_prompt;
    CapturePane* m_capture;
    Label* m_count;
    QListView* m_list;
    OrEmpty* m_listOrEmpty;
    QWidget* m_session; // everything that needs a session
    OrEmpty* m_sessionOrEmpty;
    ImportPane* m_import;
    QStackedWidget* m_stack; // the page, or the import over it
    QPointer<HeardPane> m_heard;
};

} // namespace moothall::ui
