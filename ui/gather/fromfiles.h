// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into Gather from files, and goes out to a scribe: asks for the file, and shows over
// the screen what it would bring in.
#pragma once

#include "ui/models/desk.h"

class QStackedWidget;

namespace moothall {
struct Prompt;
}

namespace moothall::ui {

class ImportPane;
class MergePane;

class FromFiles : public QObject
{
    Q_OBJECT

public:
    // The panes stand in `stack`, beside what it shows now.
    FromFiles(Desk& desk, QStackedWidget& stack, QObject* parent);

    // These ask for the file with a window of the system.
    void askForImport();
    void askForScribeFile();
    void askForMerge();

    // The one on the screen, which imported ideas answer unless something says otherwise.
    void showPrompt(std::optional<Id<Prompt>> prompt);

    // Shows what the file would bring in, and asks.
    void import(const QString& path);
    // The session without people and ideas, for a scribe at another laptop; and what comes back.
    void makeScribeFile(const QString& path);
    void mergeScribeFile(const QString& path);

signals:
    void finished(); // the screen is to be seen again

private:
    Desk& m_desk;
    QStackedWidget& m_stack;
    ImportPane* m_import;
    MergePane* m_merge;
};

} // namespace moothall::ui
