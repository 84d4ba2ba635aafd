// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/traces.h"

#include "core/report/content/namesinwords.h"
#include "core/report/content/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | unicode;

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
        "adhd\\b|dement|depress|diabet|diagnos|dialysis|disab|down's "
        "syndrome|dyslexi|dyspraxi|epilep|"
        "fibromyalgi|gender reassign|guide dog|hearing aid|heart "
        "(?:attack|condition|failure|disease|bypass)|(?:hip|knee) "
        "replacement|hepatit|hiv\\b|hospice|"
        "illness|in recovery\\b|incontinen|insulin|learning "
        "difficult|leukaemi|leukemi|lupus|mastectom|"
        "medication|menopaus|mental health|methadone|migraine|miscarr|multiple sclerosis|my "
        "operation|"
        "osteopor|overdos|oxygen tank|palliativ|panic attack|paralys|parkinson|pregnan|prosthe|"
        "psychiatr|psychosis|ptsd\\b|rehab|schizo|seizure|self-harm|sepsis|stoma\\b|stroke|suicid|"
        "surgery|"
        "terminal|therap|transplant|tumour|walking frame|wheelchair"_s;
    return stems;
}

// What happened to somebody, and parts in a place that few play or one.
const QString& lifeStems()
{
    static const QString stems =
        u"abus(?:e[drs]?|ive)\\b|arrest|assault|asylum|bankrupt|bereave|convict|deport|divorc|"
        "domestic violence|evict|food ?bank|foster (?:care|child|carer|mum|parent)|from prison|"
        "homeless|imam\\b|in care as|in prison|in the hostel|mugged|murder|my funeral|my probation|"
        "on probation|on remand|parole|rabbi\\b|raped?\\b|refugee|robbed|sexual(?:ly)? "
        "(?:abus|assault|harass)|social worker|stabb|the only (?:[\\w-]+ "
        "){0,2}(?:imam|vicar|priest|doctor|nurse|gp|"
        "man|woman|boy|girl|person|one|family|teacher|driver)|traveller family|universal credit|"
        "victim|widow|women's refuge"_s;
    return stems;
}

// "14 Acacia Avenue", "Flat 3, 9 Elm Road", "at number 12".
QString addressWords()
{
    return u"\\b(?:[Aa]t|[Oo]f|[Ff]rom|[Ii]n)\\s+(?:number|no\\.?)\\s+\\d{1,4}[a-z]?\\b|"
           "\\b(?:(?:Flat|Apartment|Unit)\\s+\\w{1,4},?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+"
           "(?:\\p{Lu}[\\p{L}'’-]*\\s+){1,3}(?:Avenue|Close|Court|Crescent|Drive|Gardens|Grove|"
           "Hill|"
           "Lane|Mews|Park|Place|Rise|Road|Row|Square|Street|Terrace|View|Walk|Way|Ave|Rd|St)\\b"_s;
}

