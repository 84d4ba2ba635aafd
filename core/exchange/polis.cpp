// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/polis.h"

#include "core/exchange/polisexport.h"
#include "core/exchange/sentence.h"
#include "core/store/failure.h"

#include <QSet>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// Builds the rows of the project, the session and everybody in it.
class PolisPlanner
{
public:
    PolisPlanner(const Reader& reader, IdSource& ids, const polis::Export& found,
                 const QString& language)
        : m_reader(reader), m_ids(ids), m_found(found), m_language(language)
    {}

    Result<ImportPlan> plan()
    {
        if (m_found.comments.all.empty())
            return fail(Error::Kind::BadInput, Sentence::tr("comments.csv holds no comment."));
        addProject();
        addSession();
        addPrompt();
        if (m_found.votes)
            for (const QString& voter : m_found.votes->voters)
                participant(voter);
        for (const polis::Comment& comment : m_found.comments.all)
            addIdea(comment);
        sayWhatWasFound();
        sayWhatIsMissing();
        sayWhatIsThereAlready();
        sayWhatVotesMean();
        m_plan.rejected = m_found.comments.rejected;
        return std::move(m_plan);
    }

private:
    QString topic() const
    {
        const QString topic = m_found.summary.value(u"topic"_s);
        return topic.isEmpty() ? m_found.folderName : topic;
    }

    QString source() const
    {
        const QString url = m_found.summary.value(u"url"_s);
        return url.isEmpty() ? Sentence::tr("Imported from a Polis conversation.")
                             : Sentence::tr("Imported from the Polis conversation %1").arg(url);
    }

    // The description where it is one question, else the topic.
    QString question() const
    {
        const QString description = m_found.summary.value(u"conversation-description"_s);
        return description.endsWith(u'?') && !description.contains(u'\n') ? description : topic();
    }

    void addProject()
    {
        Project project;
        project.id = m_plan.project = {m_ids.next()};
        project.title = topic();
        project.decisionQuestion = question();
        project.brief = m_found.summary.value(u"conversation-description"_s);
        project.note = source();
        if (!m_language.isEmpty())
            project.language = m_language;
        m_plan.rows.of<Project>().push_back(project);
    }

    void addSession()
    {
        Session session;
        session.id = m_plan.session = {m_ids.next()};
        session.project = m_plan.project;
        session.title = Sentence::tr("Polis conversation");
        session.mode = SessionMode::Online;
        session.timeZone = u"UTC"_s;
        session.contextNote = source();
        if (const auto first = m_found.comments.all.front().at)
            session.date = first->toUtc().date();
        m_plan.rows.of<Session>().push_back(session);
    }

    void addPrompt()
    {
        m_plan.rows.of<Prompt>().push_back(
            {{m_ids.next()}, m_plan.session, u"Q1"_s, 2, question(), 1});
    }

    // The participant of that number, added as present where it is the first we hear of them.
    Id<Participant> participant(const QString& number)
    {
        if (const auto known = m_people.constFind(number); known != m_people.cend())
            return *known;
        auto& added = m_plan.rows.of<Participant>();
        Participant person;
        person.id = {m_ids.next()};
        person.project = m_plan.project;
        person.code = u'P' + number;
        person.rank = double(added.size() + 1);
        added.push_back(person);
        m_people.insert(number, person.id);
        m_plan.rows.of<Attendance>().push_back(
            {{m_ids.next()}, m_plan.session, person.id, AttendanceState::Present, {}, {}, {}});
        return person.id;
    }

    std::optional<Id<Participant>> author(const polis::Comment& comment)
    {
        if (comment.author.isEmpty())
            return std::nullopt;
        const Id<Participant> person = participant(comment.author);
        if (!m_agreed.contains(comment.author)) {
            m_agreed.insert(comment.author);
            m_plan.rows.of<Agreement>().push_back({{m_ids.next()},
                                                   person,
                                                   Purpose::AnonymousQuotes,
                                                   AgreementState::Given,
                                                   comment.at,
                                                   AgreementHow::Online,
                                                   u"Polis conversation"_s});
        }
        return person;
    }

    void addIdea(const polis::Comment& comment)
    {
        Idea idea;
        idea.id = {m_ids.next()};
        idea.session = m_plan.session;
        idea.code = u'C' + comment.id;
        idea.prompt = m_plan.rows.of<Prompt>().front().id;
        idea.participant = author(comment);
        idea.kind = IdeaKind::Idea;
        idea.text = comment.text;
        idea.capturedAt = comment.at;
        idea.capturedBy = u"import"_s;
        idea.channel = Channel::Online;
        idea.moderation = comment.moderation;
        idea.agrees = comment.agrees;
        idea.disagrees = comment.disagrees;
        if (m_found.votes)
            idea.passes = m_found.votes->byComment.value(comment.id).zeros;
        m_plan.rows.of<Idea>().push_back(idea);
    }

