// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/voice.h"

#include "core/store/label.h"

#include <QRegularExpression>

namespace moothall::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthestColon = 16; // characters, with the spaces around a code

} // namespace

Result<> mayGiveIdeas(const Participant& person)
{
    if (person.capacity != Capacity::Observer)
        return {};
    return fail(Error::Kind::NotAllowed,
                Label::tr("%1 observes the session and gives no ideas.").arg(person.code));
}

void giveTo(const Reader& reader, const Participant& person, Idea& idea)
{
    if (!person.supporterOf)
        return;
    idea.participant = person.supporterOf;
    if (const auto supported = reader.find(*person.supporterOf))
        idea.stakeholderGroup = supported->stakeholderGroup;
}

std::optional<Participant> authorIn(const Reader& reader, Id<Session> session, QString& words)
{
    static const QRegularExpression beginning(u"^\\s*([A-Za-z]{1,3}\\d{1,4})\\s*:\\s*(?=\\S)"_s);
    if (!QStringView(words).left(farthestColon).contains(u':'))
        return std::nullopt; // most ideas of a large table: found without looking closer
    const auto match = beginning.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    auto person = reader.first<Participant>(
        "WHERE project = (SELECT project FROM session WHERE id = ?) AND upper(code) = upper(?)",
        session, match.captured(1));
    if (person)
        words.remove(0, match.capturedLength());
    return person;
}

Result<> settle(const Reader& reader, Idea& idea)
{
    auto person = authorIn(reader, idea.session, idea.text);
    if (person && !idea.participant) {
        idea.participant = person->id;
        if (person->stakeholderGroup) // the group that is set was set for the table
            idea.stakeholderGroup = person->stakeholderGroup;
    }
    person = idea.participant ? reader.find(*idea.participant) : std::nullopt;
    if (!person)
        return {};
    if (const Result<> may = mayGiveIdeas(*person); !may)
        return may;
    giveTo(reader, *person, idea);
    return {};
}

} // namespace moothall::voice
