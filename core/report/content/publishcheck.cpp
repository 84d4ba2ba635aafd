// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/publishcheck.h"

#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/report/content/knownlanguage.h"
#include "core/report/content/printedwords.h"
#include "core/synthesise/quotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression notLetters(u"[^\\p{L}'’-]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.split(notLetters, Qt::SkipEmptyParts);
}

// First names and last names apart: people call each other by one of them.
QStringList namesOf(const Reader& reader, Id<Project> project)
{
    QStringList names;
    for (const Participant& person : participants::all(reader, project)) {
        const QString whole = person.name.value_or(QString()).simplified();
        for (const QString& part : whole.split(u' ', Qt::SkipEmptyParts))
            if (part.size() > 1)
                names.append(part);
    }
    names.removeDuplicates();
    return names;
}

// Words of what organisers typed about the project: its place and service are no secret.
QStringList knownWords(const Reader& reader, Id<Project> project)
{
    const Project of = reader.find(project).value_or(Project());
    QString all = of.title + u' ' + of.service + u' ' + of.place + u' ' + of.commissioner + u' ' +
                  of.brief + u' ' + of.decisionQuestion + u' ' + of.promise;
    for (const Group& group : groups::all(reader, project))
        all += u' ' + group.name;
    for (const Session& session : sessions::all(reader, project))
        all += u' ' + session.venue + u' ' + session.title;
    QStringList words = wordsOf(all);
    words.removeDuplicates();
    return words;
}

QSet<QString> ordinaryWords(const std::vector<Idea>& all)
{
    QSet<QString> ordinary;
    for (const Idea& idea : all)
        for (const QString& word : wordsOf(idea.text))
            if (word.front().isLower())
                ordinary.insert(word);
    return ordinary;
}

TraceContext contextOf(const Reader& reader, Id<Project> project, const std::vector<Idea>& all)
{
    return {namesOf(reader, project), knownWords(reader, project), ordinaryWords(all)};
}

// Tells which texts are in the language that is known.
class Languages
{
public:
    Languages(const Reader& reader, Id<Project> project, const std::vector<Idea>& all)
        : m_project(reader.find(project).value_or(Project()).language)
    {
        QString together;
        for (const Idea& idea : all)
            together += idea.text + u' ';
        m_mostlyEnglish = isEnglish(m_project) && readsAs(together) != Reads::AsAnother;
    }

    bool know(const QString& words, const QString& tag) const
    {
        if (!isEnglish(tag))
            return false;
        const Reads reads = readsAs(words);
        return reads == Reads::AsEnglish || (reads == Reads::TooShortToTell && m_mostlyEnglish);
    }
    bool know(const Idea& idea) const
    {
        return know(ideas::shownText(idea), idea.language.value_or(m_project));
    }
    bool know(const QString& words) const { return know(words, m_project); }

private:
    QString m_project;
    bool m_mostlyEnglish = true;
};

std::vector<TraceFound> wantedTraces(const QString& words, const TraceContext& context,
                                     const std::set<Trace>& wanted)
{
    std::vector<TraceFound> traces = tracesIn(words, context);
    std::erase_if(traces, [&](const TraceFound& trace) { return !wanted.contains(trace.trace); });
    return traces;
}

QStringList stretchesOf(const QString& words, const std::vector<TraceFound>& traces)
{
    QStringList stretches;
    for (const TraceFound& trace : traces)
        stretches.append(words.mid(trace.start, trace.length));
    return stretches;
}

} // namespace

std::set<Trace> tracesFor(Audience audience)
{
    if (audience == Audience::Council)
        return {Trace::Name,   Trace::Phone, Trace::Postcode, Trace::Mail,
                Trace::Number, Trace::Web,   Trace::Address};
    return {Trace::Name, Trace::Phone, Trace::Postcode, Trace::Mail,    Trace::Number,
            Trace::Web,  Trace::Age,   Trace::Health,   Trace::Address, Trace::Life};
}

int quotesInOtherLanguages(const Reader& reader, Id<Project> project)
{
    const QuotePermission permission(reader, project);
    const std::vector<Idea> all = ideas::ofProject(reader, project);
    const Languages languages(reader, project, all);
    return int(std::ranges::count_if(
        all, [&](const Idea& idea) { return permission.mayPrint(idea) && !languages.know(idea); }));
}

QStringList PublishFinding::found() const { return stretchesOf(words, traces); }

QStringList PrintedFinding::found() const { return stretchesOf(words, traces); }

std::vector<PublishFinding> publishCheck(const Reader& reader, Id<Project> project,
                                         Audience audience)
{
    const QuotePermission permission(reader, project);
    const std::vector<Idea> all = ideas::ofProject(reader, project);
    TraceContext context = contextOf(reader, project, all);
    const Languages languages(reader, project, all);
    const std::set<Trace> wanted = tracesFor(audience);
    std::vector<PublishFinding> findings;
    for (const Idea& idea : all) {
        if (!permission.mayPrint(idea))
            continue;
        PublishFinding finding{idea.id, ideas::shownText(idea), {}, {}};
        context.guessesNames = languages.know(idea);
        finding.traces = wantedTraces(finding.words, context, wanted);
        if (finding.traces.empty())
            continue;
        finding.safeWording = withoutTraces(finding.words, finding.traces);
        findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(findings, std::greater(),
                             [](const PublishFinding& finding) { return finding.words.size(); });
    return findings;
}

std::vector<PrintedFinding> printedCheck(const Reader& reader, Id<Project> project,
                                         Audience audience)
{
    const std::vector<Idea> all = ideas::ofProject(reader, project);
    const Languages languages(reader, project, all);
    TraceContext people = contextOf(reader, project, all);
    // Organisers name offices, places and what a service is for.
    TraceContext organisers = people;
    organisers.guessesNames = false;
    std::set<Trace> wanted = tracesFor(audience);
    std::set<Trace> ofOrganisers = wanted;
    for (const Trace theirs : {Trace::Health, Trace::Web, Trace::Address, Trace::Life})
        ofOrganisers.erase(theirs);
    std::vector<PrintedFinding> findings;
    for (const PrintedWords& printed : printedWords(reader, project)) {
        people.guessesNames = languages.know(printed.words);
        std::vector<TraceFound> traces =
            printed.byPeople ? wantedTraces(printed.words, people, wanted)
                             : wantedTraces(printed.words, organisers, ofOrganisers);
        if (!printed.byPeople && !traces.empty()) // what else is said is said of somebody
            traces = wantedTraces(printed.words, organisers, wanted);
        if (!traces.empty())
            findings.push_back({printed.place, printed.step, printed.words, traces,
                                withoutTraces(printed.words, traces)});
    }
    return findings;
}

} // namespace moothall::report
