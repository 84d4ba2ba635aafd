// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/replysheets.h"

#include "core/report/content/numbering.h"
#include "core/report/content/organisation.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/store/failure.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Whether somebody of the group spoke of what the insight says.
bool spokeOf(const Facts& facts, const Insight& insight, Id<BroadGroup> group)
{
    return std::ranges::any_of(
        citedBy(facts, insight, IdeaRelation::Cites), [&](const Id<Idea> id) {
            const auto& of = facts.ideas.at(id).stakeholderGroup;
            const auto broad = of ? facts.broadGroupOf.find(*of) : facts.broadGroupOf.end();
            return broad != facts.broadGroupOf.end() && broad->second == group;
        });
}

void addAnswers(Composer& composer, const Facts& facts, const Insight& insight)
{
    const QString title = themeTitle(facts, insight);
    composer.subsection(title.isEmpty() ? plain(Report::tr("You said")) : theirs(facts, title), {});
    composer.paragraph({strong(Report::tr("You said: ")), theirs(facts, insight.statement)});
    const std::vector<Solution> solutions = solutionsFrom(facts, insight.id);
    bool answered = false;
    for (const Solution& solution : solutions) {
        const auto reply = facts.replyTo.find(solution.id);
        if (reply == facts.replyTo.end())
            continue;
        answered = true;
        composer.paragraph({strong(Report::tr("We did: ")), theirs(facts, solution.title),
                            plain(u": "_s + wordsFor(reply->second.answer) + u". "_s),
                            theirs(facts, reply->second.weDidOrWill)});
    }
    if (!answered)
        composer.paragraph(Report::tr("The council has not answered this yet."));
}

template <class Wanted>
void addSheet(Composer& composer, const Facts& facts, const Span& title, const QString& anchor,
              Wanted wanted)
{
    const bool isFirst = composer.document().blocks.empty();
    composer.section(title.text, anchor);
    if (!isFirst)
        composer.startPage();
    bool any = false;
    for (const Insight& insight : facts.insights)
        if (wanted(insight)) {
            addAnswers(composer, facts, insight);
            any = true;
        }
    if (!any)
        composer.paragraph(Report::tr("None recorded."));
}

} // namespace

Result<Document> buildReplySheets(const Reader& reader, Id<Project> project,
                                  const ReportOptions& options)
{
    return attempt([&]() -> Result<Document> {
        if (!reader.find(project))
            return fail(Error::Kind::NotFound, Report::tr("There is no such project in the file."));
        const Facts facts = readNumberedFacts(reader, project, options);
        Document front;
        front.title = facts.project.title.isEmpty() ? Report::tr("Project without a title")
                                                    : shortened(facts.project.title, 300);
        front.titleLanguage = facts.project.title.isEmpty() ? QString() : languageOf(facts);
        front.subtitle = Report::tr("You said, we did");
        front.language = ownLanguage();
        front.organisation = organisationIn(facts.project.commissioner);
        front.status = versionOf(facts) + u", "_s + date(facts.made);
        front.runningTitle = runningTitleOf(
            facts, Report::tr("%1: you said, we did").arg(front.title.section(u':', 0, 0)));
        front.producer = u"Moothall " MOOTHALL_VERSION ""_s;
        front.date = facts.made;
        Composer composer(std::move(front));
        int number = 0;
        for (const Coverage& coverage : facts.coverage)
            if (facts.named.contains(coverage.group.id))
                addSheet(composer, facts, theirs(facts, coverage.group.name),
                         u"group-%1"_s.arg(++number), [&](const Insight& insight) {
                             return spokeOf(facts, insight, coverage.group.id);
                         });
        addSheet(composer, facts, plain(Report::tr("For everybody")), u"everybody"_s,
                 [](const Insight&) { return true; });
        return composer.take();
    });
}

} // namespace moothall::report
