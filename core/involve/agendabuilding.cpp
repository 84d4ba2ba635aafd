// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/agendabuilding.h"

#include "core/store/label.h"

#include <algorithm>

namespace moothall::agenda {

using namespace Qt::StringLiterals;

namespace {

using Items = std::vector<AgendaItem>;

Result<> checked(const AgendaItem& item)
{
    if (item.title.trimmed().isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("An item of the agenda needs a title."));
    if (item.plannedMinutes < 1 || item.plannedMinutes > longestItem)
        return fail(Error::Kind::BadInput,
                    Label::tr("An item takes from 1 to %1 minutes.").arg(longestItem));
    return {};
}

AgendaItem itemOf(const Edit& edit, Id<AgendaItem> id)
{
    const auto item = edit.reader().find(id);
    if (!item)
        throw RowIsGone("agenda_item");
    return *item;
}

// Without the start of the session nobody can say when its items begin.
bool hasTimes(const Items& items, const Session& session)
{
    return session.start.isValid() || std::ranges::any_of(items, [](const AgendaItem& item) {
               return item.plannedStart.isValid();
           });
}

// Writes when each item begins now; what is locked keeps its time.
void layStarts(Edit& edit, Id<Session> id)
{
    Items items = all(edit, id);
    const auto session = edit.reader().find(id);
    if (items.empty() || !session)
        return;
    if (items.front().alongside) { // of nothing
        items.front().alongside = false;
        edit.update(items.front());
    }
    if (!hasTimes(items, *session))
        return;
    const runsheet::RunSheet sheet = runsheet::planned(items, *session);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QTime start = sheet.rows[i].begins.onTheClock();
        if (items[i].lockedStart || items[i].plannedStart == start)
            continue;
        items[i].plannedStart = start;
        edit.update(items[i]);
    }
}

// Between the item and the next one.
double rankAfter(const Items& items, std::optional<Id<AgendaItem>> after)
{
    const auto place = after ? std::ranges::find(items, *after, &AgendaItem::id) : items.end();
    if (place == items.end())
        return items.empty() ? 1 : items.back().rank + 1;
    const auto next = std::next(place);
    return next == items.end() ? place->rank + 1 : (place->rank + next->rank) / 2;
}

// Changes one item and lays the starts.
template <class Change>
Result<> change(Workspace& workspace, const QString& label, Id<AgendaItem> id, Change change)
{
    return workspace.act(label, [&](Edit& edit) -> Result<> {
        AgendaItem item = itemOf(edit, id);
        change(item);
        if (const Result<> good = checked(item); !good)
            return good;
        edit.update(item);
        layStarts(edit, item.session);
        return {};
    });
}

bool canShrink(const AgendaItem& item)
{
    return item.kind == AgendaKind::Activity && !item.keepsLength;
}

// Makes activities shorter so that all of them take no more than `room`.
void fitInto(int room, Items& items)
{
    int fixed = 0;
    int spread = 0;
    for (const AgendaItem& item : items)
        if (item.kind != AgendaKind::BeforeStart)
            (canShrink(item) ? spread : fixed) += item.plannedMinutes;
    int left = std::max(room - fixed, 0);
    if (room <= 0 || spread <= left)
        return;
    for (AgendaItem& item : items) {
        if (!canShrink(item))
            continue;
        const int share = spread > 0 ? (left * item.plannedMinutes + spread / 2) / spread : 0;
        spread -= item.plannedMinutes;
        item.plannedMinutes = std::max(share, 1);
        left = std::max(left - item.plannedMinutes, 0);
    }
}

Items itemsOf(const Reader& reader, const AgendaPlan& plan)
{
    const auto library = methods::whole(reader);
    Items items;
    for (const PlannedItem& planned : plan.items) {
        const auto method = std::ranges::find_if(library, [&](const WholeMethod& whole) {
            return !planned.method.isEmpty() && whole.method.code == planned.method;
        });
        AgendaItem item = method == library.end() ? AgendaItem() : itemFor(*method);
        if (!planned.title.isEmpty())
            item.title = planned.title;
        if (planned.minutes > 0)
            item.plannedMinutes = planned.minutes;
        if (planned.step)
            item.step = planned.step;
        item.kind = planned.kind;
        item.keepsLength = planned.keepsLength;
        if (checked(item)) // a method that the file has no longer is left out
            items.push_back(item);
    }
    return items;
}

} // namespace

AgendaItem itemFor(const WholeMethod& method)
{
    AgendaItem item;
    item.title = method.method.name;
    item.step = method.method.step;
    item.method = method.method.id;
    item.plannedMinutes = std::clamp(method.minutes(), 1, longestItem);
    return item;
}