    void sayWhatWasFound()
    {
        const int rejected = countOf(Moderation::Rejected);
        if (rejected > 0)
            m_plan.notes.append(Sentence::tr("Rejected by moderators: %n comment(s), kept, so "
                                             "marked, and in no output.",
                                             nullptr, rejected));
        const int waiting = countOf(Moderation::Waiting);
        if (waiting > 0)
            m_plan.notes.append(Sentence::tr("Left for a moderator to decide: %n comment(s), "
                                             "kept, so marked, and in no output.",
                                             nullptr, waiting));
        if (m_found.comments.withoutText > 0)
            m_plan.notes.append(Sentence::tr("Without text, and left out: %n comment(s).", nullptr,
                                             m_found.comments.withoutText));
        m_plan.notes.append(Sentence::tr(
            "Statements in Polis are shown publicly in the conversation, so their authors are "
            "recorded as having agreed to quotes without names."));
    }

    int countOf(Moderation moderation) const
    {
        return int(std::ranges::count(m_plan.rows.of<Idea>(), moderation, &Idea::moderation));
    }

    void sayWhatIsMissing()
    {
        if (m_found.summary.isEmpty())
            m_plan.warnings.append(
                Sentence::tr("There is no summary.csv: the project is named after the folder."));
        if (m_language.isEmpty())
            m_plan.warnings.append(
                Sentence::tr("The files do not say which language people wrote in. The project "
                             "says English (en-GB): change it if that is not so."));
    }

    // The address of the conversation tells, where the export has it and the title was changed.
    void sayWhatIsThereAlready()
    {
        const Project& planned = m_plan.rows.of<Project>().front();
        const bool hasAddress = !m_found.summary.value(u"url"_s).isEmpty();
        for (const Project& there : projects::all(m_reader))
            if (there.title == planned.title || (hasAddress && there.note == planned.note))
                return m_plan.warnings.append(
                    Sentence::tr("This conversation seems to be in the file already, as the "
                                 "project “%1”. It comes as another project.")
                        .arg(there.title));
    }

    void sayWhatVotesMean()
    {
        if (!m_found.votes) {
            m_plan.warnings.append(Sentence::tr(
                "There is no participants-votes.csv: people who only voted, and how often a "
                "comment was passed over, are missing."));
            return;
        }
        std::vector<polis::CommentTotals> totals;
        for (const polis::Comment& comment : m_found.comments.all)
            totals.push_back({comment.id, comment.agrees, comment.disagrees});
        saySign(polis::compareSigns(totals, *m_found.votes));
        if (m_found.votes->unreadable > 0)
            m_plan.warnings.append(
                Sentence::tr("%n cell(s) of participants-votes.csv are no votes and were left out.",
                             nullptr, m_found.votes->unreadable));
    }

    void saySign(const polis::SignCheck& check)
    {
        if (check.sign == polis::Sign::OneAgrees)
            m_plan.notes.append(Sentence::tr("Votes checked against the totals: 1 = agree."));
        else if (check.sign == polis::Sign::MinusOneAgrees)
            m_plan.warnings.append(Sentence::tr("In participants-votes.csv -1 means agree and 1 "
                                                "disagree, as its totals show. It was read so."));
        else
            m_plan.warnings.append(Sentence::tr("Whether 1 means agree in participants-votes.csv "
                                                "cannot be told: its votes fit no totals."));
        if (check.comments > 0)
            m_plan.warnings.append(
                Sentence::tr("For %n comment(s) the totals in comments.csv differ from the single "
                             "votes, by %1 votes in all. The totals were kept.",
                             nullptr, check.comments)
                    .arg(check.votes));
    }

    const Reader& m_reader;
    IdSource& m_ids;
    const polis::Export& m_found;
    const QString& m_language;
    ImportPlan m_plan;
    QHash<QString, Id<Participant>> m_people; // by their number in the export
    QSet<QString> m_agreed;
};

} // namespace

Result<ImportPlan> planPolis(const Reader& reader, IdSource& ids, const QString& folder,
                             const QString& language)
{
    const Result<polis::Export> found = polis::readExport(folder);
    if (!found)
        return tl::make_unexpected(found.error());
    return attempt([&] { return PolisPlanner(reader, ids, *found, language).plan(); });
}

} // namespace moothall::exchange
