// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/suggesting.h"

#include "core/suggest/describe.h"
#include "core/suggest/suggest.h"
#include "core/suggest/terms.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/proposals.h"
#include "core/synthesise/sorting.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/widgets/badges.h"

#include <algorithm>

namespace moothall::ui {

Suggesting::Suggesting(Desk& desk, const BoardModel& board, QObject* parent)
    : QObject(parent), m_desk(desk), m_board(board), m_search(desk), m_there(board)
{
    connect(&m_search, &ThemeSearch::changed, this, &Suggesting::changed);
    connect(&m_search, &ThemeSearch::found, this, &Suggesting::take);
    connect(&board, &BoardModel::changed, this, &Suggesting::follow);
    connect(&board, &BoardModel::arranged, this, &Suggesting::follow);
    connect(&desk, &Desk::placeChanged, this, &Suggesting::forget);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"ignored_theme", "ignored_theme_idea", "different_ideas", "idea_origin"})
            if (changes.touches(table)) {
                readTurnedDown();
                return follow();
            }
    });
    readTurnedDown();
}

void Suggesting::readTurnedDown() { m_turnedDown.read(m_desk.reader(), m_desk.project()); }

bool Suggesting::hasEnough() const
{
    int count = 0;
    for (const IdeaCard& card : m_board.content().notes)
        if (StillThere::isShown(card) && ++count >= fewestIdeas)
            return true;
    return false;
}

QString Suggesting::notice() const { return m_found ? m_found->withoutWords : QString(); }

void Suggesting::look()
{
    if (!hasEnough())
        return;
    m_asked = true;
    m_search.look(
        m_shown.toContinue([this](Id<Theme> theme) { return m_board.theme(theme) != nullptr; }));
}

void Suggesting::lookFirst()
{
    if (!m_asked)
        look();
}

int Suggesting::seedsLeftOut() const
{
    return m_found ? int(std::ranges::count_if(
                         m_found->seeds,
                         [this](suggest::NoteId note) { return m_there.isFree({note}); }))
                   : 0;
}

void Suggesting::takeSeeds(bool on)
{
    m_search.stop();
    m_search.setSeeds(on ? proposals::Seeds::TakeIn : proposals::Seeds::LeaveOut);
    look();
}

void Suggesting::take(const FoundPtr& found)
{
    m_news = found;
    m_difference = m_found ? differenceTo(*m_news) : suggest::Difference();
    if (!m_found || m_difference.isNothing())
        takeNews();
    else
        emit changed();
}

// What people decided meanwhile is no news, nor is what nobody was shown.
suggest::Difference Suggesting::differenceTo(const Found& next) const
{
    std::vector<suggest::KnownTheme> before = suggest::knownThemes(m_found->suggestion);
    for (suggest::KnownTheme& theme : before)
        theme.key = m_shown.keyNow(theme.key);
    suggest::Difference difference = suggest::difference(before, next.suggestion);
    std::erase_if(difference.moved, [&](const suggest::Move& move) {
        const auto note = m_board.noteOf({move.note});
        return !note || m_board.cardAt(*note).theme.has_value();
    });
    std::erase_if(difference.added, [](suggest::ThemeKey key) { return key > suggest::noTheme; });
    std::erase_if(difference.dissolved, [&](suggest::ThemeKey key) { return !offer(key); });
    return difference;
}

const suggest::Difference* Suggesting::news() const { return m_news ? &m_difference : nullptr; }

void Suggesting::takeNews()
{
    if (!m_news)
        return;
    m_found = std::move(m_news);
    m_news.reset();
    m_words.forget();
    m_shown.remember(m_found->suggestion);
    follow();
}

void Suggesting::dropNews()
{
    m_news.reset();
    emit changed();
}

void Suggesting::follow()
{
    m_now.reset();
    emit changed();
}

void Suggesting::forget()
{
    m_search.forget();
    m_asked = false;
    m_found.reset();
    m_news.reset();
    m_shown = {};
    m_letters = {};
    m_words.forget();
    readTurnedDown();
    follow();
}

WallNow Suggesting::wallNow() const
{
    WallNow wall;
    wall.isFree = [this](Id<Idea> idea) { return m_there.isFree(idea); };
    wall.numberOf = [this](Id<Theme> theme) { return m_board.numberOf(theme); };
    wall.became = m_shown.became();
    wall.nextNumber = sorting::nextNumber(m_desk.reader(), m_desk.project());
    return wall;
}

const Suggesting::Now& Suggesting::now() const
{
    if (!m_now)
        m_now = workOut();
    return *m_now;
}

Suggesting::Now Suggesting::workOut() const
{
    Now now;
    if (!m_found)
        return now;
    const WallNow wall = wallNow();
    for (Offer& offer : offersOf(m_found->suggestion, wall, m_letters)) {
        if (const BoardTheme* theme = offer.into ? m_board.theme(*offer.into) : nullptr)
            offer.name = theme->title;
        tellWords(offer);
        const bool isWanted = m_turnedDown.matching(offer, wall.isFree).empty();
        (isWanted ? now.offers : now.ignored).push_back(std::move(offer));
    }
    now.unread = m_there.unread(m_found->survey, m_found->seeds);
    return now;
}

