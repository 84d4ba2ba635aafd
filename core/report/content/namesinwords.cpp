// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/namesinwords.h"

#include "core/report/content/givennames.h"
#include "core/suggest/stopwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | unicode;

// Words that begin with a capital and name nobody.
const QSet<QString>& everydayCapitals()
{
    static const QSet<QString> words{
        u"i"_s,         u"i'm"_s,       u"i’m"_s,       u"i'd"_s,      u"i’d"_s,
        u"i've"_s,      u"i’ve"_s,      u"i'll"_s,      u"i’ll"_s,     u"monday"_s,
        u"tuesday"_s,   u"wednesday"_s, u"mondays"_s,   u"tuesdays"_s, u"wednesdays"_s,
        u"thursdays"_s, u"fridays"_s,   u"saturdays"_s, u"sundays"_s,  u"thursday"_s,
        u"friday"_s,    u"saturday"_s,  u"sunday"_s,    u"january"_s,  u"february"_s,
        u"march"_s,     u"april"_s,     u"may"_s,       u"june"_s,     u"july"_s,
        u"august"_s,    u"september"_s, u"october"_s,   u"november"_s, u"december"_s,
        u"christmas"_s, u"easter"_s,    u"english"_s,   u"welsh"_s,    u"british"_s,
        u"council"_s,   u"nhs"_s,       u"gp"_s,        u"ok"_s,       u"tv"_s,
        u"pdf"_s,       u"a&e"_s,       u"sms"_s,       u"gps"_s};
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
            "wife winter woman women men work worker year yesterday"_s.split(u' ');
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

// A given name, or several with hyphens between them: "Jean-Luc".
bool isAnyGivenName(QString word)
{
    const QStringList parts = word.remove(possessive()).split(u'-', Qt::SkipEmptyParts);
    return !parts.isEmpty() && isGivenName(parts.front()) &&
           std::ranges::all_of(parts, [](const QString& part) { return part.front().isUpper(); });
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
        const auto name = std::ranges::find_if(words, isAnyGivenName);
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
            u"(?:told|said|says|is|was|has|had|lives?|lived|asked|who|from the|helps?|"
            "helped|drives?|drove|gave|knows?|thinks?|cannot|can['’]t|rang|waited|goes|and I)\\b)"_s,
            unicode);
        const QString words = m_text.mid(start, end - start);
        return words.contains(u' ') || isAnyGivenName(words) ||
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
        u"(?<![\\p{L}\\p{N}@./-])([\\p{L}]{2,}?)(?:['’]s)?(?![\\p{L}\\p{N}@-])"
        "(?=((?:[ ]\\p{Lu}[\\p{L}'’-]+)*))"_s,
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

// What a place is called by besides its name: "Rose Street".
bool isOfAPlace(const QString& word)
{
    static const QStringList words =
        u"Avenue Bank Bay Bridge Centre Church Clinic Close College Corner Court Cross Drive "
        u"Estate "
        "Farm Fields Gardens Gate Green Grove Hall Hill Home Hospital Hotel House Lane Library "
        "Lodge Market Mill Park Place Road School Square Station Street Surgery Terrace Theatre "
        "Valley View Village Walk Way Wood"_s.split(u' ');
    return words.contains(word);
}

// A name that is a word as well, told by the two capitals: "Dawn Whitlock", not "Rose Street".
void findDoubleNames(const QString& text, const TraceContext& context,
                     std::vector<TraceFound>& found)
{
    static const QRegularExpression two(
        u"(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{Ll}+)[ ](\\p{Lu}[\\p{L}'’-]+)"_s, unicode);
    for (const auto& match : two.globalMatch(text)) {
        const QString first = match.captured(1);
        const QString last = match.captured(2);
        const bool isName = isNameAndWord(first) && !isOfAPlace(last) &&
                            !everydayCapitals().contains(last.toLower()) &&
                            !everydayNouns().contains(last.toLower());
        if (isName && !context.known.contains(first, Qt::CaseInsensitive) &&
            !context.known.contains(last, Qt::CaseInsensitive))
            found.push_back({Trace::Name, match.capturedStart(), match.capturedLength()});
    }
}

// Of people of the workshop.
void findKnownNames(const QString& text, const QStringList& names, std::vector<TraceFound>& found)
{
    for (const QString& name : names) {
        const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s,
                                       caseless);
        for (const auto& match : whole.globalMatch(text))
            found.push_back({Trace::Name, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

void findNames(const QString& text, const TraceContext& context, std::vector<TraceFound>& found)
{
    findKnownNames(text, context.names, found);
    findGivenNames(text, context, found);
    findDoubleNames(text, context, found);
    if (context.guessesNames)
        Capitals(text, context).find(found);
}

} // namespace moothall::report
