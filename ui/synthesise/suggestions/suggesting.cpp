// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/suggesting.h"

#include "core/suggest/describe.h"
#include "core/suggest/suggest.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/proposals.h"
#include "core/synthesise/sorting.h"
#include "resources/installed.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/widgets/badges.h"

#include <algorithm>

namespace moothall::ui {

namespace {

std::optional<suggest::ThemeKey> keyOn(const std::map<suggest::ThemeKey, Id<Theme>>& became,
                                       suggest::ThemeKey key)
{
    const auto found = became.find(key);
    return found == became.end() ? std::nullopt : std::optional(found->second.value);
}

} // namespace

Suggesting::Suggesting(Desk& desk, const BoardModel& board, QObject* parent)
    : QObject(parent), m_desk(desk), m_board(board)
{
    useWords(resources::wordTablePath(), resources::wordTableSum());
    connect(&board, &BoardModel::changed, this, &Suggesting::follow);
    connect(&board, &BoardModel::arranged, this, &Suggesting::follow);
    connect(&desk, &Desk::placeChanged, this, &Suggesting::forget);
}

Suggesting::~Suggesting() { m_stop.request_stop(); }

void Suggesting::useWords(const QString& path, const QByteArray& sum)
{
    m_wordsPath = path;
    m_wordsSum = sum;
    m_words.reset();
}

bool Suggesting::hasEnough() const
{
    int count = 0;
    for (const IdeaCard& card : m_board.content().notes)
        if (!card.parked && !card.withheld && ++count >= fewestIdeas)
            return true;
    return false;
}

QString Suggesting::notice() const { return m_found ? m_found->withoutWords : QString(); }

void Suggesting::look()
{
    if (!hasEnough() || m_state == State::Looking)
        return;
    m_asked = true;
    m_trouble.clear();
    m_state = State::Looking;
    m_lookAgain = m_worker.isBusy(); // the one that was stopped is ending
    if (m_lookAgain)
        return emit changed();
    m_stop = {};
    LookRequest look{std::make_shared<Result<Reader>>(m_desk.workspace().openReader()),
                     m_desk.project(),
                     m_wordsPath,
                     m_wordsSum,
                     m_words,
                     {},
                     m_stop.get_token()};
    // A proposal that became a theme is known by that; its own key is never given again.
    for (suggest::KnownTheme theme : m_known) {
        if (theme.key > suggest::noTheme)
            continue;
        if (const auto became = m_became.find(theme.key);
            became != m_became.end() && m_board.theme(became->second))
            theme.notes.clear();
        look.known.push_back(std::move(theme));
    }
    m_worker.run([look] { return lookFor(look); },
                 [this, project = look.project, stop = look.stop](Result<FoundPtr> found) {
                     take(project, stop, std::move(found));
                 });
    emit changed();
}

void Suggesting::lookFirst()
{
    if (!m_asked)
        look();
}

void Suggesting::stop()
{
    if (m_state != State::Looking)
        return;
    m_stop.request_stop();
    m_lookAgain = false;
    m_state = m_found ? State::Found : State::Waiting;
    emit changed();
}

void Suggesting::take(Id<Project> project, const std::stop_token& stop, Result<FoundPtr> found)
{
    if (m_lookAgain) {
        m_state = State::Waiting;
        return look();
    }
    if (stop.stop_requested() || project != m_desk.project() || m_state != State::Looking)
        return;
    if (!found) {
        m_state = State::Failed;
        m_trouble = found.error().sentence;
        return emit changed();
    }
    m_state = State::Found;
    m_words = (*found)->words;
    m_news = std::move(*found);
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
        theme.key = keyOn(m_became, theme.key).value_or(theme.key);
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
    remember(m_found->suggestion);
    follow();
}

void Suggesting::dropNews()
{
    m_news.reset();
    emit changed();
}

void Suggesting::remember(const suggest::Suggestion& suggestion)
{
    for (suggest::KnownTheme& theme : suggest::knownThemes(suggestion)) {
        const auto known = std::ranges::find(m_known, theme.key, &suggest::KnownTheme::key);
        if (known == m_known.end())
            m_known.push_back(std::move(theme));
        else
            *known = std::move(theme);
    }
}

void Suggesting::follow()
{
    makeOffers();
    countUnread();
    emit changed();
}

void Suggesting::forget()
{
    m_stop.request_stop();
    m_asked = false;
    m_state = State::Waiting;
    m_trouble.clear();
    m_found.reset();
    m_news.reset();
    m_known.clear();
    m_became.clear();
    m_ignoredKeys.clear();
    m_apart.clear();
    m_letters = {};
    follow();
}

bool Suggesting::isOnBoard(suggest::NoteId id) const
{
    const auto note = m_board.noteOf({id});
    return note && !m_board.cardAt(*note).parked && !m_board.cardAt(*note).withheld;
}

void Suggesting::makeOffers()
{
    m_offers.clear();
    m_ignored.clear();
    if (!m_found)
        return;
    WallNow wall;
    wall.isFree = [this](Id<Idea> idea) {
        return isOnBoard(idea.value) && !m_board.cardAt(*m_board.noteOf(idea)).theme;
    };
    wall.numberOf = [this](Id<Theme> theme) { return m_board.numberOf(theme); };
    wall.became = m_became;
    wall.nextNumber = sorting::nextNumber(m_desk.reader(), m_desk.project());
    for (Offer& offer : offersOf(m_found->suggestion, wall, m_letters)) {
        if (offer.into)
            if (const BoardTheme* theme = m_board.theme(*offer.into))
                offer.name = theme->title;
        (m_ignoredKeys.contains(offer.key) ? m_ignored : m_offers).push_back(std::move(offer));
    }
}

void Suggesting::countUnread()
{
    m_unread = 0;
    if (!m_found)
        return;
    const suggest::Survey& survey = m_found->survey;
    for (const IdeaCard& card : m_board.content().notes) {
        if (card.parked || card.withheld)
            continue;
        const auto place = survey.placeOf(card.id.value);
        if (!place || survey.notes[std::size_t(*place)].text != card.words)
            ++m_unread;
    }
}

const Offer* Suggesting::offer(suggest::ThemeKey key) const
{
    for (const auto* list : {&m_offers, &m_ignored})
        if (const auto found = std::ranges::find(*list, key, &Offer::key); found != list->end())
            return &*found;
    return nullptr;
}

bool Suggesting::acceptOne(const Offer& offer, const QString& name)
{
    suggest::SuggestedTheme proposal;
    proposal.key = offer.into ? offer.into->value : suggest::ThemeKey(-1);
    proposal.name = name.trimmed().isEmpty() ? offer.name : name;
    if (proposal.name.isEmpty())
        proposal.name = tr("Theme %1").arg(themeLetter(offer.number));
    for (const Id<Idea> idea : offer.ideas)
        proposal.notes.push_back(idea.value);
    const auto accepted = proposals::accept(m_desk.workspace(), m_desk.project(), proposal,
                                            offer.into ? 0 : offer.number);
    if (accepted) {
        m_became[offer.key] = *accepted;
        m_ignoredKeys.erase(offer.key);
    }
    const QString letter = accepted ? themeLetter(m_board.numberOf(*accepted)) : QString();
    const bool did = m_desk.did(
        accepted, offer.into
                      ? tr("%n idea(s) put into %1.", nullptr, int(offer.ideas.size())).arg(letter)
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
    const std::vector<Offer> all = m_offers;
    int accepted = 0;
    for (const Offer& each : all) {
        if (!acceptOne(each, {}))
            return false;
        ++accepted;
    }
    if (accepted > 1)
        m_desk.did(Result<>(), tr("%n suggestion(s) accepted. Undo takes back one at a time.",
                                  nullptr, accepted));
    return accepted > 0;
}

void Suggesting::ignore(suggest::ThemeKey key)
{
    m_ignoredKeys.insert(key);
    follow();
}

void Suggesting::bringBack(suggest::ThemeKey key)
{
    m_ignoredKeys.erase(key);
    follow();
}

int Suggesting::fewest() const { return m_found ? m_found->suggestion.fewest : 0; }

int Suggesting::most() const { return m_found ? m_found->suggestion.most : 0; }

int Suggesting::themes() const { return m_found ? int(m_found->suggestion.themes.size()) : 0; }

void Suggesting::slide(int themes)
{
    if (!m_found || themes == this->themes())
        return;
    m_news.reset();
    m_found->suggestion = suggest::themesOf(m_found->survey, themes, m_known);
    remember(m_found->suggestion);
    follow();
}

std::optional<IdeaFit> Suggesting::fitOf(Id<Idea> idea) const
{
    const auto note = m_board.noteOf(idea);
    const auto place = m_found ? m_found->survey.placeOf(idea.value) : std::nullopt;
    if (!note || !place)
        return std::nullopt;
    const suggest::Placement& placement = m_found->suggestion.placements[std::size_t(*place)];
    IdeaFit fit;
    for (const suggest::SimilarNote& similar : placement.similar)
        if (isOnBoard(similar.note))
            fit.similar.push_back({similar.note});
    const auto now = m_board.cardAt(*note).theme;
    const suggest::ThemeKey key = keyOn(m_became, placement.theme).value_or(placement.theme);
    fit.isPlaced = now.has_value();
    fit.theme = now                      ? m_board.numberOf(now)
                : key > suggest::noTheme ? m_board.numberOf(Id<Theme>{key})
                                         : m_letters.of(key);
    // Who moved it since knows better than what was found before.
    if (key != suggest::noTheme && (!now || now->value == key)) {
        fit.fit = placement.confidence;
        fit.reasons = suggest::whyHere(m_found->survey, m_found->suggestion, idea.value);
    }
    return fit;
}

std::vector<suggest::NearDuplicate> Suggesting::saidTwice() const
{
    std::vector<suggest::NearDuplicate> pairs;
    if (!m_found)
        return pairs;
    for (const suggest::NearDuplicate& pair : m_found->suggestion.duplicates)
        if (isOnBoard(pair.first) && isOnBoard(pair.second) &&
            !m_apart.contains({pair.first, pair.second}))
            pairs.push_back(pair);
    std::ranges::stable_sort(pairs, {}, &suggest::NearDuplicate::kind);
    return pairs;
}

bool Suggesting::countAsOne(const suggest::NearDuplicate& pair)
{
    return m_desk.did(origins::countAsSame(m_desk.workspace(), {pair.first}, {pair.second}),
                      tr("Counted as the same idea. The second one is parked."));
}

void Suggesting::tellApart(const suggest::NearDuplicate& pair)
{
    m_apart.insert({pair.first, pair.second});
    emit changed();
}

std::vector<Id<Idea>> Suggesting::leastConnected() const
{
    std::vector<Id<Idea>> ideas;
    if (m_found)
        for (const suggest::NoteId note : m_found->suggestion.leastConnected)
            if (isOnBoard(note))
                ideas.push_back({note});
    return ideas;
}

std::vector<suggest::MinorityVoice> Suggesting::fewPeople() const
{
    std::vector<suggest::MinorityVoice> voices;
    if (!m_found)
        return voices;
    for (suggest::MinorityVoice voice : m_found->suggestion.voices) {
        std::erase_if(voice.notes, [this](suggest::NoteId note) { return !isOnBoard(note); });
        if (!voice.notes.empty())
            voices.push_back(std::move(voice));
    }
    return voices;
}

} // namespace moothall::ui