// Of the ideas that are left. Who sorted the others by hand, or hid them, may have taken away what
// gave the suggestion its name.
void Suggesting::tellWords(Offer& offer) const
{
    const auto& themes = m_found->suggestion.themes;
    const auto found = std::ranges::find(themes, offer.key, &suggest::SuggestedTheme::key);
    const bool isWhole = !offer.into && offer.ideas.size() == found->notes.size();
    if (!isWhole) {
        offer.terms =
            m_words.of(offer, offer.into ? m_there.lyingIn(*offer.into) : std::vector<Id<Idea>>(),
                       m_found->survey);
        const bool isHidden = !std::ranges::all_of(
            found->notes, [this](suggest::NoteId note) { return m_there.has(note); });
        const bool isSaid = std::ranges::any_of(offer.terms, [&](const suggest::Term& term) {
            return offer.name.contains(term.text, Qt::CaseInsensitive);
        });
        if (!offer.into && (isHidden || !isSaid))
            offer.name = suggest::nameFrom(offer.terms);
    }
    if (offer.terms.empty()) // nothing can be named that speaks for it
        offer.confidence = suggest::Confidence::Low;
}

const Offer* Suggesting::offer(suggest::ThemeKey key) const
{
    for (const auto* list : {&now().offers, &now().ignored})
        if (const auto found = std::ranges::find(*list, key, &Offer::key); found != list->end())
            return &*found;
    return nullptr;
}

bool Suggesting::acceptOne(const Offer& offer, const QString& name)
{
    suggest::SuggestedTheme proposal;
    proposal.key = offer.into ? offer.into->value : suggest::ThemeKey(-1);
    proposal.name = name.trimmed().isEmpty() ? titleOf(offer) : name;
    for (const Id<Idea> idea : offer.ideas)
        proposal.notes.push_back(idea.value);
    const auto accepted = proposals::accept(m_desk.workspace(), m_desk.project(), proposal,
                                            offer.into ? 0 : offer.number);
    if (accepted)
        m_shown.setBecame(offer.key, *accepted);
    const QString letter = accepted ? themeLetter(m_board.numberOf(*accepted)) : QString();
    const bool did = m_desk.did(
        accepted, offer.into
                      ? tr("%Ln idea(s) put into %1.", nullptr, int(offer.ideas.size())).arg(letter)
                      : tr("Theme %1 added.").arg(letter));
    follow();
    return did;
}

bool Suggesting::accept(suggest::ThemeKey key, const QString& name)
{
    const Offer* found = offer(key);
    return found && acceptOne(Offer(*found), name); // what was found changes meanwhile
}

bool Suggesting::acceptAll()
{
    const std::vector<Offer> all = offers();
    int accepted = 0;
    for (const Offer& each : all) {
        if (!acceptOne(each, {}))
            return false;
        ++accepted;
    }
    if (accepted > 1)
        m_desk.did(Result<>(), tr("%Ln suggestion(s) accepted. Undo takes back one at a time.",
                                  nullptr, accepted));
    return accepted > 0;
}

void Suggesting::ignore(suggest::ThemeKey key)
{
    const Offer* found = offer(key);
    if (!found)
        return;
    const QString letter = themeLetter(found->number); // what was found is another afterwards
    m_desk.did(ignoring::ignore(m_desk.workspace(), m_desk.project(), found->ideas, found->into),
               tr("Suggestion %1 ignored.").arg(letter));
}

void Suggesting::bringBack(suggest::ThemeKey key)
{
    const Offer* found = offer(key);
    if (!found)
        return;
    const QString letter = themeLetter(found->number);
    const auto ignored =
        m_turnedDown.matching(*found, [this](Id<Idea> idea) { return m_there.isFree(idea); });
    m_desk.did(ignoring::bringBack(m_desk.workspace(), ignored),
               tr("Suggestion %1 is back.").arg(letter));
}

int Suggesting::fewest() const { return m_found ? m_found->suggestion.fewest : 0; }

int Suggesting::most() const { return m_found ? m_found->suggestion.most : 0; }

int Suggesting::themes() const { return m_found ? int(m_found->suggestion.themes.size()) : 0; }

void Suggesting::slide(int themes)
{
    if (!m_found || themes == this->themes())
        return;
    m_news.reset();
    m_found->suggestion = suggest::themesOf(m_found->survey, themes, m_shown.all());
    m_shown.remember(m_found->suggestion);
    follow();
}

std::optional<IdeaFit> Suggesting::fitOf(Id<Idea> idea) const
{
    return m_found ? fitAmong(*m_found, idea, m_board, m_shown, m_letters) : std::nullopt;
}

std::vector<suggest::NearDuplicate> Suggesting::saidTwice() const
{
    return m_found ? m_there.saidTwice(m_found->suggestion, m_turnedDown)
                   : std::vector<suggest::NearDuplicate>();
}

bool Suggesting::countAsOne(const suggest::NearDuplicate& pair)
{
    return m_desk.did(origins::countAsSame(m_desk.workspace(), {pair.first}, {pair.second}),
                      tr("Counted as the same idea. The second one is parked."));
}

void Suggesting::tellApart(const suggest::NearDuplicate& pair)
{
    m_desk.did(ignoring::tellApart(m_desk.workspace(), {pair.first}, {pair.second}),
               tr("Two different ideas. They are not offered as one again."));
}

void Suggesting::askAgain()
{
    m_desk.did(ignoring::askAgain(m_desk.workspace(), m_desk.project()),
               tr("The pairs are offered again."));
}

std::vector<Id<Idea>> Suggesting::leastConnected() const
{
    return m_found ? m_there.those(m_found->suggestion.leastConnected) : std::vector<Id<Idea>>();
}

std::vector<suggest::MinorityVoice> Suggesting::fewPeople() const
{
    if (!m_found)
        return {};
    std::vector<suggest::MinorityVoice> found = m_found->suggestion.voices;
    std::erase_if(found, [this](const suggest::MinorityVoice& voice) {
        return m_shown.keyNow(voice.theme) > suggest::noTheme; // told by what lies on the wall
    });
    return m_there.fewPeople(m_found->survey, found);
}

} // namespace moothall::ui
