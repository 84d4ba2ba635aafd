// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/idearow.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/saidwords.h"
#include "core/gather/wordremoval.h"
#include "core/involve/deciding.h"
#include "core/involve/participants.h"
#include "core/involve/sessions.h"
#include "core/synthesise/ideaorigins.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct IdeaText
{
    Q_DECLARE_TR_FUNCTIONS(IdeaText)
};

} // namespace

IdeaRows::IdeaRows(const Reader& reader, Id<Project> project, Id<Session> session)
    : m_reader(&reader)
{
    int number = 0;
    for (const Group& group : groups::all(reader, project))
        m_groups[group.id] = {++number, group.name, decides(group.kind)};
    if (const auto held = reader.find(session))
        m_zone = QTimeZone(held->timeZone.toUtf8());
}

IdeaRow IdeaRows::rowOf(const Idea& idea) const
{
    IdeaRow row;
    row.id = idea.id;
    row.text = idea.text;
    row.safeWording = idea.redactedText.value_or(QString());
    if (idea.capturedAt)
        row.at = timeOf(*idea.capturedAt);
    row.table = idea.tableNumber;
    row.kind = idea.kind;
    row.channel = idea.channel;
    row.agreeCount = idea.agreeCount;
    row.identifying = idea.identifying;
    row.unclear = idea.unclear;
    row.parked = idea.parked;
    row.withheld = idea.withheld || hiddenMeanwhile::has(idea.id);
    row.rejected = idea.moderation == Moderation::Rejected;
    row.isNotQuoted = idea.moderation == Moderation::Waiting;
    row.isRemoved = wordRemoval::isDone(idea);
    if (const auto author = idea.participant ? m_reader->find(*idea.participant) : std::nullopt)
        row.author = author->code;
    if (idea.wording == Wording::Paraphrase)
        if (const auto said = saidWords::of(*m_reader, idea.id))
            row.said = said->text;
    showGroup(idea, row);
    showOrigins(idea, row);
    return row;
}

QTime IdeaRows::timeOf(Timestamp at) const
{
    return (m_zone.isValid() ? at.toUtc().toTimeZone(m_zone) : at.toUtc().toLocalTime()).time();
}

void IdeaRows::showGroup(const Idea& idea, IdeaRow& row) const
{
    const auto group =
        idea.stakeholderGroup ? m_groups.find(*idea.stakeholderGroup) : m_groups.end();
    if (group == m_groups.end())
        return;
    row.group = group->second.number;
    row.groupName = group->second.name;
    row.byDecider = group->second.decides;
}

// What was said again, or split, is kept and parked; a copy lies in a theme of its own.
void IdeaRows::showOrigins(const Idea& idea, IdeaRow& row) const
{
    for (const IdeaOrigin& origin : origins::of(*m_reader, idea.id)) {
        if (origin.origin != idea.id)
            continue;
        row.saidAgain = origin.way == OriginWay::SaidAgain;
        row.isSplit = origin.way == OriginWay::PartOf;
        row.isCopy = origin.way == OriginWay::CopyOf;
    }
}

QString sentencesOf(const QString& words)
{
    static const QRegularExpression ends(u"(?<=[.!?;…])\\s+"_s);
    return words.split(ends, Qt::SkipEmptyParts).join(u'\n');
}

QString wordFor(IdeaKind kind)
{
    switch (kind) {
    case IdeaKind::Experience:
        return IdeaText::tr("Experience");
    case IdeaKind::Need:
        return IdeaText::tr("Need");
    case IdeaKind::Barrier:
        return IdeaText::tr("Barrier");
    case IdeaKind::Driver:
        return IdeaText::tr("Driver");
    case IdeaKind::Idea:
        return IdeaText::tr("Idea");
    case IdeaKind::Asset:
        return IdeaText::tr("Asset");
    case IdeaKind::Concern:
        return IdeaText::tr("Concern");
    case IdeaKind::Question:
        return IdeaText::tr("Question");
    }
    return {};
}

QStringList flagsOf(const IdeaRow& row)
{
    QStringList flags;
    if (row.identifying && row.safeWording.isEmpty())
        flags.append(IdeaText::tr("Needs safe wording"));
    else if (row.identifying)
        flags.append(IdeaText::tr("Safe wording"));
    if (row.unclear)
        flags.append(IdeaText::tr("Unclear"));
    if (row.rejected)
        flags.append(IdeaText::tr("Not accepted"));
    if (row.isNotQuoted)
        flags.append(IdeaText::tr("Not to be quoted"));
    if (row.saidAgain)
        flags.append(IdeaText::tr("Counted with another"));
    else if (row.isSplit)
        flags.append(IdeaText::tr("Split"));
    else if (row.isCopy)
        flags.append(IdeaText::tr("Copy"));
    else if (row.parked)
        flags.append(IdeaText::tr("Parked"));
    if (row.isChosen)
        flags.append(IdeaText::tr("To be put together"));
    if (row.byDecider)
        flags.append(IdeaText::tr("Decider, not counted as a voice"));
    return flags;
}

} // namespace moothall::ui
