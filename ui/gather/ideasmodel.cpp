// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/ideasmodel.h"

#include "core/base/text.h"
#include "core/synthesise/ideaorigins.h"
#include "ui/models/roomeyes.h"
#include "ui/shell/commands.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 500;

// From here on, reading a page again is quicker than row by row.
constexpr std::size_t manyRows = 200;

// More at once than somebody types while an import runs.
constexpr std::size_t rowsOfAnImport = 20;

} // namespace

IdeasModel::IdeasModel(Desk& desk, QObject* parent)
    : RowsModel(parent),
      m_desk(desk),
      m_which{desk.session(), std::nullopt},
      m_rows(desk.reader(), desk.project(), desk.session())
{
    connect(&desk, &Desk::placeChanged, this, [this] { showPrompt(std::nullopt); });
    connect(&desk.workspace(), &Workspace::changed, this, &IdeasModel::follow);
    m_later.setSingleShot(true);
    m_later.setInterval(400ms);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_desk.isBusy())
            m_later.start();
        else if (m_isCounted)
            readRows();
        else
            readAll();
    });
    readAll();
}

void IdeasModel::showPrompt(std::optional<Id<Prompt>> prompt)
{
    m_which = {m_desk.session(), prompt};
    readAll();
}

void IdeasModel::readAll()
{
    readRows();
    countAgain();
}

void IdeasModel::readRows()
{
    m_rows = IdeaRows(m_desk.reader(), m_desk.project(), m_desk.session());
    become(page(std::nullopt));
}

std::vector<IdeaRow> IdeasModel::page(std::optional<Id<Idea>> before) const
{
    std::vector<IdeaRow> rows;
    for (const Idea& idea : latest::read(m_desk.reader(), m_which, before, pageSize))
        rows.push_back(rowFrom(idea));
    return rows;
}

bool IdeasModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_later.isActive() && rowCount() < m_count.all;
}

void IdeasModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    append(page(rows().empty() ? std::nullopt : std::optional(rows().back().id)));
}

void IdeasModel::countAgain()
{
    m_count = latest::count(m_desk.reader(), m_which);
    m_isCounted = true;
    emit countChanged();
}

void IdeasModel::follow(const Changes& changes)
{
    const std::vector<RowChange>& ideas = changes.of("idea");
    if (ideas.size() > rowsOfAnImport && m_desk.isBusy())
        return followImport(ideas);
    if (changes.touches("stakeholder_group") || ideas.size() > manyRows)
        return readAll();
    for (const RowChange& change : changes.of("idea_origin"))
        if (change.kind == ChangeKind::Removed || !ideas.empty())
            return readAll(); // their rows say so
    if (ideas.empty())
        return;
    bool isCounted = true;
    for (const RowChange& change : ideas)
        isCounted = reread(change) && isCounted;
    if (isCounted)
        emit countChanged();
    else
        countAgain();
}

// What comes is counted as it comes, and the rows wait: all of it at once would be felt.
void IdeasModel::followImport(const std::vector<RowChange>& ideas)
{
    std::vector<Id<Idea>> come;
    for (const RowChange& change : ideas) {
        m_isCounted = m_isCounted && change.kind == ChangeKind::Added;
        come.push_back({change.id});
    }
    m_count += latest::countAmong(m_desk.reader(), m_which, come);
    emit countChanged();
    if (!m_later.isActive())
        m_later.start();
}

// Whether the count is right after it without asking the file.
bool IdeasModel::reread(const RowChange& change)
{
    const Id<Idea> id{change.id};
    const auto row = rowOf(id);
    const auto idea = m_desk.reader().find(id);
    const bool isIn = idea && belongs(*idea);
    if (row && isIn) {
        IdeaRow now = rowFrom(*idea);
        tally(at(*row), -1);
        tally(now, 1);
        replaceAt(*row, std::move(now));
        return true;
    }
    if (row) {
        tally(at(*row), -1);
        removeAt(*row);
        return true;
    }
    if (!isIn)
        return false;
    // Ids grow with time: the newest stands first. What is older than the rows read so far comes
    // when somebody scrolls there.
    const auto place =
        std::ranges::find_if(rows(), [&](const IdeaRow& other) { return other.id < idea->id; });
    if (place == rows().end() && rowCount() < m_count.all)
        return false;
    insertAt(int(place - rows().begin()), rowFrom(*idea));
    tally(rowFrom(*idea),
          1); // only now: a view that hears of the row must not ask for more meanwhile
    return change.kind == ChangeKind::Added;
}

void IdeasModel::tally(const IdeaRow& row, int by)
{
    const bool aside = row.saidAgain || row.isSplit || row.isCopy;
    m_count.all += by;
    m_count.setAside += aside ? by : 0;
    m_count.hidden += row.withheld && !aside ? by : 0;
    m_count.rejected += row.rejected && !row.withheld && !aside ? by : 0;
}

void IdeasModel::measureAgain(const QModelIndex& index)
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid))
        emit dataChanged(index, index, {Qt::SizeHintRole});
}

