// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/fewpeople.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/synthesise/suggestions/wordsbutton.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr std::size_t shownAtFirst = 4;
constexpr std::size_t shownAtMost = 100; // more is no list to read

} // namespace

FewPeople::FewPeople(const Suggesting& suggesting, const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      m_suggesting(suggesting),
      m_board(board),
      m_rows(new QVBoxLayout),
      m_more(new KeyButton({}))
{
    const Section few = section(tr("Said by few"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(few.widget);
    few.column->addWidget(wrapped(quiet(tr("So that a small group is not passed over."))));
    m_rows->setSpacing(0);
    few.column->addLayout(m_rows);
    m_more->makeLink();
    few.column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        follow();
    });
    hide();
}

QString FewPeople::captionOf(const suggest::MinorityVoice& voice) const
{
    const int count = int(voice.notes.size());
    switch (voice.kind) {
    case suggest::MinorityVoice::Kind::OneAuthor:
        return tr("%Ln idea(s), all by one person", nullptr, count);
    case suggest::MinorityVoice::Kind::OneGroup: {
        const auto note = m_board.noteOf({voice.notes.front()});
        return tr("%Ln idea(s), all from %1", nullptr, count)
            .arg(note ? m_board.cardAt(*note).groupName : QString());
    }
    case suggest::MinorityVoice::Kind::FewNotes:
        break;
    }
    return count == 1 ? tr("alone") : tr("%Ln idea(s) of their own", nullptr, count);
}

void FewPeople::follow()
{
    clearLayout(*m_rows);
    const auto voices = m_suggesting.fewPeople();
    const std::size_t shown = std::min(m_all ? shownAtMost : shownAtFirst, voices.size());
    for (std::size_t place = 0; place < shown; ++place) {
        const auto note = m_board.noteOf({voices[place].notes.front()});
        if (!note)
            continue;
        auto* row = new WordsButton(m_board.cardAt(*note).words, captionOf(voices[place]));
        connect(row, &QAbstractButton::clicked, this, [this, voice = voices[place]] {
            std::vector<Id<Idea>> ideas;
            for (const suggest::NoteId id : voice.notes)
                ideas.push_back({id});
            emit wanted(ideas);
        });
        m_rows->addWidget(row);
    }
    m_more->setText(tr("Show all %1").arg(voices.size()));
    m_more->setVisible(shown < voices.size() && !m_all);
    setVisible(!voices.empty());
}

} // namespace moothall::ui
