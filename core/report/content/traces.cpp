// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/traces.h"

#include "core/report/content/givennames.h"
#include "core/report/content/phrases.h"
#include "core/suggest/stopwords.h"

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
        "dement|depress|diabet|diagnos|dialysis|disab|down's syndrome|dyslexi|dyspraxi|epilep|"
        "fibromyalgi|gender reassign|guide dog|hearing aid|heart "
        "(?:attack|condition|failure|disease|bypass)|(?:hip|knee) "
        "replacement|hepatit|hiv\\b|hospice|"
        "illness|incontinen|insulin|learning difficult|leukaemi|leukemi|lupus|mastectom|"
        "medication|menopaus|mental health|migraine|miscarr|multiple sclerosis|my operation|"
        "osteopor|overdos|oxygen tank|palliativ|panic attack|paralys|parkinson|pregnan|prosthe|"
        "psychiatr|psychosis|rehab|schizo|seizure|self-harm|sepsis|stoma\\b|stroke|suicid|surgery|"
        "terminal|therap|transplant|tumour|walking frame|wheelchair"_s;
    return stems;
}

// "She is 84", "my mum is eighty-four", "at 91 I", "84yo", "in my eighties", "born on 12/03/1941".
QString ageWords()
{
    const QString few = u"(?:nearly\\s+|only\\s+|almost\\s+|over\\s+)?"_s;
    const QString tens = u"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"_s;
    const QString inWords = tens + u"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"_s;
    const QString noMeasure = u"\\b(?!\\s*(?:minutes?|mins?|hours?|miles?|th|%|pounds?|p\\b|£|"
                              "pence|metres?|weeks?|days?|of\\b))"_s;
    const QString somebody =
        u"(?:he|she|i|mum|mother|dad|father|nan|gran|grandma|granny|grandad|granddad|grandfather|"
        "grandmother|husband|wife|partner|son|daughter|brother|sister|aunt|uncle|neighbour|friend)"
        "(?:['’]s|['’]m|\\s+is|\\s+was|\\s+am|\\s+turned)"_s;
    return u"\\b\\d{1,3}[ -]?years?[ -]old\\b|\\b\\d{1,3}[ -]?year[ -]olds?\\b|"
           "\\b\\d{1,3}[ ]?(?:y/?o|yrs?[ -]old)\\b|\\baged?\\s+(?:of\\s+)?\\d{1,3}\\b|"
           "\\b(?:turned|turning)\\s+"_s +
           few + u"\\d{1,3}"_s + noMeasure + u"|\\b"_s + somebody + u"\\s+"_s + few +
           u"(?:\\d{1,3}"_s + noMeasure + u"|"_s + inWords +
           u"\\b(?!\\s*(?:minutes?|miles?|pounds?|p\\b)))|\\b"_s + inWords +
           u"[- ]years?[- ]old\\b|\\bat\\s+(?:[2-9]\\d|1[01]\\d)(?=,?\\s+(?:i|he|she)\\b)|"
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
        {Trace::Name,
         QRegularExpression(u"\\b(Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Nurse|Sister|Father|Rev|Cllr|"
                            "Councillor|Sir|Lady)\\.?\\s+\\p{Lu}[\\p{L}'’-]+"_s,
                            unicode)},
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

// What people speak of: with a capital only where a sentence begins.
const QSet<QString>& everydayNouns()
{
    static const QSet<QString> all = [] {
        const QStringList words =
            u"access afternoon air anybody anyone app area baby boy bus car care carer cat child "
            "church city clinic club college community cost council councillor dad daughter day "
            "dentist desk doctor dog door driver estate evening everybody everyone family fare "
            "father flat food form friend garden gentleman girl government gran grandad grandma "
            "hall health heat help home hospital house husband ice information internet lady law "
            "letter library lift light line man manager map market minibus money month morning "
            "mosque mother mum nan neighbour neighbourhood night nobody noise nurse office officer "
            "paper park partner path people person pharmacy phone place please police policy price "
            "pub queue rain ramp rent road room route rule safety school screen seat service "
            "shelter "
            "shop son sorry staff stop street support surgery system taxi temple thank ticket time "
            "timetable today tomorrow town train tram transport village water weather website week "
            "wife winter woman work worker year yesterday"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return all;
}

const QRegularExpression& possessive()
{
    static const QRegularExpression ending(u"['’]s$"_s);
    return ending;
}

bool isSmallWord(const QString& word)
{
    static const suggest::Language* english = suggest::languageNamed(u"en"_s);
    const QString plain = QString(word).replace(u'’', u'\'').toLower();
    return english->stopWords.contains(plain) || english->negations.contains(plain);
}

// Decides of words with capitals whether they name somebody.
class Capitals
{
public:
    Capitals(const QString& text, const TraceContext& context) : m_text(text), m_context(context) {}

    void find(std::vector<TraceFound>& found) const
    {
        static const QRegularExpression capital(
            u"(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]+([ ]+\\p{Lu}[\\p{L}'’-]+)*"_s, unicode);
        for (const auto& match : capital.globalMatch(m_text)) {
            qsizetype start = match.capturedStart();
            const qsizetype end = match.capturedEnd();
            bool isHead = beginsSentence(start);
            if (isHead)
                start = withoutHead(start, end, isHead);
            if (start < end && (!isHead || namesAtHead(start, end)) &&
                !isEveryday(m_text.mid(start, end - start)))
                found.push_back({Trace::Name, start, end - start});
        }
    }

private:
    // "Ask Jean": the rest may still be a name.
    qsizetype withoutHead(qsizetype start, qsizetype end, bool& isHead) const
    {
        const QStringList words = m_text.mid(start, end - start).split(u' ', Qt::SkipEmptyParts);
        const auto name = std::ranges::find_if(
            words, [](QString word) { return isGivenName(word.remove(possessive())); });
        const auto any = std::ranges::find_if_not(
            words, [this](const QString& word) { return namesNobody(word); });
        const auto first = name != words.end() ? name : any;
        isHead = first == words.begin();
        for (auto word = words.begin(); word != first; ++word)
            start = m_text.indexOf(*word, start) + word->size();
        while (start < end && m_text[start] == u' ')
            ++start;
        return start;
    }
    bool beginsSentence(qsizetype start) const
    {
        static const QRegularExpression within(
            u"[\\p{Ll}\\p{N},;:)]\\s*$|[-–—/&]\\s*$|\\w\\s+\\($"_s, unicode);
        return !within.match(m_text.left(start)).hasMatch();
    }

    // A word that has a capital only because a sentence begins with it.
    bool namesNobody(QString word) const
    {
        static const QRegularExpression outside(u"^\\W+|\\W+$"_s, unicode);
        word.remove(outside).remove(possessive());
        static const QRegularExpression noun(
            u"(?:s|ing|tion|ment|ness|ity|ly|ed|age|ance|ence)$"_s);
        return word.size() < 3 || isSmallWord(word) || everydayNouns().contains(word.toLower()) ||
               m_context.ordinary.contains(word.toLower()) || noun.match(word).hasMatch() ||
               isEveryday(word);
    }

    // At the head of a sentence every word has a capital: of one alone, what it is or what follows
    // decides.
    bool namesAtHead(qsizetype start, qsizetype end) const
    {
        static const QRegularExpression does(
            u"^(?:['’]s\\b|[”\"’']|,? "
            u"(?:told|said|says|is|was|has|had|lives?|lived|asked|who|helps?|"
            "helped|drives?|drove|gave|knows?|thinks?|cannot|can['’]t|rang|waited|goes|and I)\\b)"_s,
            unicode);
        const QString words = m_text.mid(start, end - start);
        return words.contains(u' ') || isGivenName(QString(words).remove(possessive())) ||
               does.match(m_text.mid(end)).hasMatch();
    }

    // Known, or shouted: letters that are all large are an abbreviation or shouting.
    bool isEveryday(const QString& words) const
    {
        return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](QString word) {
            word.remove(possessive());
            return everydayCapitals().contains(word.toLower()) || word == word.toUpper() ||
                   everydayNouns().contains(word.toLower()) ||
                   (isSmallWord(word) && word != u"Will") ||
                   m_context.known.contains(word, Qt::CaseInsensitive);
        });
    }

    const QString& m_text;
    const TraceContext& m_context;
};

