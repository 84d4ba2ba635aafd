// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/publishcheck.h"

#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "core/report/content/phrases.h"
#include "core/synthesise/quotes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Pattern
{
    Trace trace;
    QRegularExpression words;
};

// Stems of conditions, treatments and aids: what follows them belongs to the word.
const QString& healthStems()
{
    static const QString stems =
        u"addict|alcoholi|alzheimer|amputat|anorexi|anxiety|arthriti|asthma|autis|blind|bipolar|"
        "bulimi|cancer|carer's allowance|chemo|cirrhosi|colostom|coma\\b|copd|crutches|deaf|"
        "dement|depress|diabet|diagnos|dialysis|disab|down's syndrome|dyslexi|dyspraxi|epilep|"
        "fibromyalgi|gender reassign|guide dog|hearing aid|heart attack|hepatit|hiv\\b|hospice|"
        "illness|incontinen|insulin|learning difficult|leukaemi|leukemi|lupus|mastectom|"
        "medication|menopaus|mental health|migraine|miscarr|multiple sclerosis|my operation|"
        "osteopor|overdos|oxygen tank|palliativ|panic attack|paralys|parkinson|pregnan|prosthe|"
        "psychiatr|psychosis|rehab|schizo|seizure|self-harm|sepsis|stoma\\b|stroke|suicid|surgery|"
        "terminal|therap|transplant|tumour|walking frame|wheelchair"_s;
    return stems;
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all{
        {Trace::Mail, QRegularExpression(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s, caseless)},
        {Trace::Phone, QRegularExpression(u"(?<![\\w£$€.,])(\\+\\d{1,3}[ -]?)?\\(?0?\\d{2,5}\\)?"
                                          "([ -]?\\d{2,4}){2,4}(?![\\w.,]?\\d)"_s)},
        {Trace::Postcode,
         QRegularExpression(u"\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b"_s, caseless)},
        {Trace::Age,
         QRegularExpression(u"\\b\\d{1,3}[ -]?years?[ -]old\\b|\\b\\d{1,3}[ -]?year[ -]olds?\\b|"
                            "\\baged?\\s+(of\\s+)?\\d{1,3}\\b|\\b(i'm|i’m|i am|i was|he is|he's|"
                            "he’s|she is|she's|she’s|turned|turning)\\s+(?:nearly\\s+|only\\s+|"
                            "almost\\s+)?\\d{1,3}\\b(?!\\s*(minutes?|hours?|miles?|th|%|pounds?|"
                            "p\\b|£))"_s,
                            caseless)},
        {Trace::Health, QRegularExpression(u"\\b("_s + healthStems() + u")[\\w'’-]*"_s, caseless)},
        {Trace::Name,
         QRegularExpression(u"\\b(Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Father|Rev|Cllr|"
                            "Councillor|Sir|Lady)\\.?\\s+\\p{Lu}[\\p{L}'’-]+"_s,
                            QRegularExpression::UseUnicodePropertiesOption)},
    };
    return all;
}

// Words that begin with a capital and name nobody.
const QSet<QString>& everydayCapitals()
{
    static const QSet<QString> words{
        u"i"_s,         u"i'm"_s,     u"i’m"_s,      u"i'd"_s,      u"i’d"_s,       u"i've"_s,
        u"i’ve"_s,      u"i'll"_s,    u"i’ll"_s,     u"monday"_s,   u"tuesday"_s,   u"wednesday"_s,
        u"thursday"_s,  u"friday"_s,  u"saturday"_s, u"sunday"_s,   u"january"_s,   u"february"_s,
        u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,     u"july"_s,      u"august"_s,
        u"september"_s, u"october"_s, u"november"_s, u"december"_s, u"christmas"_s, u"easter"_s,
        u"english"_s,   u"welsh"_s,   u"british"_s,  u"council"_s,  u"nhs"_s,       u"gp"_s,
        u"ok"_s,        u"tv"_s,      u"pdf"_s,      u"a&e"_s,      u"sms"_s,       u"gps"_s};
    return words;
}

