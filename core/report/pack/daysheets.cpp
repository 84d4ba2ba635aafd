// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Run sheet, prompt cards and table tents.
#include "core/report/content/phrases.h"
#include "core/report/pack/sheets.h"
#include "core/report/plaintext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace moothall::pack {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double smallestOnCards = 28;

QString timeText(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

// How it is done: the method, its rounds, and whether it runs beside another.
QString wayOf(const SheetItem& row)
{
    QStringList how;
    if (!row.method.isEmpty() && row.method != row.item.title)
        how.append(row.method);
    if (!row.rounds.isEmpty())
        how.append(row.rounds);
    QStringList lines;
    if (!how.isEmpty())
        lines.append(how.join(u": "_s));
    if (row.item.lockedStart)
        lines.append(Pack::tr("Starts at this time whatever went before."));
    if (row.item.alongside)
        lines.append(Pack::tr("At the same time as the one before."));
    return lines.join(u'\n');
}

void setMaterials(Setter& setter, const Contents& contents)
{
    QStringList materials;
    for (const SheetItem& row : contents.agenda)
        if (!row.materials.isEmpty() && !materials.contains(row.materials))
            materials.append(row.materials);
    if (materials.isEmpty())
        return;
    setter.text(Pack::tr("To bring"),
                {.size = 16, .bold = true, .above = 20, .below = 6, .heading = 2});
    for (const QString& line : materials)
        setter.text(emptyBox + u"  "_s + line,
                    {.size = 12, .below = 5, .language = theirLanguage(contents)});
}

void setEnd(Setter& setter, const Contents& contents)
{
    if (!contents.ends.isValid())
        return;
    QString words = Pack::tr("Ends at %1.").arg(timeText(contents.ends));
    if (contents.over > 0)
        words += u' ' + Pack::tr("That is %n minute(s) after the session.", nullptr, contents.over);
    setter.text(words, {.size = 12, .bold = true, .above = 8});
}

void setLead(Setter& setter, const Contents& contents)
{
    if (contents.rules.leadPhone.isEmpty() && contents.rules.leadRole.isEmpty())
        return;
    setter.text(Pack::tr("If somebody may be at risk of harm"),
                {.size = 16, .bold = true, .above = 20, .below = 4, .heading = 2});
    setter.text(Pack::tr("Stop, listen, do not promise secrecy, pass on: %1, %2.")
                    .arg(contents.rules.leadRole, contents.rules.leadPhone),
                {.size = 12});
}

// The size at which so many words still leave air on a card.
double sizeOfPrompt(const QString& words)
{
    if (words.size() <= 70)
        return 54;
    if (words.size() <= 120)
        return 46;
    return words.size() <= 240 ? 38 : smallestOnCards;
}

void setCard(Setter& setter, const Contents& contents, int number, const Card& card)
{
    setter.startPage();
    setter.text(Pack::tr("Prompt %1").arg(number), {.size = smallestOnCards,
                                                    .bold = true,
                                                    .color = pagecolor::accent,
                                                    .below = 26,
                                                    .heading = 1});
    setter.text(card.words, {.size = sizeOfPrompt(card.words),
                             .bold = true,
                             .below = 40,
                             .language = theirLanguage(contents)});
    if (card.rounds.isEmpty())
        return;
    for (const QString& round : card.rounds.split(u';', Qt::SkipEmptyParts)) {
        const QString label = round.simplified();
        const qsizetype space = label.lastIndexOf(u' ');
        setter.text(space > 0 ? Pack::tr("%1: %2 min").arg(label.left(space), label.mid(space + 1))
                              : label,
                    {.size = smallestOnCards,
                     .color = pagecolor::quiet,
                     .below = 6,
                     .language = theirLanguage(contents)});
    }
}

// The other side of a tent stands on its head, above the fold.
pdf::Painter upsideDown(const QString& words)
{
    return [words](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.translate(area.center());
        painter.rotate(180);
        painter.setFont(pageFont(90, true));
        painter.setPen(pagecolor::text);
        painter.drawText(QRectF(-area.width() / 2, -area.height() / 2, area.width(), area.height()),
                         Qt::AlignCenter, words);
        painter.restore();
        painter.setPen(QPen(pagecolor::quoteBar, 0.75, Qt::DashLine));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    };
}

} // namespace

QString theirLanguage(const Contents& contents)
{
    return contents.project.language == ownLanguage() ? QString() : contents.project.language;
}

QString sessionLine(const Contents& contents)
{
    QStringList parts{contents.session.title};
    if (contents.session.date.isValid())
        parts.append(QLocale().toString(contents.session.date, u"d MMMM yyyy"_s));
    if (contents.session.start.isValid() && contents.session.end.isValid())
        parts.append(Pack::tr("%1 to %2")
                         .arg(timeText(contents.session.start), timeText(contents.session.end)));
    parts.append(contents.session.venue);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void setTitle(Setter& setter, const Contents& contents, const QString& title)
{
    setter.startPage();
    setter.text(title,
                {.size = 28, .bold = true, .color = pagecolor::accent, .below = 2, .heading = 1});
    setter.text(plainLine(contents.project.title),
                {.size = 14, .bold = true, .below = 2, .language = theirLanguage(contents)});
    setter.text(
        sessionLine(contents),
        {.size = 12, .color = pagecolor::quiet, .below = 14, .language = theirLanguage(contents)});
}

void setRunSheet(Setter& setter, const Contents& contents)
{
    setTitle(setter, contents, Pack::tr("Run sheet"));
    if (contents.agenda.empty()) {
        setter.text(Pack::tr("No agenda yet."), {.size = 12});
        return setLead(setter, contents);
    }
    Grid grid;
    grid.summary = Pack::tr("The items of the day with their start, length and lead");
    grid.columns = {{Pack::tr("Starts"), 10},
                    {Pack::tr("Minutes"), 13, true},
                    {Pack::tr("What happens"), 56},
                    {Pack::tr("Led by"), 21}};
    const QString language = theirLanguage(contents);
    for (const SheetItem& row : contents.agenda)
        grid.rows.push_back({{timeText(row.begins), true},
                             {QString::number(row.item.plannedMinutes)},
                             {.text = row.item.title,
                              .bold = true,
                              .language = language,
                              .more = row.prompt,
                              .small = wayOf(row)},
                             {row.item.lead, false, language}});
    setter.grid(grid);
    setEnd(setter, contents);
    setMaterials(setter, contents);
    setLead(setter, contents);
}

void setPromptCards(Setter& setter, const Contents& contents)
{
    int number = 0;
    for (const Card& card : contents.cards)
        setCard(setter, contents, ++number, card);
    if (contents.cards.empty())
        setCard(setter, contents, 1, {Pack::tr("Write the prompt here."), {}});
}

void setTableTents(Setter& setter, const Contents& contents)
{
    const int tables = std::max(contents.session.tables, 1);
    for (int table = 1; table <= tables; ++table) {
        const QString words = Pack::tr("Table %1").arg(table);
        setter.startPage();
        setter.picture(
            upsideDown(words), {setter.width(), 352},
            Pack::tr("%1, standing on its head: fold the sheet along the line below.").arg(words));
        setter.text(
            words,
            {.size = 90, .bold = true, .centred = true, .above = 110, .below = 0, .heading = 1});
    }
}

} // namespace moothall::pack
