// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes down what stands in the capture line: on disk first, then the line is free.
#pragma once

#include "core/gather/ideas.h"
#include "ui/models/desk.h"
#include "ui/shell/commands.h"

namespace moothall::ui {

class CapturePane;

class TakingDown : public QObject
{
    Q_OBJECT

public:
    TakingDown(Desk& desk, CapturePane& capture, QObject* parent);

    // Whether the command marks an idea, and so may mark what is still in the line.
    static bool marks(Command command);

    // Absent: on no prompt. Nothing where nothing is typed. With a command that marks them, they
    // are so from the first moment.
    void save(std::optional<Id<Prompt>> prompt, std::optional<Command> mark = {});

signals:
    void saved();

private:
    Result<> add(const std::vector<Idea>& ideas);
    void tellStrangeCode(const QStringList& words);
    QString whatWasSaved(const QStringList& words) const;
    void offerAgain(std::optional<Id<Prompt>> prompt, std::optional<Command> mark);

    Desk& m_desk;
    CapturePane& m_capture;
};

// The beginning of the words, as it is said back to who typed them.
QString quoted(const QString& words);

} // namespace moothall::ui
