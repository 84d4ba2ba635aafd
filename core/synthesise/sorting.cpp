// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/sorting.h"

#include "core/base/text.h"
#include "core/gather/ideas.h"
#include "core/store/changeset.h"
#include "core/store/history.h"
#include "core/store/label.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/themeorigins.h"

#include <algorithm>
#include <set>

namespace moothall::sorting {

using namespace Qt::StringLiterals;

namespace {

int numberIn(const QString& code)
{
    bool isNumber = false;
    const int number = code.mid(1).toInt(&isNumber);
    return code.startsWith(u'K') && isNumber && number > 0 ? number : 0;
}

QString codeOf(int number) { return u"K%1"_s.arg(number); }

// Where a column of a theme stands in what the history keeps.
int columnOfTheme(const Reader& reader, std::string_view name)
{
    return reader.value<int>("SELECT cid FROM pragma_table_info('theme') WHERE name = ?",
                             std::string(name));
}

// The highest number of the themes that are gone, as the history remembers them.
int highestGone(const Reader& reader, Id<Project> project)
{
    const int owner = columnOfTheme(reader, "project");
    const int code = columnOfTheme(reader, "code");
    int highest = 0;
    const auto look = [&](const ChangedRow& row) {
        if (row.table() == "theme" && row.change().kind == ChangeKind::Removed &&
            row.textBefore(owner) == std::to_string(project.value))
            highest = std::max(highest, numberIn(QString::fromStdString(
                                            row.textBefore(code).value_or(std::string()))));
    };
    for (const auto entry : reader.values<history::Seq>(
             "SELECT seq FROM history WHERE kind = 'do' AND label IN (?, ?)",
             Label::tr("Remove theme"), Label::tr("Merge themes")))
        forEachChange(history::changesetOf(reader, entry), look);
    return highest;
}

} // namespace

int numberOf(const Theme& theme) { return numberIn(theme.code); }

std::map<Id<Theme>, int> numbersOf(const std::vector<Theme>& themes)
{
    std::map<Id<Theme>, int> numbers;
    std::set<int> taken;
    for (const Theme& theme : themes)
        if (const int number = numberOf(theme); number > 0 && taken.insert(number).second)
            numbers[theme.id] = number;
    int place = 0;
    for (const Theme& theme : themes) {
        ++place;
        if (numbers.contains(theme.id))
            continue;
        int free = place;
        while (!taken.insert(free).second)
            ++free;
        numbers[theme.id] = free;
    }
    return numbers;
}

int nextNumber(const Reader& reader, Id<Project> project)
{
    int number =
        std::max(highestGone(reader, project), themeOrigins::highestNumber(reader, project));
    for (const auto& [theme, taken] : numbersOf(themes::all(reader, project)))
        number = std::max(number, taken);
    return number + 1;
}

QString nextCode(const Reader& reader, Id<Project> project)
{
    return codeOf(nextNumber(reader, project));
}

Result<Id<Theme>> addTheme(Workspace& workspace, Id<Project> project, const QString& title,
                           const std::vector<Id<Idea>>& ideas, int number)
{
    const QString name = cleaned(title);
    if (name.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("A theme needs a name."));
    return workspace.act(Label::tr("Add theme"), [&](Edit& edit) {
        const int free = nextNumber(edit, project);
        Theme theme{{}, project, codeOf(std::max(number, free)), name, {}, 1};
        for (const Theme& other : themes::all(edit, project))
            theme.rank = std::max(theme.rank, other.rank + 1);
        const Id<Theme> id = edit.insert(theme);
        double rank = 0;
        for (const Id<Idea> idea : ideas)
            edit.run("UPDATE idea SET theme = ?, theme_rank = ? WHERE id = ?", id, rank += 1, idea);
        return id;
    });
}

Result<std::vector<Id<Idea>>> copy(Workspace& workspace, const std::vector<Id<Idea>>& ideas)
{
    return workspace.act(Label::tr("Copy %n idea(s)", nullptr, int(ideas.size())), [&](Edit& edit) {
        std::vector<Id<Idea>> copies;
        for (const Id<Idea> id : ideas) {
            auto idea = edit.reader().find(id);
            if (!idea)
                continue;
            const Id<Idea> itself = origins::withoutCopying(edit, id);
            idea->id = {};
            idea->code.clear();
            idea->theme.reset();
            idea->themeRank.reset();
            copies.push_back(edit.insert(*idea));
            edit.insert(IdeaOrigin{{}, itself, copies.back(), OriginWay::CopyOf});
        }
        return copies;
    });
}

Result<> park(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on)
{
    const int count = int(ideas.size());
    const QString label = on ? Label::tr("Park %n idea(s)", nullptr, count)
                             : Label::tr("Take up %n idea(s) again", nullptr, count);
    return workspace.act(label, [&](Edit& edit) {
        for (const Id<Idea> idea : ideas)
            edit.run("UPDATE idea SET parked = ? WHERE id = ?", on, idea);
    });
}

} // namespace moothall::sorting
