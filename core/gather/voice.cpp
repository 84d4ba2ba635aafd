// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/voice.h"

#include "core/involve/groundrules.h"
#include "core/involve/quoteconsent.h"
#include "core/store/label.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLetters = 3; // of a code

// A code before the words, with the sign and the spaces that part it from them.
struct CodeBefore
{
    QString code;
    qsizetype length = 0;
};

// Some letters and then a figure: of most ideas of a large table nothing more is looked at.
bool mayBeginWithACode(const QString& words)
{
    const auto begin =
        std::ranges::find_if(words, [](QChar c) { return !c.isSpace() && c != u'(' && c != u'['; });
    const auto figure = std::find_if_not(begin, words.end(), [](QChar c) { return c.isLetter(); });
    return figure != begin && figure - begin <= longestLetters && figure != words.end() &&
           figure->isDigit();
}

// “P07: late”, “P07 - late”, “P07. Late”, “(P07) late”.
std::optional<CodeBefore> codeBefore(const QString& words)
{
    static const QRegularExpression beginning(
        u"^\\s*(?:([A-Za-z]{1,3}\\d{1,4})\\s*(?::|[-–—.](?=\\s))|"
        "[(\\[]\\s*([A-Za-z]{1,3}\\d{1,4})\\s*[)\\]]\\s*[:–—-]?)\\s*(?=\\S)"_s);
    if (!mayBeginWithACode(words))
        return std::nullopt;
    const auto match = beginning.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return CodeBefore{match.captured(1) + match.captured(2), match.capturedLength()};
}

std::optional<Participant> whoHas(const Reader& reader, Id<Session> session, const QString& code)
{
    return reader.first<Participant>(
        "WHERE project = (SELECT project FROM session WHERE id = ?) AND upper(code) = upper(?)",
        session, code);
}

// A scribe's file has nobody: who a code belongs to is known where it is brought back to.
bool hasPeople(const Reader& reader, Id<Session> session)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM participant WHERE project = "
                              "(SELECT project FROM session WHERE id = ?))",
                              session);
}

// Like “P07”, or like a code that somebody of the project has: the same letters, then a number.
bool isLikeOurs(const Reader& reader, Id<Session> session, const QString& code)
{
    const auto letters = [](const QString& whole) {
        const auto digit = std::ranges::find_if(whole, [](QChar c) { return c.isDigit(); });
        return whole.left(digit - whole.begin()).toUpper();
    };
    const QString wanted = letters(code);
    const auto codes = reader.values<QString>(
        "SELECT code FROM participant WHERE project = (SELECT project FROM session WHERE id = ?)",
        session);
    return wanted == u"P" || std::ranges::any_of(codes, [&](const QString& known) {
               return letters(known) == wanted;
           });
}

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
    const auto before = codeBefore(words);
    if (!before)
        return std::nullopt;
    auto person = whoHas(reader, session, before->code);
    if (person || (isLikeOurs(reader, session, before->code) &&
                   groundRules::of(reader, session).attribution() != Attribution::Named))
        words.remove(0, before->length);
    return person;
}

QString codeIn(const Reader& reader, Id<Session> session, const QString& words)
{
    static const QRegularExpression unparted(u"^\\s*([A-Za-z]{1,3}\\d{1,4})\\s"_s);
    if (const auto before = codeBefore(words))
        return whoHas(reader, session, before->code) || isLikeOurs(reader, session, before->code)
                   ? before->code.toUpper()
                   : QString();
    const QString first = mayBeginWithACode(words) ? unparted.match(words).captured(1) : QString();
    return !first.isEmpty() && whoHas(reader, session, first) ? first.toUpper() : QString();
}

QString strangeCodeIn(const Reader& reader, Id<Session> session, const QString& words)
{
    const auto before = codeBefore(words);
    const bool isStrange = before && hasPeople(reader, session) &&
                           !whoHas(reader, session, before->code) &&
                           isLikeOurs(reader, session, before->code);
    return isStrange ? before->code.toUpper() : QString();
}

QString withoutStrangeCode(const Reader& reader, Id<Session> session, const QString& words)
{
    return strangeCodeIn(reader, session, words).isEmpty() ? words
                                                           : words.mid(codeBefore(words)->length);
}

void waitUnlessAgreed(const Reader& reader, const Participant& person, Idea& idea)
{
    if (idea.moderation != Moderation::Accepted ||
        groundRules::of(reader, idea.session).attribution() == Attribution::Named)
        return;
    const Id<Participant> whose = person.supporterOf.value_or(person.id);
    if (!agreedToBeQuoted(agreements::all(reader, whose)).contains(whose))
        idea.moderation = Moderation::Waiting;
}

Result<> settle(const Reader& reader, Idea& idea)
{
    auto person = authorIn(reader, idea.session, idea.text);
    const auto ofSafeWords =
        idea.redactedText ? authorIn(reader, idea.session, *idea.redactedText) : std::nullopt;
    if (!person)
        person = ofSafeWords;
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
    waitUnlessAgreed(reader, *person, idea);
    return {};
}

} // namespace moothall::voice
