// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/expected.h"

#include "core/involve/codes.h"
#include "core/involve/sessions.h"
#include "core/store/label.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPeople = 1000;
constexpr qsizetype longestName = 200;

std::optional<Id<Group>> groupNamed(const QString& words, std::span<const Group> groups)
{
    if (words.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const std::size_t number = words.toUInt(&isNumber);
    if (isNumber && number >= 1 && number <= groups.size())
        return groups[number - 1].id;
    const auto found = std::ranges::find_if(groups, [&](const Group& group) {
        return group.name.compare(words, Qt::CaseInsensitive) == 0 ||
               group.code.compare(words, Qt::CaseInsensitive) == 0;
    });
    return found == groups.end() ? std::nullopt : std::optional(found->id);
}

Error tooMany()
{
    return {Error::Kind::BadInput,
            Label::tr("At most %1 people can be put down at once.").arg(mostPeople)};
}

// What stands before and after the first sign that parts the two.
struct Parts
{
    QString first;
    QString rest; // empty: nothing parts them
    QChar sign;
};

Parts partsOf(const QString& line)
{
    static const QRegularExpression parting(u"[\t;,]"_s);
    const qsizetype end = line.indexOf(parting);
    if (end < 0)
        return {line.simplified(), {}, {}};
    return {line.left(end).simplified(), line.mid(end + 1).simplified(), line[end]};
}

// A group that was mistyped is no given name.
bool isLikeAGroup(const QString& words, std::span<const Group> groups)
{
    return std::ranges::any_of(groups, [&](const Group& group) {
        return group.name.startsWith(words, Qt::CaseInsensitive) ||
               words.startsWith(group.name, Qt::CaseInsensitive);
    });
}

// “Meyer, José” or “van der Berg, Ann, 2”: one surname, then what can only be given names.
std::optional<ExpectedPerson> readSurnameFirst(const Parts& line, std::span<const Group> groups)
{
    static const QRegularExpression surname(u"^(?:\\p{Ll}[\\p{L}'’]*\\s)*\\p{Lu}[\\p{L}'’-]*$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression given(u"^\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto [first, rest, sign] = partsOf(line.rest);
    if (line.sign != u',' || !surname.match(line.first).hasMatch() ||
        !given.match(first).hasMatch() || isLikeAGroup(first, groups))
        return std::nullopt;
    const ExpectedPerson person{first + u' ' + line.first, groupNamed(rest, groups)};
    return rest.isEmpty() || person.group ? std::optional(person) : std::nullopt;
}

Result<ExpectedPerson> readPerson(QString line, std::span<const Group> groups)
{
    const Parts parts = partsOf(line.remove(u'"')); // as spreadsheets write what holds a comma
    if (parts.first.size() > longestName)
        return fail(Error::Kind::BadInput,
                    Label::tr("A name has at most %1 characters.").arg(longestName));
    const ExpectedPerson person{parts.first, groupNamed(parts.rest, groups)};
    if (parts.rest.isEmpty() || person.group)
        return person;
    if (const auto other = readSurnameFirst(parts, groups))
        return *other;
    return fail(Error::Kind::BadInput,
                Label::tr("What stands after the name is none of the groups."));
}

// Everybody, by their name, if it is known, and by their code, in small letters.
using Named = std::multimap<QString, Id<Participant>>;

Named everybodyNamed(const Reader& reader, Id<Project> project)
{
    Named named;
    for (const Participant& person : participants::all(reader, project)) {
        if (person.name)
            named.emplace(person.name->toCaseFolded(), person.id);
        named.emplace(person.code.toCaseFolded(), person.id);
    }
    return named;
}

// Each is found once: two of one name on a list are two people.
std::optional<Id<Participant>> takeNamed(Named& named, const QString& name)
{
    const auto known = named.find(name.toCaseFolded());
    if (name.isEmpty() || known == named.end())
        return std::nullopt;
    const Id<Participant> person = known->second;
    named.erase(known);
    return person;
}

bool isListed(const Reader& reader, Id<Session> session, Id<Participant> person)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM attendance WHERE session = ? AND "
                              "participant = ? AND state <> 'invited')",
                              session, person);
}

} // namespace

Result<std::vector<ExpectedPerson>> readExpected(const QString& list, std::span<const Group> groups)
{
    const QStringList lines = list.split(u'\n');
    bool isNumber = false;
    if (const uint number = list.trimmed().toUInt(&isNumber); isNumber) {
        if (number > mostPeople)
            return tl::make_unexpected(tooMany());
        return std::vector<ExpectedPerson>(number);
    }
    std::vector<ExpectedPerson> people;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        Result<ExpectedPerson> person = readPerson(lines[i], groups);
        if (!person)
            return fail(Error::Kind::BadInput,
                        Label::tr("Line %1: %2").arg(i + 1).arg(person.error().sentence));
        people.push_back(std::move(*person));
    }
    if (people.size() > mostPeople)
        return tl::make_unexpected(tooMany());
    return people;
}

namespace arrivals {

Result<Expecting> expect(Workspace& workspace, Id<Session> session,
                         std::span<const ExpectedPerson> people)
{
    return workspace.act(Label::tr("Put down who is expected"), [&](Edit& edit) {
        const auto held = edit.reader().find(session);
        if (!held)
            throw RowIsGone("session");
        Expecting done;
        Codes codes(edit, held->project);
        Named named = everybodyNamed(edit, held->project);
        for (const auto& [name, group] : people) {
            auto person = takeNamed(named, name);
            if (person && isListed(edit, session, *person)) {
                ++done.known;
                continue;
            }
            if (!person)
                person = edit.insert(
                    codes.give({.name = name.isEmpty() ? std::nullopt : std::optional(name),
                                .stakeholderGroup = group}));
            edit.run("DELETE FROM attendance WHERE session = ? AND participant = ?", session,
                     *person);
            edit.insert(Attendance{
                .session = session, .participant = *person, .state = AttendanceState::Expected});
            ++done.added;
        }
        return done;
    });
}

} // namespace arrivals
} // namespace moothall
