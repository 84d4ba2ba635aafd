// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for themes on a worker, and keeps what was found while people decide: what they accept
// lies on the wall, what they ignore can come back, and looking again overwrites nothing.
#pragma once

#include "core/suggest/difference.h"
#include "core/suggest/why.h"
#include "ui/models/desk.h"
#include "ui/models/worker.h"
#include "ui/synthesise/suggestions/looking.h"
#include "ui/synthesise/suggestions/offers.h"

namespace moothall::ui {

class BoardModel;

// How one idea lies among the others.
struct IdeaFit
{
    std::optional<suggest::Confidence> fit; // absent: it is in no theme
    int theme = 0;                          // the number of the theme it is in, or would be
    bool isPlaced = false;                  // on the wall
    suggest::Reasons reasons;
    std::vector<Id<Idea>> similar; // nearest first
};

class Suggesting : public QObject
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

    static constexpr int fewestIdeas = 8;

    Suggesting(Desk& desk, const BoardModel& board, QObject* parent = nullptr);
    ~Suggesting() override;

    // Another table of words than the program's. With none, words count only for themselves.
    void useWords(const QString& path, const QByteArray& sum = {});

    State state() const { return m_state; }
    bool hasEnough() const;                       // ideas
    QString trouble() const { return m_trouble; } // what failed, in one sentence
    QString notice() const; // what it does without, in one sentence; empty: nothing

    void look();
    void lookFirst(); // where nobody has yet, as soon as there are enough ideas
    void stop();
    // Ideas that came or were reworded since it last looked.
    int unread() const { return m_unread; }

    // Decided one by one.
    const std::vector<Offer>& offers() const { return m_offers; }
    const std::vector<Offer>& ignored() const { return m_ignored; }
    bool accept(suggest::ThemeKey key, const QString& name = {}); // under another name, if given
    bool acceptAll();                                             // one undo each
    void ignore(suggest::ThemeKey key);
    void bringBack(suggest::ThemeKey key);

    // The slider: themes only join and split.
    int fewest() const;
    int most() const;
    int themes() const;
    void slide(int themes);

    // What looking again would change; nothing is changed before it is taken over.
    const suggest::Difference* news() const;
    void takeNews();
    void dropNews();

    std::optional<IdeaFit> fitOf(Id<Idea> idea) const;
    std::vector<suggest::NearDuplicate> saidTwice() const;
    bool countAsOne(const suggest::NearDuplicate& pair);
    void tellApart(const suggest::NearDuplicate& pair); // not offered again
    std::vector<Id<Idea>> leastConnected() const;
    std::vector<suggest::MinorityVoice> fewPeople() const;

signals:
    void changed();

private:
    void take(Id<Project> project, const std::stop_token& stop, Result<FoundPtr> found);
    suggest::Difference differenceTo(const Found& next) const;
    void remember(const suggest::Suggestion& suggestion);
    void follow(); // the wall has changed
    void makeOffers();
    void countUnread();
    bool isOnBoard(suggest::NoteId note) const; // and neither parked nor hidden
    const Offer* offer(suggest::ThemeKey key) const;
    bool acceptOne(const Offer& offer, const QString& name);
    void forget();

    Desk& m_desk;
    const BoardModel& m_board;
    QString m_wordsPath;
    QByteArray m_wordsSum;
    std::shared_ptr<const suggest::WordTable> m_words; // kept from look to look
    State m_state = State::Waiting;
    QString m_trouble;
    FoundPtr m_found;
    FoundPtr m_news;
    suggest::Difference m_difference;
    std::vector<suggest::KnownTheme> m_known; // every theme that was ever shown, as it was last
    std::map<suggest::ThemeKey, Id<Theme>> m_became;
    std::set<suggest::ThemeKey> m_ignoredKeys;
    std::set<std::pair<suggest::NoteId, suggest::NoteId>> m_apart;
    OfferLetters m_letters;
    std::vector<Offer> m_offers;
    std::vector<Offer> m_ignored;
    int m_unread = 0;
    bool m_asked = false;     // to look, for this project
    bool m_lookAgain = false; // asked while another look was ending
    std::stop_source m_stop;
    Worker m_worker; // goes first
};

} // namespace moothall::ui