// First names, however they are written, with the capitals that follow them: "jean", "JOHN SMITH".
void findGivenNames(const QString& text, const TraceContext& context,
                    std::vector<TraceFound>& found)
{
    static const QRegularExpression word(
        u"(?<![\\p{L}\\p{N}@./-])([\\p{L}]{2,}?)(?:['’]s)?(?![\\p{L}\\p{N}@-])((?:[ ]\\p{Lu}[\\p{L}'’-]+)*)"_s,
        unicode);
    for (const auto& match : word.globalMatch(text)) {
        const QString name = match.captured(1);
        if (!isGivenName(name) || context.known.contains(name, Qt::CaseInsensitive))
            continue;
        // Of what is shouted as a whole only one more word belongs to it.
        const bool shouted = name == name.toUpper();
        const QString rest = shouted ? match.captured(2).section(u' ', 0, 1) : match.captured(2);
        const bool speaks = shouted && isSmallWord(rest.trimmed());
        found.push_back({Trace::Name, match.capturedStart(),
                         speaks ? match.capturedLength(1)
                                : match.capturedStart(2) - match.capturedStart() + rest.size()});
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
    findNames(text, context.names, found);
    findGivenNames(text, context, found);
    if (context.guessesNames)
        Capitals(text, context).find(found);
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
