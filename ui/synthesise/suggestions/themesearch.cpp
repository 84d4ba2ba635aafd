// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/themesearch.h"

#include "resources/installed.h"

#include <utility>

namespace moothall::ui {

ThemeSearch::ThemeSearch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    useWords(resources::wordTablePath(), resources::wordTableSum());
}

ThemeSearch::~ThemeSearch() { m_stop.request_stop(); }

void ThemeSearch::useWords(const QString& path, const QByteArray& sum)
{
    m_wordsPath = path;
    m_wordsSum = sum;
    m_words.reset();
}

void ThemeSearch::look(std::vector<suggest::KnownTheme> known)
{
    if (m_state == State::Looking)
        return;
    m_trouble.clear();
    m_state = State::Looking;
    if (m_worker.isBusy()) // with the one that was stopped
        m_next = std::move(known);
    else
        begin(std::move(known));
    emit changed();
}

void ThemeSearch::begin(std::vector<suggest::KnownTheme> known)
{
    m_stop = {};
    const LookRequest look{std::make_shared<Result<Reader>>(m_desk.workspace().openReader()),
                           m_desk.project(),
                           m_wordsPath,
                           m_wordsSum,
                           m_words,
                           std::move(known),
                           m_seeds,
                           m_stop.get_token()};
    m_worker.run([look] { return lookFor(look); },
                 [this, project = look.project, stop = look.stop](const Result<FoundPtr>& found) {
                     take(project, stop, found);
                 });
}

void ThemeSearch::stop()
{
    if (m_state != State::Looking)
        return;
    m_stop.request_stop();
    m_next.reset();
    m_state = m_hasFound ? State::Found : State::Waiting;
    emit changed();
}

void ThemeSearch::forget()
{
    m_stop.request_stop();
    m_next.reset();
    m_trouble.clear();
    m_hasFound = false;
    m_seeds = proposals::Seeds::LeaveOut;
    m_state = State::Waiting;
}

void ThemeSearch::take(Id<Project> project, const std::stop_token& stop,
                       const Result<FoundPtr>& result)
{
    if (m_next)
        return begin(*std::exchange(m_next, std::nullopt));
    if (stop.stop_requested() || project != m_desk.project() || m_state != State::Looking)
        return;
    m_state = result ? State::Found : State::Failed;
    if (!result) {
        m_trouble = result.error().sentence;
        return emit changed();
    }
    m_hasFound = true;
    m_words = (*result)->words;
    emit found(*result);
}

} // namespace moothall::ui