bool IdeasModel::belongs(const Idea& idea) const
{
    return idea.session == m_which.session &&
           (!m_which.prompt || idea.prompt.value_or(Id<Prompt>()) == *m_which.prompt);
}

IdeaRow IdeasModel::rowFrom(const Idea& idea) const
{
    IdeaRow row = m_rows.rowOf(idea);
    row.isChosen = m_chosen && idea.id == m_chosen;
    return row;
}

void IdeasModel::beginSplit(Id<Idea> idea) { m_splitting = idea; }

void IdeasModel::choose(Id<Idea> idea)
{
    const Id<Idea> before = std::exchange(m_chosen, idea);
    rereadRow(before);
    rereadRow(idea);
}

void IdeasModel::rereadRow(Id<Idea> id)
{
    const auto row = rowOf(id);
    const auto idea = row ? m_desk.reader().find(id) : std::nullopt;
    if (idea)
        replaceAt(*row, rowFrom(*idea));
}

Qt::ItemFlags IdeasModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    // Hidden words do not come back on the screen by being edited.
    return index.isValid() && !at(index).withheld ? flags | Qt::ItemIsEditable : flags;
}

QVariant IdeasModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::EditRole || !index.isValid())
        return RowsModel::data(index, role);
    const IdeaRow& row = at(index);
    if (m_splitting && row.id == m_splitting)
        return sentencesOf(row.safeWording.isEmpty() ? row.text : row.safeWording);
    if (!row.identifying)
        return row.text;
    // Where the room reads along, the words it must not see are not put there to be mended.
    return !row.safeWording.isEmpty() || RoomEyes::now().areOnLaptop() ? row.safeWording : row.text;
}

bool IdeasModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (m_splitting && at(index).id == m_splitting) {
        const QStringList parts = value.toString().split(u'\n', Qt::SkipEmptyParts);
        return m_desk.did(
            origins::split(m_desk.workspace(), at(index).id, parts),
            tr("Split into %n idea(s). The whole is kept.", nullptr, int(parts.size())));
    }
    if (at(index).identifying)
        return writeSafely(at(index), value.toString());
    if (value.toString() == at(index).text)
        return true;
    return reword(at(index), value.toString());
}

// A code before the words says who said it: told, for the row does not show it.
bool IdeasModel::reword(const IdeaRow& row, const QString& typed)
{
    const Id<Idea> id = row.id;
    const QString author = row.author;
    const Result<> reworded = ideas::reword(m_desk.workspace(), id, typed);
    const auto now = rowOf(id);
    const bool isOther = now && at(*now).author != author && !RoomEyes::now().areOnLaptop();
    return m_desk.did(reworded, isOther ? tr("Idea reworded. %1 said it.").arg(at(*now).author)
                                        : tr("Idea reworded."));
}

// What was said stays as it was; everybody else reads the safe wording.
bool IdeasModel::writeSafely(const IdeaRow& row, const QString& typed)
{
    const QString words = cleaned(typed);
    if (words == row.safeWording && !words.isEmpty())
        return true;
    if (words.isEmpty()) {
        m_desk.warn(tr("Safe wording needs words."));
        return false;
    }
    const auto written = ideas::setSafeWording(m_desk.workspace(), row.id, words);
    if (!written && written.error().kind == Error::Kind::NotAllowed) {
        m_desk.warn(written.error().sentence);
        return false;
    }
    return m_desk.did(written, tr("Safe wording saved. What was said is kept, and shown nowhere."));
}

QString IdeasModel::words(const IdeaRow& row) const
{
    const auto key = [](Command command) {
        return keysFor(command).toString(QKeySequence::NativeText);
    };
    if (row.isRemoved)
        return row.text;
    if (row.withheld)
        return tr("Hidden on every view. %1 shows it again.").arg(key(Command::HideNow));
    if (!row.identifying)
        return row.text;
    return row.safeWording.isEmpty()
               ? tr("Points to a person, so no view shows it. %1 writes it in safe words.")
                     .arg(key(Command::EditCurrent))
               : row.safeWording;
}

QString IdeasModel::spoken(const IdeaRow& row) const
{
    QStringList parts{words(row), wordFor(row.kind)};
    if (row.table)
        parts.append(tr("table %1").arg(*row.table));
    if (row.group)
        parts.append(row.groupName);
    if (row.agreeCount > 0)
        parts.append(tr("same here %1").arg(row.agreeCount));
    parts.append(flagsOf(row));
    return parts.join(u", "_s);
}

QString IdeasModel::hint(const IdeaRow& row) const
{
    QStringList parts{QLocale().toString(row.at, u"HH:mm"_s), wordFor(row.kind)};
    if (row.group)
        parts.append(row.groupName);
    if (!row.author.isEmpty() && !RoomEyes::now().areOnLaptop())
        parts.append(tr("Said by %1").arg(row.author));
    if (!row.safeWording.isEmpty())
        parts.append(tr("Safe wording: %1").arg(row.safeWording));
    if (!row.said.isEmpty() && !row.withheld && !row.identifying)
        parts.append(tr("As it was said: “%1”").arg(row.said));
    // Plain text is forced: what people wrote is never markup.
    return u"<p>%1</p>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

} // namespace moothall::ui
