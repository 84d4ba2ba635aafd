// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lines.h"

#include "core/base/text.h"
#include "core/exchange/sentence.h"
#include "core/exchange/textfile.h"
#include "core/gather/strangecodes.h"
#include "core/gather/voice.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

QStringList ideaLines(const QString& text)
{
    // A bullet or a number is a list's only with a space after it: "-5 degrees" and "2.5 hours"
    // stay as they are. One line alone is no list: all of it was said.
    static const QRegularExpression marker(u"^\\s*(?:[-*+•◦▪‣·–—]|\\(?\\d{1,3}[.)])(?:\\s+|$)"_s);
    const QStringList lines = cleaned(text).split(u'\n');
    if (lines.size() == 1)
        return QString(lines.front()).remove(marker).isEmpty() ? QStringList() : lines;
    QStringList ideas;
    for (QString line : lines) {
        line = line.remove(marker).trimmed();
        if (!line.isEmpty())
            ideas.append(line);
    }
    return ideas;
}

Result<ImportPlan> planLines(const Reader& reader, IdSource& ids, const QString& text,
                             const Target& target, const QString& name)
{
    const QStringList lines = ideaLines(text);
    if (lines.isEmpty())
        return fail(Error::Kind::BadInput, Sentence::tr("There is no line with words."));
    Result<ImportPlan> plan = planFor(reader, ids, target, name);
    if (!plan)
        return plan;
    auto& ideas = plan->rows.of<Idea>();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Idea idea;
        idea.id = {ids.next()};
        idea.session = plan->session;
        idea.prompt = plan->prompt;
        idea.kind = IdeaKind::Idea;
        idea.text = lines[i];
        idea.capturedBy = u"import"_s;
        if (const Result<> settled = voice::settle(reader, idea); settled)
            ideas.push_back(idea);
        else
            plan->rejected.push_back({int(i) + 1, settled.error().sentence});
    }
    if (ideas.empty())
        return fail(Error::Kind::NotAllowed, plan->rejected.front().reason);
    plan->strangeCodes = strangeCodes::in(reader, ideas);
    if (!plan->strangeCodes.isEmpty())
        plan->warnings.append(strangeCodes::told(plan->strangeCodes));
    return plan;
}

Result<ImportPlan> planLinesOf(const Reader& reader, IdSource& ids, const QString& path,
                               const Target& target)
{
    const Result<QByteArray> text = readTextFile(path);
    if (!text)
        return tl::make_unexpected(text.error());
    return planLines(reader, ids, QString::fromUtf8(*text), target,
                     QFileInfo(path).completeBaseName());
}

} // namespace moothall::exchange
