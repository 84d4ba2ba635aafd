// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for themes on a worker, and keeps what was found while people decide: what they accept
// lies on the wall, what they ignore can come back, and looking again overwrites nothing.
#pragma once

#include "core/suggest/difference.h"
#include "ui/models/desk.h"
#include "ui/synthesise/suggestions/ideafit.h"
#include "ui/synthesise/suggestions/offerwords.h"
#include "ui/synthesise/suggestions/shownthemes.h"
#include "ui/synthesise/suggestions/stillthere.h"
#include "ui/synthesise/suggestions/themesearch.h"

namespace moothall::ui {

class Suggesting : public QObject
{
    Q_OBJECT

public:
    using State = ThemeSearch::State;

    static constexpr int fewestIdeas = 8;

    Suggesting(Desk& desk, const BoardModel& board, QObject* parent = nullptr);

    ThemeSearch& search() { return m_search; }
    State state() const { return m_search.state(); }
    bool hasEnough() const; // ideas
    QString trouble() const { return m_search.trouble(); }
    QString notice() const; // what it does without, in one sentence; empty: nothing

    void look();
    void lookFirst(); // where nobody has yet, as soon as there are enough ideas
    void stop() { m_search.stop(); }
    // Ideas that came or were reworded since it last looked.
    int unread() const { return now().unread; }

    // Early solution ideas and offers are left out unless somebody asks for them.
    int seedsLeftOut() const;
    bool takesSeeds() const { return m_search.seeds() == proposals::Seeds::TakeIn; }
    void takeSeeds(bool on); // and looks again

    // Decided one by one; the file remembers what is ignored.
    const std::vector<Offer>& offers() const { return now().offers; }
    const std::vector<Offer>& ignored() const { return now().ignored; }
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
    int pairsToldApart() const { return m_turnedDown.differentPairs(); }
    void askAgain(); // about all of these
    std::vector<Id<Idea>> leastConnected() const;
    std::vector<suggest::MinorityVoice> fewPeople() const;

signals:
    void changed();

private:
    // What there is to decide while the wall is as it is.
    struct Now
    {
        std::vector<Offer> offers;
        std::vector<Offer> ignored;
        int unread = 0;
    };

    const Now& now() const; // worked out when somebody asks
    Now workOut() const;
    WallNow wallNow() const;
    void tellWords(Offer& offer) const;
    void take(const FoundPtr& found);
    suggest::Difference differenceTo(const Found& next) const;
    void follow(); // the wall has changed
    void readTurnedDown();
    const Offer* offer(suggest::ThemeKey key) const;
    bool acceptOne(const Offer& offer, const QString& name);
    void forget();

    Desk& m_desk;
    const BoardModel& m_board;
    ThemeSearch m_search;
    FoundPtr m_found;
    FoundPtr m_news;
    suggest::Difference m_difference;
    StillThere m_there;
    ShownThemes m_shown;
    TurnedDown m_turnedDown;
    mutable OfferLetters m_letters;
    mutable OfferWords m_words;
    mutable std::optional<Now> m_now;
    bool m_asked = false; // to look, for this project
};

} // namespace moothall::ui
