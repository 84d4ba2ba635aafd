// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QUrl>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Apostrophes and inner quotation marks as they are set, not as they are typed.
QString typographic(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] != u'\'' && words[i] != u'"')
            continue;
        const bool opens = i == 0 || words[i - 1].isSpace() || u"([–—“‘"_s.contains(words[i - 1]);
        words[i] = opens ? u'‘' : u'’';
    }
    return words;
}

} // namespace

QString quoted(const QString& words, const QString& retold)
{
    const QString text = typographic(words.trimmed());
    return retold.isEmpty() ? u'“' + text + u'”' : text;
}

Text sourceOf(const Quote& quote)
{
    Text source;
    if (!quote.attribution.isEmpty())
        source.push_back({quote.attribution, false, {}, quote.attributionLanguage});
    if (!quote.retold.isEmpty())
        source.push_back({source.empty() ? quote.retold : u" (%1)"_s.arg(quote.retold)});
    return source;
}

QString figureTitle(const Figure& figure)
{
    if (figure.name.isEmpty() || figure.finding.isEmpty())
        return figure.name + figure.finding;
    return figure.name + u". "_s + figure.finding;
}

QString headingTitle(const Heading& heading)
{
    return heading.number.isEmpty() ? heading.text : heading.number + u" "_s + heading.text;
}

QString anchorName(const QString& anchor)
{
    QString name;
    for (const QChar character : anchor) {
        const bool fits = (character.unicode() < 0x80 && character.isLetterOrNumber()) ||
                          character == u'-' || character == u'_';
        name += fits ? character : QChar(u'-');
    }
    return name;
}

QString calloutLabel(Callout::Kind kind)
{
    switch (kind) {
    case Callout::Kind::Key:
        return QCoreApplication::translate("Report", "Key point");
    case Callout::Kind::Evidence:
        return QCoreApplication::translate("Report", "Evidence");
    case Callout::Kind::Disagreement:
        return QCoreApplication::translate("Report", "Disagreement");
    case Callout::Kind::Concern:
        return QCoreApplication::translate("Report", "Concern");
    }
    return {};
}

QString innerTarget(const QString& link)
{
    return link.startsWith(u'#') ? anchorName(link.mid(1)) : QString();
}

bool leadsOutside(const QString& link)
{
    const QString scheme = QUrl(link, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

bool headingsRunOn(const std::vector<Block>& blocks)
{
    int level = 1;
    for (const Block& block : blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        if (heading->level < 2 || heading->level > level + 1)
            return false;
        level = heading->level;
    }
    return true;
}

} // namespace moothall::report
