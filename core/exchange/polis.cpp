// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/polis.h"

#include "core/base/text.h"
#include "core/exchange/csvrows.h"
#include "core/exchange/poliscomments.h"
#include "core/exchange/polisvotes.h"
#include "core/exchange/sentence.h"
#include "core/exchange/textfile.h"
#include "core/store/failure.h"

#include <QDir>
#include <QFileInfo>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

using Summary = QHash<QString, QString>;

// A folder as Polis exports it, read but not yet understood.
struct PolisExport
{
    QString folderName;
    Summary summary;
    polis::Comments comments;
    std::optional<polis::Votes> votes;
};

// The error with the file it is about: an export has several.
tl::unexpected<Error> inFile(const QString& name, Error error)
{
    error.sentence = Sentence::tr("%1: %2").arg(name, error.sentence);
    return tl::make_unexpected(std::move(error));
}

Result<Summary> readSummary(const QByteArray& text)
{
    Summary summary;
    const Result<> read = forEachRow(text, ',', Quoting::Rfc4180, [&](const CsvRow& row) {
        const auto cell = [&](std::size_t i) {
            return i < row.cells.size() ? cleaned(QString::fromUtf8(row.cells[i].data(),
                                                                    qsizetype(row.cells[i].size())))
                                        : QString();
        };
        summary.insert(cell(0), cell(1));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return summary;
}

// Reads one file of the folder with `parse`.
template <class Parse>
auto readPart(const QDir& folder, const QString& name, Parse parse) -> decltype(parse(QByteArray()))
{
    const Result<QByteArray> text = readTextFile(folder.filePath(name));
    if (!text)
        return tl::make_unexpected(text.error()); // names the file by itself
    auto part = parse(*text);
    if (!part)
        return inFile(name, part.error());
    return part;
}

Result<PolisExport> readExport(const QString& path)
{
    const QDir folder(path);
    PolisExport found;
    found.folderName = QFileInfo(folder.absolutePath()).fileName();
    if (!QFileInfo(path).isDir())
        return fail(Error::Kind::NotFound, Sentence::tr("There is no folder “%1”.").arg(path));
    if (!folder.exists(u"comments.csv"_s))
        return fail(Error::Kind::NotFound,
                    Sentence::tr("There is no comments.csv in “%1”, so it is not an export of "
                                 "Polis.")
                        .arg(found.folderName));
    auto comments = readPart(folder, u"comments.csv"_s, polis::readComments);
    if (!comments)
        return tl::make_unexpected(comments.error());
    found.comments = std::move(*comments);
    if (folder.exists(u"participants-votes.csv"_s)) {
        auto votes = readPart(folder, u"participants-votes.csv"_s, polis::readVotes);
        if (!votes)
            return tl::make_unexpected(votes.error());
        found.votes = std::move(*votes);
    }
    if (folder.exists(u"summary.csv"_s)) {
        auto summary = readPart(folder, u"summary.csv"_s, readSummary);
        if (!summary)
            return tl::make_unexpected(summary.error());
        found.summary = std::move(*summary);
    }
    return found;
}

// Builds the rows of the project, the session and everybody in it.
class PolisPlanner
{
public:
    PolisPlanner(const Reader& reader, IdSource& ids, const PolisExport& found,
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
    const PolisExport& m_found;
    const QString& m_language;
    ImportPlan m_plan;
    QHash<QString, Id<Participant>> m_people; // by their number in the export
    QSet<QString> m_agreed;
};

} // namespace

Result<ImportPlan> planPolis(const Reader& reader, IdSource& ids, const QString& folder,
                             const QString& language)
{
    const Result<PolisExport> found = readExport(folder);
    if (!found)
        return tl::make_unexpected(found.error());
    return attempt([&] { return PolisPlanner(reader, ids, *found, language).plan(); });
}

} // namespace moothall::exchange