// A word with a capital inside a sentence is taken for a name unless it is known not to be one.
void findCapitals(const QString& text, const QStringList& known, std::vector<TraceFound>& found)
{
    static const QRegularExpression capital(
        u"(?<=[\\p{Ll}\\p{N},;:][ ])\\p{Lu}[\\p{L}'’-]+([ ]\\p{Lu}[\\p{L}'’-]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const auto& match : capital.globalMatch(text)) {
        const QStringList words = match.captured().split(u' ');
        const bool everyday = std::ranges::all_of(words, [&](QString word) {
            word.remove(QRegularExpression(u"['’]s$"_s));
            return everydayCapitals().contains(word.toLower()) ||
                   known.contains(word, Qt::CaseInsensitive);
        });
        if (!everyday)
            found.push_back({Trace::Name, match.capturedStart(), match.capturedLength()});
    }
}

void findNames(const QString& text, const QStringList& names, std::vector<TraceFound>& found)
{
    for (const QString& name : names) {
        const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s,
                                       caseless);
        for (const auto& match : whole.globalMatch(text))
            found.push_back({Trace::Name, match.capturedStart(), match.capturedLength()});
    }
}

// Of stretches that touch, the longest stays.
std::vector<TraceFound> apart(std::vector<TraceFound> found)
{
    std::ranges::stable_sort(found, std::greater(), &TraceFound::length);
    std::vector<TraceFound> kept;
    for (const TraceFound& one : found) {
        const bool touches = std::ranges::any_of(kept, [&](const TraceFound& other) {
            return one.start < other.start + other.length && other.start < one.start + one.length;
        });
        if (!touches)
            kept.push_back(one);
    }
    std::ranges::sort(kept, {}, &TraceFound::start);
    return kept;
}

QString standIn(Trace trace)
{
    switch (trace) {
    case Trace::Name:
        return Report::tr("[name]");
    case Trace::Phone:
        return Report::tr("[phone number]");
    case Trace::Postcode:
        return Report::tr("[postcode]");
    case Trace::Mail:
        return Report::tr("[e-mail address]");
    case Trace::Age:
        return Report::tr("[age]");
    case Trace::Health:
        return Report::tr("[health]");
    }
    return {};
}

QString replaced(const QString& words, const std::vector<TraceFound>& traces)
{
    QString safe = words;
    for (auto trace = traces.rbegin(); trace != traces.rend(); ++trace)
        safe.replace(trace->start, trace->length, standIn(trace->trace));
    return safe;
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
    static const QRegularExpression notLetters(u"[^\\p{L}'’-]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = all.split(notLetters, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace

std::set<Trace> tracesFor(Audience audience)
{
    if (audience == Audience::Council)
        return {Trace::Name, Trace::Phone, Trace::Postcode, Trace::Mail};
    return {Trace::Name, Trace::Phone, Trace::Postcode, Trace::Mail, Trace::Age, Trace::Health};
}

std::vector<TraceFound> tracesIn(const QString& text, const QStringList& names,
                                 const QStringList& known)
{
    std::vector<TraceFound> found;
    for (const Pattern& pattern : patterns())
        for (const auto& match : pattern.words.globalMatch(text))
            found.push_back({pattern.trace, match.capturedStart(), match.capturedLength()});
    findNames(text, names, found);
    findCapitals(text, known, found);
    return apart(std::move(found));
}

QStringList PublishFinding::found() const
{
    QStringList stretches;
    for (const TraceFound& trace : traces)
        stretches.append(words.mid(trace.start, trace.length));
    return stretches;
}

std::vector<PublishFinding> publishCheck(const Reader& reader, Id<Project> project,
                                         Audience audience)
{
    const QuotePermission permission(reader, project);
    const QStringList names = namesOf(reader, project);
    const QStringList known = knownWords(reader, project);
    const std::set<Trace> wanted = tracesFor(audience);
    std::vector<PublishFinding> findings;
    for (const Idea& idea : ideas::ofProject(reader, project)) {
        if (!permission.mayPrint(idea))
            continue;
        PublishFinding finding{idea.id, ideas::shownText(idea), {}, {}};
        finding.traces = tracesIn(finding.words, names, known);
        std::erase_if(finding.traces,
                      [&](const TraceFound& trace) { return !wanted.contains(trace.trace); });
        if (finding.traces.empty())
            continue;
        finding.safeWording = replaced(finding.words, finding.traces);
        findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(findings, std::greater(),
                             [](const PublishFinding& finding) { return finding.words.size(); });
    return findings;
}

} // namespace moothall::report
