// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/methodlibrary.h"

#include "core/store/label.h"
#include "resources/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRound = 240;

const QJsonObject& library()
{
    static const QJsonObject read = QJsonDocument::fromJson(resources::methodLibrary()).object();
    return read;
}

std::vector<MethodRound> roundsIn(const QJsonArray& array)
{
    std::vector<MethodRound> rounds;
    for (const QJsonValue& value : array) {
        MethodRound round;
        round.label = value[u"label"].toString();
        round.minutes = value[u"minutes"].toInt();
        round.rank = double(rounds.size()) + 1;
        rounds.push_back(round);
    }
    return rounds;
}

AgendaKind kindFrom(const QString& word)
{
    for (const auto& [kind, name] : wordsOf(AgendaKind{}))
        if (word == QLatin1String(name.data(), qsizetype(name.size())))
            return kind;
    return AgendaKind::Activity;
}

PlannedItem itemIn(const QJsonValue& value)
{
    PlannedItem item;
    item.method = value[u"method"].toString();
    item.title = value[u"title"].toString();
    item.minutes = value[u"minutes"].toInt();
    item.kind = kindFrom(value[u"kind"].toString());
    item.keepsLength = value[u"keeps_length"].toBool();
    if (const int step = value[u"step"].toInt())
        item.step = step;
    return item;
}

void replaceRounds(Edit& edit, Id<Method> method, const std::vector<MethodRound>& rounds)
{
    edit.run("DELETE FROM method_round WHERE method = ?", method);
    double rank = 0;
    for (MethodRound round : rounds) {
        round.id = {};
        round.method = method;
        round.rank = ++rank;
        edit.insert(round);
    }
}

bool saysTheSame(const WholeMethod& one, const WholeMethod& other)
{
    return one.method.code == other.method.code && one.method.name == other.method.name &&
           one.method.purpose == other.method.purpose &&
           one.method.instructions == other.method.instructions &&
           textOf(one.rounds) == textOf(other.rounds);
}

double nextRank(const Reader& reader)
{
    return 1 + reader.value<double>("SELECT max(rank) FROM method");
}

Id<Method> insertWhole(Edit& edit, const WholeMethod& whole)
{
    Method method = whole.method;
    method.rank = nextRank(edit);
    const Id<Method> added = edit.insert(method);
    replaceRounds(edit, added, whole.rounds);
    return added;
}

// The code after the highest one: M17 after M16.
QString nextCode(const Reader& reader)
{
    int highest = 0;
    for (const QString& code : reader.values<QString>("SELECT code FROM method"))
        if (code.startsWith(u'M'))
            highest = std::max(highest, code.mid(1).toInt());
    return u"M%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

} // namespace

int WholeMethod::minutes() const
{
    return std::accumulate(rounds.begin(), rounds.end(), 0,
                           [](int sum, const MethodRound& round) { return sum + round.minutes; });
}

std::vector<WholeMethod> methodsToBeginWith()
{
    std::vector<WholeMethod> methods;
    for (const QJsonValue& value : library()[u"methods"_s].toArray()) {
        WholeMethod whole;
        whole.method.code = value[u"id"].toString();
        whole.method.name = value[u"name"].toString();
        whole.method.step = value[u"step"].toInt();
        whole.method.purpose = value[u"purpose"].toString();
        whole.method.groupSize = value[u"group_size"].toString();
        whole.method.materials = value[u"materials"].toString();
        whole.method.instructions = value[u"instructions"].toString();
        whole.method.outputs = value[u"outputs"].toString();
        whole.rounds = roundsIn(value[u"rounds"].toArray());
        methods.push_back(std::move(whole));
    }
    return methods;
}

std::vector<AgendaPlan> agendasToBeginWith()
{
    std::vector<AgendaPlan> plans;
    for (const QJsonValue& value : library()[u"agendas"_s].toArray()) {
        AgendaPlan plan{value[u"name"].toString(), value[u"purpose"].toString(), {}};
        for (const QJsonValue& item : value[u"items"].toArray())
            plan.items.push_back(itemIn(item));
        plans.push_back(std::move(plan));
    }
    return plans;
}

namespace methods {

std::vector<WholeMethod> whole(const Reader& reader)
{
    std::vector<WholeMethod> methods;
    for (const Method& method : all(reader)) {
        const WholeMethod whole{method, methodRounds::all(reader, method.id)};
        if (std::ranges::none_of(
                methods, [&](const WholeMethod& other) { return saysTheSame(whole, other); }))
            methods.push_back(whole);
    }
    return methods;
}

void addMissing(Edit& edit)
{
    const auto codes = edit.reader().values<QString>("SELECT code FROM method");
    for (const WholeMethod& whole : methodsToBeginWith())
        if (std::ranges::find(codes, whole.method.code) == codes.end())
            insertWhole(edit, whole);
}

Result<> addThoseToBeginWith(Workspace& workspace)
{
    return workspace.act(Label::tr("Add the methods of the program"), addMissing);
}

Result<Id<Method>> save(Workspace& workspace, const WholeMethod& whole)
{
    if (whole.method.name.trimmed().isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A method needs a name."));
    if (whole.rounds.empty() || whole.minutes() < 1)
        return fail(Error::Kind::BadInput,
                    Label::tr("A method needs a round with its minutes, like “Pairs 6”."));
    const bool isNew = !whole.method.id;
    return workspace.act(isNew ? Label::tr("Add method") : Label::tr("Change method"),
                         [&](Edit& edit) {
                             WholeMethod saved = whole;
                             if (!isNew) {
                                 edit.update(saved.method);
                                 replaceRounds(edit, saved.method.id, saved.rounds);
                                 return saved.method.id;
                             }
                             if (saved.method.code.isEmpty())
                                 saved.method.code = nextCode(edit);
                             return insertWhole(edit, saved);
                         });
}

} // namespace methods

QString textOf(const std::vector<MethodRound>& rounds)
{
    QStringList parts;
    for (const MethodRound& round : rounds)
        parts.append(u"%1 %2"_s.arg(round.label).arg(round.minutes).trimmed());
    return parts.join(u"; "_s);
}

std::optional<std::vector<MethodRound>> roundsFrom(const QString& text)
{
    static const QRegularExpression form(u"^(.*?)\\s*(\\d{1,3})$"_s);
    std::vector<MethodRound> rounds;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = form.match(part.simplified());
        const int minutes = match.captured(2).toInt();
        if (!match.hasMatch() || minutes < 1 || minutes > longestRound)
            return std::nullopt;
        MethodRound round;
        round.label = match.captured(1);
        round.minutes = minutes;
        round.rank = double(rounds.size()) + 1;
        rounds.push_back(round);
    }
    return rounds;
}

} // namespace moothall
