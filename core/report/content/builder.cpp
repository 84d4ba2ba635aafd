// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/builder.h"

#include "core/report/content/numbering.h"
#include "core/report/content/organisation.h"
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/store/failure.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300; // characters

QString subtitleOf(Variant variant)
{
    switch (variant) {
    case Variant::Councillor:
        return Report::tr("In short, for councillors");
    case Variant::Officer:
        return Report::tr("What people told us, and what they propose");
    case Variant::Participant:
        return Report::tr("What you told us, and what happens now");
    }
    return {};
}

Document frontMatter(const Facts& facts, Variant variant)
{
    const Project& project = facts.project;
    Document document;
    document.title = project.title.isEmpty() ? Report::tr("Project without a title")
                                             : shortened(project.title, longestTitle);
    document.subtitle = subtitleOf(variant);
    document.titleLanguage = project.title.isEmpty() ? QString() : languageOf(facts);
    document.language = ownLanguage();
    document.organisation = organisationIn(project.commissioner);
    document.status = versionOf(facts) + u", "_s + date(facts.made);
    document.runningTitle = runningTitleOf(
        facts, Report::tr("%1: what people told us").arg(document.title.section(u':', 0, 0)));
    document.producer = u"Moothall " MOOTHALL_VERSION ""_s;
    document.date = facts.made;
    return document;
}

void compose(Composer& composer, const Facts& facts, Variant variant)
{
    switch (variant) {
    case Variant::Councillor:
        return composeForCouncillors(composer, facts);
    case Variant::Officer:
        return composeForOfficers(composer, facts);
    case Variant::Participant:
        return composeForParticipants(composer, facts);
    }
}

Result<> mayBeMade(const Facts& facts, const ReportOptions& options, int ownThreshold)
{
    if (options.threshold && *options.threshold < ownThreshold)
        return fail(Error::Kind::BadInput,
                    Report::tr("The smallest number printed can be raised for a report, not "
                               "lowered below the %1 of the project.")
                        .arg(ownThreshold));
    if (options.status == Status::Final && whatDidNotWork(facts.assessment).isEmpty())
        return fail(Error::Kind::NotAllowed,
                    Report::tr("Write down what did not work before the report is final."));
    return {};
}

} // namespace

void composeForOfficers(Composer& composer, const Facts& facts)
{
    addCover(composer, facts);
    addSummary(composer, facts);
    addWhyAndHow(composer, facts);
    addWhoTookPart(composer, facts);
    addWhatPeopleToldUs(composer, facts);
    addWhatPeoplePropose(composer, facts);
    addEquality(composer, facts);
    addWhatItTook(composer, facts);
    addHowTheyRatedIt(composer, facts);
    addLimits(composer, facts);
    addYouSaidWeDid(composer, facts);
    addWhereThisSits(composer, facts);
    addAgenda(composer, facts);
    addEvidenceIndex(composer, facts);
    addGlossary(composer, facts);
    addAccessibility(composer);
    addProvenance(composer, facts);
}

Result<Document> buildReport(const Reader& reader, Id<Project> project,
                             const ReportOptions& options)
{
    return attempt([&]() -> Result<Document> {
        const auto found = reader.find(project);
        if (!found)
            return fail(Error::Kind::NotFound, Report::tr("There is no such project in the file."));
        const Facts facts = readNumberedFacts(reader, project, options);
        if (const Result<> allowed = mayBeMade(facts, options, found->threshold); !allowed)
            return tl::make_unexpected(allowed.error());
        Composer composer(frontMatter(facts, options.variant));
        compose(composer, facts, options.variant);
        return composer.take();
    });
}

Result<Document> buildOfficerReport(const Reader& reader, Id<Project> project, QDate made)
{
    return buildReport(reader, project, {.made = made});
}

} // namespace moothall::report