Result<Id<AgendaItem>> insert(Workspace& workspace, const AgendaItem& item,
                              std::optional<Id<AgendaItem>> after)
{
    if (const Result<> good = checked(item); !good)
        return tl::make_unexpected(good.error());
    return workspace.act(Label::tr("Add agenda item"), [&](Edit& edit) {
        AgendaItem added = item;
        added.rank = rankAfter(all(edit, item.session), after);
        added.id = edit.insert(added);
        layStarts(edit, item.session);
        return added.id;
    });
}

Result<> rewrite(Workspace& workspace, const AgendaItem& item)
{
    return change(workspace, Label::tr("Change agenda item"), item.id,
                  [&](AgendaItem& changed) { changed = item; });
}

Result<> takeOut(Workspace& workspace, Id<AgendaItem> item)
{
    return workspace.act(Label::tr("Remove agenda item"), [&](Edit& edit) {
        const Id<Session> session = itemOf(edit, item).session;
        edit.run("DELETE FROM round_time WHERE agenda_item = ?", item);
        edit.remove(item);
        layStarts(edit, session);
    });
}

Result<> move(Workspace& workspace, Id<AgendaItem> id, int places)
{
    return workspace.act(Label::tr("Move agenda item"), [&](Edit& edit) {
        AgendaItem item = itemOf(edit, id);
        Items others = all(edit, item.session);
        const auto here = std::ranges::find(others, id, &AgendaItem::id);
        const auto from = int(here - others.begin());
        const int to = std::clamp(from + places, 0, int(others.size()) - 1);
        if (to == from)
            return;
        others.erase(here);
        const auto next = others.begin() + to;
        if (next == others.begin())
            item.rank = next->rank - 1;
        else
            item.rank = rankAfter(others, std::prev(next)->id);
        edit.update(item);
        layStarts(edit, item.session);
    });
}

Result<> setMinutes(Workspace& workspace, Id<AgendaItem> item, int minutes)
{
    return change(workspace, Label::tr("Set the length"), item,
                  [=](AgendaItem& changed) { changed.plannedMinutes = minutes; });
}

Result<> lockStart(Workspace& workspace, Id<AgendaItem> item, QTime start)
{
    const QString label =
        start.isValid() ? Label::tr("Lock the start") : Label::tr("Unlock the start");
    return change(workspace, label, item, [=](AgendaItem& changed) {
        changed.lockedStart = start.isValid();
        if (start.isValid())
            changed.plannedStart = start;
    });
}

Result<> setAlongside(Workspace& workspace, Id<AgendaItem> id, bool alongside)
{
    return workspace.act(Label::tr("Put side by side"), [&](Edit& edit) -> Result<> {
        AgendaItem item = itemOf(edit, id);
        if (alongside && all(edit, item.session).front().id == id)
            return fail(Error::Kind::NotAllowed,
                        Label::tr("Nothing comes before the first item that it could run beside."));
        item.alongside = alongside;
        edit.update(item);
        layStarts(edit, item.session);
        return {};
    });
}

Result<> protect(Workspace& workspace, Id<AgendaItem> item, bool keepsLength)
{
    return change(workspace,
                  keepsLength ? Label::tr("Keep the length") : Label::tr("Let the length change"),
                  item, [=](AgendaItem& changed) { changed.keepsLength = keepsLength; });
}

Result<> follow(Workspace& workspace, Id<Session> id, const AgendaPlan& plan)
{
    return workspace.act(Label::tr("Start from a template"), [&](Edit& edit) -> Result<> {
        const auto session = edit.reader().find(id);
        if (!session)
            throw RowIsGone("session");
        methods::addMissing(edit);
        Items items = itemsOf(edit, plan);
        fitInto(lengthOf(*session), items);
        double rank = rankAfter(all(edit, id), {});
        for (AgendaItem& item : items) {
            item.session = id;
            item.rank = rank++;
            edit.insert(item);
        }
        layStarts(edit, id);
        return {};
    });
}

int lengthOf(const Session& session)
{
    if (!session.start.isValid() || !session.end.isValid())
        return 0;
    const int minutes = session.start.secsTo(session.end) / 60;
    return minutes < 0 ? minutes + 24 * 60 : minutes;
}

int plannedLength(std::span<const AgendaItem> items, const runsheet::RunSheet& sheet)
{
    const auto first = std::ranges::find_if(
        items, [](const AgendaItem& item) { return item.kind != AgendaKind::BeforeStart; });
    if (first == items.end())
        return 0;
    return sheet.ends - sheet.rows[std::size_t(first - items.begin())].begins;
}

} // namespace moothall::agenda
