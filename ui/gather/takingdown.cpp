// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/takingdown.h"

#include "core/gather/frompaper.h"
#include "core/gather/prompts.h"
#include "core/gather/voice.h"
#include "core/involve/groundrules.h"
#include "core/involve/stepgate.h"
#include "ui/gather/capturepane.h"
#include "ui/shell/commands.h"

#include <QPointer>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quotedLength = 40;

} // namespace

TakingDown::TakingDown(Desk& desk, CapturePane& capture, QObject* parent)
    : QObject(parent), m_desk(desk), m_capture(capture)
{}

void TakingDown::save(std::optional<Id<Prompt>> prompt, std::optional<ideas::Mark> mark)
{
    const QStringList words = m_capture.words();
    if (words.isEmpty())
        return;
    std::vector<Idea> ideas;
    for (const QString& line : words) {
        ideas.push_back(m_capture.ideaWith(line));
        ideas.back().prompt = prompt;
        ideas.back().withheld = mark == ideas::Mark::Withheld;
        ideas.back().identifying = mark == ideas::Mark::Identifying;
    }
    const Result<> added = add(ideas);
    if (!added && added.error().kind == Error::Kind::Unavailable)
        return offerAgain(prompt, mark);
    const QString told = mark ? tr("Saved, and hidden on every view.") : whatWasSaved(words);
    if (!m_desk.did(added, told))
        return;
    if (!mark)
        tellStrangeCode(words);
    m_capture.clear();
    emit saved();
}

// A slip of the finger before the words: nobody is that code. Where people are recorded by their
// codes it stands in the words, to be mended.
void TakingDown::tellStrangeCode(const QStringList& words)
{
    const Id<Session> session = m_desk.session();
    if (groundRules::of(m_desk.reader(), session).attribution() != Attribution::Named)
        return;
    for (const QString& line : words) {
        const QString code = voice::strangeCodeIn(m_desk.reader(), session, line);
        if (!code.isEmpty())
            return m_desk.tell(
                {MessageTone::Warning,
                 tr("There is no %1 here; the code is kept as words. %2 mends it.")
                     .arg(code, keysFor(Command::EditCurrent).toString(QKeySequence::NativeText)),
                 tr("Undo"), QKeySequence::Undo, [desk = QPointer(&m_desk)] {
                     if (desk)
                         desk->undo();
                 }});
    }
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
void TakingDown::offerAgain(std::optional<Id<Prompt>> prompt, std::optional<ideas::Mark> mark)
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
