// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/builder.h"

#include "core/report/content/organisation.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/store/failure.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300; // characters

Document frontMatter(const Facts& facts, QDate made)
{
    const Project& project = facts.project;
    Document document;
    document.title = project.title.isEmpty() ? Report::tr("Project without a title")
                                             : shortened(project.title, longestTitle);
    document.subtitle = Report::tr("What people told us, and what they propose");
    document.titleLanguage = project.title.isEmpty() ? QString() : languageOf(facts);
    document.language = ownLanguage();
    document.organisation = organisationIn(project.commissioner);
    document.status = Report::tr("DRAFT, %1").arg(date(made));
    document.runningTitle =
        Report::tr("%1: what people told us").arg(document.title.section(u':', 0, 0));
    document.producer = u"Moothall " MOOTHALL_VERSION ""_s;
    document.date = made;
    return document;
}

} // namespace

Result<Document> buildOfficerReport(const Reader& reader, Id<Project> project, QDate made)
{
    return attempt([&]() -> Result<Document> {
        if (!reader.find(project))
            return fail(Error::Kind::NotFound, Report::tr("There is no such project in the file."));
        const Facts facts = readFacts(reader, project);
        Composer composer(frontMatter(facts, made));
        addCover(composer, facts);
        addSummary(composer, facts);
        addWhyAndHow(composer, facts);
        addWhoTookPart(composer, facts);
        addWhatPeopleToldUs(composer, facts);
        addWhatPeoplePropose(composer, facts);
        addWhatItTook(composer, facts);
        addYouSaidWeDid(composer, facts);
        addAgenda(composer, facts);
        addProvenance(composer, facts, made);
        return composer.take();
    });
}

} // namespace moothall::report
