// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/readable.h"

#include <QRegularExpression>

#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

struct Replacement
{
    QRegularExpression marks;
    QString text;
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::MultilineOption);
}

// In this order: what is inside goes before what is around it.
const std::vector<Replacement>& replacements()
{
    static const std::vector<Replacement> all{
        // HTML: only tags that are known, so that "a < b" stays.
        {pattern(u"<(script|style)\\b[^>]*>[\\s\\S]*?</\\1\\s*>|<!--[\\s\\S]*?-->"_s), {}},
        {pattern(u"<a\\b[^<>]*\\bhref\\s*=\\s*[\"']?([^\"'\\s<>]+)[\"']?[^<>]*>([^<]*)</a>"_s),
         u"\\2 (\\1)"_s},
        {pattern(u"<li\\b[^<>]*>"_s), u"\n• "_s},
        {pattern(u"<br\\s*/?>"_s), u"\n"_s},
        {pattern(u"</?(p|div|h[1-6]|ul|ol|table|tr|blockquote|section)(\\s[^<>]*)?/?>"_s),
         u"\n\n"_s},
        {pattern(u"</?(a|b|i|u|s|em|strong|small|sub|sup|span|font|code|pre|li|td|th|tbody|thead|"
                 "hr|img|iframe|center)(\\s[^<>]*)?/?>"_s),
         {}},
        // Markdown.
        {pattern(u"!\\[([^\\]]*)\\]\\([^)\\s]*[^)]*\\)"_s), u"\\1"_s},
        {pattern(u"\\[([^\\]]+)\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)"_s), u"\\1 (\\2)"_s},
        {pattern(u"<((?:https?://|mailto:)[^\\s<>]+|[^\\s<>@]+@[^\\s<>@]+)>"_s), u"\\1"_s},
        {pattern(u"^[ \\t]{0,3}(?:#{1,6}[ \\t]+|>[ \\t]?)"_s), {}},
        {pattern(u"^[ \\t]{0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+)$"_s),
         {}},
        {pattern(u"^([ \\t]*)[*+-][ \\t]+"_s), u"\\1• "_s},
        {pattern(u"(?<![\\w\\\\])(\\*{1,3}|_{1,3}|~~|`{1,3})(?=[^\\s])((?:[^\\n]*?[^\\s\\\\])?)\\1"
                 "(?!\\w)"_s),
         u"\\2"_s},
        {pattern(u"\\\\([\\\\`*_{}\\[\\]()#+.!>~-])"_s), u"\\1"_s},
    };
    return all;
}

QString withoutEntities(QString text)
{
    struct Entity
    {
        QLatin1String name;
        char16_t character;
    };
    static constexpr std::array entities{
        Entity{"&nbsp;"_L1, u' '},       Entity{"&lt;"_L1, u'<'},
        Entity{"&gt;"_L1, u'>'},         Entity{"&quot;"_L1, u'"'},
        Entity{"&#39;"_L1, u'\''},       Entity{"&apos;"_L1, u'\''},
        Entity{"&ndash;"_L1, u'\u2013'}, Entity{"&mdash;"_L1, u'\u2014'},
        Entity{"&amp;"_L1, u'&'}}; // last, so that nothing is undone twice
    for (const Entity& entity : entities)
        text.replace(entity.name, QString(QChar(entity.character)));
    return text;
}

} // namespace

QString readable(const QString& markup)
{
    constexpr int deepest = 3; // marks within marks
    QString text = markup;
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const Replacement& replacement : replacements()) {
        QString before;
        for (int depth = 0; depth < deepest && before != text; ++depth) {
            before = text;
            text.replace(replacement.marks, replacement.text);
        }
    }
    static const QRegularExpression manyLines(u"[ \\t]*\\n(?:[ \\t]*\\n)+"_s);
    static const QRegularExpression manySpaces(u"[ \\t]{2,}"_s);
    return withoutEntities(text)
        .replace(manyLines, u"\n\n"_s)
        .replace(manySpaces, u" "_s)
        .trimmed();
}

QStringList readableParagraphs(const QString& markup)
{
    return readable(markup).split(u"\n\n"_s, Qt::SkipEmptyParts);
}

} // namespace moothall::report
