// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for themes on a worker: begun, stopped, and begun again while another look is ending.
#pragma once

#include "ui/models/desk.h"
#include "ui/models/worker.h"
#include "ui/synthesise/suggestions/looking.h"

#include <QObject>

#include <optional>

namespace moothall::ui {

class ThemeSearch : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Waiting, // nobody has asked yet, or somebody stopped it
        Looking,
        Found,
        Failed
    };

    explicit ThemeSearch(Desk& desk, QObject* parent = nullptr);
    ~ThemeSearch() override;

    // Another table of words than the program's. With none, words count only for themselves.
    void useWords(const QString& path, const QByteArray& sum = {});

    State state() const { return m_state; }
    QString trouble() const { return m_trouble; } // what failed, in one sentence

    // Whether the next look takes early solution ideas and offers in.
    void setSeeds(proposals::Seeds seeds) { m_seeds = seeds; }
    proposals::Seeds seeds() const { return m_seeds; }

    // `known`: themes that were shown before, to be continued.
    void look(std::vector<suggest::KnownTheme> known);
    void stop();
    void forget(); // what was found, for it is of another project

signals:
    void changed(); // the state
    void found(const moothall::ui::FoundPtr& found);

private:
    void begin(std::vector<suggest::KnownTheme> known);
    void take(Id<Project> project, const std::stop_token& stop, const Result<FoundPtr>& found);

    Desk& m_desk;
    QString m_wordsPath;
    QByteArray m_wordsSum;
    std::shared_ptr<const suggest::WordTable> m_words; // kept from look to look
    proposals::Seeds m_seeds = proposals::Seeds::LeaveOut;
    State m_state = State::Waiting;
    QString m_trouble;
    bool m_hasFound = false;
    std::optional<std::vector<suggest::KnownTheme>> m_next; // asked for while another look ends
    std::stop_source m_stop;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
