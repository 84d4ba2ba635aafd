// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/takingdown.h"

#include "core/gather/frompaper.h"
#include "core/gather/prompts.h"
#include "core/gather/strangecodes.h"
#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "core/involve/stepgate.h"
#include "ui/gather/capturepane.h"

#include <QPointer>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quotedLength = 40;

void markAs(Command mark, Idea& idea)
{
    idea.withheld = mark == Command::HideNow;
    idea.identifying = mark == Command::Identifying;
    idea.unclear = mark == Command::Unclear;
    idea.parked = mark == Command::Park;
    if (mark == Command::NotToBeQuoted)
        idea.moderation = Moderation::Waiting;
}

// What is hidden is not said again.
QString savedAs(Command mark, const QString& words)
{
    const QString saved = quoted(words);
    switch (mark) {
    case Command::Unclear:
        return TakingDown::tr("Saved as unclear: “%1”").arg(saved);
    case Command::Park:
        return TakingDown::tr("Saved and parked for later: “%1”").arg(saved);
    case Command::NotToBeQuoted:
        return TakingDown::tr("Saved, to be quoted nowhere: “%1”").arg(saved);
    default:
        return TakingDown::tr("Saved, and hidden on every view.");
    }
}

} // namespace

TakingDown::TakingDown(Desk& desk, CapturePane& capture, QObject* parent)
    : QObject(parent), m_desk(desk), m_capture(capture)
{}

bool TakingDown::marks(Command command)
{
    return command == Command::HideNow || command == Command::Identifying ||
           command == Command::Unclear || command == Command::Park ||
           command == Command::NotToBeQuoted;
}

void TakingDown::save(std::optional<Id<Prompt>> prompt, std::optional<Command> mark)
{
    const QStringList words = m_capture.words();
    if (words.isEmpty())
        return;
    std::vector<Idea> ideas;
    for (const QString& line : words) {
        ideas.push_back(m_capture.ideaWith(line));
        ideas.back().prompt = prompt;
        if (mark)
            markAs(*mark, ideas.back());
    }
    const Result<> added = add(ideas);
    if (!added && added.error().kind == Error::Kind::Unavailable)
        return offerAgain(prompt, mark);
    const QString told = mark ? savedAs(*mark, words.front()) : whatWasSaved(words);
    if (!m_desk.did(added, told))
        return;
    if (!mark)
        tellStrangeCode(words);
    m_capture.clear();
    emit saved();
}

// A slip of the finger before the words: nobody is that code. Where people are recorded by their
// codes it stands in the words, to be mended; elsewhere no words carry one.
void TakingDown::tellStrangeCode(const QStringList& words)
{
    const Id<Session> session = m_desk.session();
    QStringList codes;
    for (const QString& line : words)
        if (const QString code = voice::strangeCodeIn(m_desk.reader(), session, line);
            !code.isEmpty())
            codes.append(code);
    if (codes.isEmpty())
        return;
    if (groundRules::of(m_desk.reader(), session).attribution() != Attribution::Named)
        return m_desk.warn(tr("%1 There is no %2 here; the code is left out.")
                               .arg(whatWasSaved(words), codes.front()));
    const QString key = keysFor(Command::EditCurrent).toString(QKeySequence::NativeText);
    m_desk.tell({MessageTone::Warning,
                 words.size() > 1
                     ? whatWasSaved(words) + u' ' + strangeCodes::told(codes)
                     : tr("There is no %1 here; the code is kept as words. %2 mends it.")
                           .arg(codes.front(), key),
                 tr("Undo"), QKeySequence::Undo, [desk = QPointer(&m_desk)] {
                     if (desk)
                         desk->undo();
                 }});
}

Result<> TakingDown::add(const std::vector<Idea>& ideas)
{
    if (m_capture.isTypingFromPaper())
        return ideas::addFromPaper(m_desk.workspace(), ideas);
    return ideas.size() == 1 ? ideas::add(m_desk.workspace(), ideas.front()).map([](auto) {})
                             : ideas::addMany(m_desk.workspace(), ideas);
}

QString TakingDown::whatWasSaved(const QStringList& words) const
{
    const QString saved = words.size() == 1 ? tr("Idea saved: “%1”").arg(quoted(words.front()))
                                            : tr("%n idea(s) added.", nullptr, int(words.size()));
    return stepgate::isClosed(m_desk.reader(), m_desk.project(), stepNumber::gather)
               ? tr("%1 Gather is closed, and it counts all the same.").arg(saved)
               : saved;
}

// The disk is in the way: nothing is lost, and Enter or the button tries once more.
void TakingDown::offerAgain(std::optional<Id<Prompt>> prompt, std::optional<Command> mark)
{
    m_desk.tell({MessageTone::Failure,
                 tr("Could not write to disk. Your last line is still in the box."),
                 tr("Try again"),
                 {},
                 [again = QPointer(this), prompt, mark] {
                     if (again)
                         again->save(prompt, mark);
                 }});
}

QString quoted(const QString& words)
{
    return words.size() > quotedLength ? words.left(quotedLength).trimmed() + u'…' : words;
}

} // namespace moothall::ui