// "She is 84", "my mum is eighty-four", "at 91 I", "84yo", "in my eighties", "born on 12/03/1941".
QString ageWords()
{
    const QString few = u"(?:nearly\\s+|only\\s+|almost\\s+|over\\s+)?"_s;
    const QString tens = u"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"_s;
    const QString inWords = tens + u"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"_s;
    const QString noMeasure = u"\\b(?!\\s*(?:minutes?|mins?|hours?|miles?|th|%|pounds?|p\\b|£|"
                              "pence|metres?|weeks?|days?|of\\b))"_s;
    const QString kin =
        u"(?:mum|mother|dad|father|nan|gran|grandma|granny|grandad|granddad|grandfather|"
        "grandmother|husband|wife|partner|son|lad|daughter|brother|sister|aunt|uncle|neighbour|"
        "friend)"_s;
    const QString somebody =
        u"(?:he|she|i|"_s + kin + u")(?:['’]s|['’]m|\\s+is|\\s+was|\\s+am|\\s+turned)"_s;
    return u"\\b\\d{1,3}[ -]?years?[ -]old\\b|\\b\\d{1,3}[ -]?year[ -]olds?\\b|"
           "\\b\\d{1,3}[ ]?(?:y/?o|yrs?[ -]old)\\b|\\baged?\\s+(?:of\\s+)?\\d{1,3}\\b|"
           "\\b(?:turned|turning)\\s+"_s +
           few + u"\\d{1,3}"_s + noMeasure + u"|\\b"_s + kin +
           u",\\s+\\K\\d{1,3}(?=\\s*[,)])|\\b"_s + somebody + u"\\s+"_s + few +
           u"\\K(?:\\d{1,3}"_s + noMeasure + u"|"_s + inWords +
           u"\\b(?!\\s*(?:minutes?|miles?|pounds?|p\\b)))|\\b"_s + inWords +
           u"[- ]years?[- ]old\\b|\\bat\\s+(?:[2-9]\\d|1[01]\\d)(?=,?\\s+(?:i|he|she|(?:my|our|his|her)\\s+"_s +
           kin +
           u")\\b)|"
           "\\bin\\s+(?:my|his|her|their)\\s+(?:late\\s+|early\\s+)?"
           "(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b|"
           "\\b(?:date\\s+of\\s+birth|d\\.?o\\.?b\\.?|born)[\\s:]*(?:on\\s+|in\\s+)?"
           "\\d[\\d/.-]{2,9}"_s;
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all{
        {Trace::Mail, QRegularExpression(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s, caseless)},
        {Trace::Web,
         QRegularExpression(u"(?<![\\w.])@\\w{3,}|\\bhttps?://[^\\s)]+|\\bwww\\.[^\\s)]+"_s,
                            caseless)},
        {Trace::Phone,
         QRegularExpression(u"(?<![\\w£$€.,])(\\+\\d{1,3}[ .-]?)?(\\(0\\)[ ]?)?\\(?0?\\d{2,5}\\)?"
                            "([ .-]?\\d{2,4}){2,4}(?![\\w.,]?\\d)"_s,
                            unicode)},
        {Trace::Postcode,
         QRegularExpression(u"\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b"_s, caseless)},
        {Trace::Number,
         QRegularExpression(u"\\b[A-Z]{2}\\d{2}\\s?[A-Z]{3}\\b|"
                            "\\b[A-Z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b"_s,
                            unicode)},
        {Trace::Age, QRegularExpression(ageWords(), caseless)},
        // As papers have it: "Jean Smith, 84, of".
        {Trace::Age,
         QRegularExpression(u"\\p{Lu}[\\p{L}'’-]+,\\s*\\K1?\\d{2}(?=\\s*[,)])"_s, unicode)},
        {Trace::Health, QRegularExpression(u"\\b("_s + healthStems() + u")[\\w'’-]*"_s, caseless)},
        // Small letters would be other words.
        {Trace::Health,
         QRegularExpression(u"\\b(?:[Mm]y|have|has|had|with|got)\\s+\\K(?:MS|ME|MND|IBS|OCD)\\b"_s,
                            unicode)},
        {Trace::Address, QRegularExpression(addressWords(), unicode)},
        {Trace::Life, QRegularExpression(u"\\b("_s + lifeStems() + u")[\\w'’-]*"_s, caseless)},
        {Trace::Name,
         QRegularExpression(u"\\b(Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Father|Rev|Cllr|"
                            "Councillor|Sir|Lady)\\.?\\s+\\p{Lu}[\\p{L}'’-]+"_s,
                            unicode)},
    };
    return all;
}

// "2026-27" is a year and no number to ring.
bool canBeDialled(const QString& number)
{
    constexpr auto shortest = 6;
    constexpr auto shortestWithoutArea = 9;
    const auto digits =
        std::ranges::count_if(number, [](const QChar& character) { return character.isDigit(); });
    const bool hasArea =
        number.startsWith(u'0') || number.startsWith(u'+') || number.startsWith(u'(');
    return digits >= (hasArea ? shortest : shortestWithoutArea);
}

// No half of a word stays behind.
void growToWords(const QString& text, std::vector<TraceFound>& found)
{
    for (TraceFound& one : found) {
        qsizetype end = one.start + one.length;
        while (end < text.size() && text[end - 1].isLetterOrNumber() &&
               text[end].isLetterOrNumber())
            ++end;
        one.length = end - one.start;
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
    case Trace::Web:
        return Report::tr("[web address]");
    case Trace::Number:
        return Report::tr("[number]");
    case Trace::Age:
        return Report::tr("[age]");
    case Trace::Health:
        return Report::tr("[health]");
    case Trace::Address:
        return Report::tr("[address]");
    case Trace::Life:
        return Report::tr("[something personal]");
    }
    return {};
}

} // namespace

std::vector<TraceFound> tracesIn(const QString& text, const TraceContext& context)
{
    std::vector<TraceFound> found;
    for (const Pattern& pattern : patterns())
        for (const auto& match : pattern.words.globalMatch(text))
            if (pattern.trace != Trace::Phone || canBeDialled(match.captured()))
                found.push_back({pattern.trace, match.capturedStart(), match.capturedLength()});
    findNames(text, context, found);
    growToWords(text, found);
    return apart(std::move(found));
}

QString withoutTraces(const QString& words, const std::vector<TraceFound>& traces)
{
    QString safe = words;
    for (auto trace = traces.rbegin(); trace != traces.rend(); ++trace)
        safe.replace(trace->start, trace->length, standIn(trace->trace));
    return safe;
}

} // namespace moothall::report
