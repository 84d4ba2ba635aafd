// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/outlinemodel.h"

#include "core/synthesise/sorting.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/synthesise/board/themetree.h"
#include "ui/synthesise/board/ways.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/whenseen.h"

#include <algorithm>
#include <unordered_map>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

OutlineRow ideaRow(const IdeaCard& card, int theme, int depth)
{
    return {{OutlineKind::Idea, card.id.value}, theme, {}, 0, card, {}, depth};
}

std::vector<ThemeInTree> treeOf(const std::vector<Theme>& themes)
{
    std::vector<ThemeInList> listed;
    for (const Theme& theme : themes)
        listed.push_back({theme.id, theme.parent});
    return treeOf(listed);
}

} // namespace

OutlineModel::OutlineModel(Desk& desk, Part part, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_part(part)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"idea", "idea_origin", "theme", "session", "stakeholder_group"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void OutlineModel::find(const QString& words)
{
    m_find = words.simplified();
    read();
}

void OutlineModel::read()
{
    const auto cards = ideaCards(m_desk.reader(), m_desk.project());
    m_ideas = int(std::ranges::count_if(cards, [&](const IdeaCard& card) {
        return card.theme.has_value() == (m_part == Part::Themes);
    }));
    m_counts = countsOf(cards, turnedDownIdeas(m_desk.reader(), m_desk.project()),
                        int(themes::all(m_desk.reader(), m_desk.project()).size()));
    auto rows = m_part == Part::Themes ? themeRows(cards) : trayRows(cards);
    removeMoved(rows);
    become(std::move(rows));
}

// An idea that lies in another pile now leaves before it comes: to move it down would move all that
// stood behind it, one by one.
void OutlineModel::removeMoved(const std::vector<OutlineRow>& rows)
{
    const auto pileOf = [this](const OutlineRow& row) {
        return m_part == Part::Themes ? row.theme : row.card.stoodFor ? 2 : int(row.card.parked);
    };
    std::unordered_map<OutlineId, int> piles;
    for (const OutlineRow& row : rows)
        piles[row.id] = pileOf(row);
    for (int row = rowCount() - 1; row >= 0; --row)
        if (const auto found = piles.find(at(row).id);
            found != piles.end() && found->second != pileOf(at(row)))
            removeAt(row);
}

bool OutlineModel::isFound(const IdeaCard& card) const
{
    return m_find.isEmpty() || wordsOf(card).contains(m_find, Qt::CaseInsensitive);
}

std::vector<OutlineRow> OutlineModel::themeRows(const std::vector<IdeaCard>& cards) const
{
    std::map<Id<Theme>, std::vector<const IdeaCard*>> inTheme;
    for (const IdeaCard& card : cards)
        if (card.theme)
            inTheme[*card.theme].push_back(&card);
    std::vector<OutlineRow> rows;
    const auto themes = themes::all(m_desk.reader(), m_desk.project());
    const auto numbers = sorting::numbersOf(themes);
    auto cameFrom = originsInWords(m_desk.reader(), m_desk.project());
    const auto tree = treeOf(themes);
    for (const ThemeInTree& each : tree) {
        const Theme& theme = themes[each.place];
        const int number = numbers.at(theme.id);
        const auto& ideas = inTheme[theme.id];
        const auto* outer =
            each.parent < 0 ? nullptr : &themes[tree[std::size_t(each.parent)].place];
        rows.push_back({{OutlineKind::Theme, theme.id.value},
                        number,
                        theme.title,
                        int(ideas.size()),
                        {},
                        cameFrom[theme.id],
                        each.depth,
                        outer ? numbers.at(outer->id) : 0});
        for (const IdeaCard* card : ideas)
            if (isFound(*card))
                rows.push_back(ideaRow(*card, number, each.depth));
    }
    return rows;
}

std::vector<OutlineRow> OutlineModel::trayRows(const std::vector<IdeaCard>& cards) const
{
    std::vector<OutlineRow> rows;
    std::vector<OutlineRow> seeds; // wait behind what has to be sorted
    std::vector<OutlineRow> parked;
    std::vector<OutlineRow> stoodFor;
    for (const IdeaCard& card : cards)
        if (!card.theme && isFound(card))
            (card.stoodFor ? stoodFor
             : card.parked ? parked
             : card.seed   ? seeds
                           : rows)
                .push_back(ideaRow(card, 0, 0));
    std::ranges::move(seeds, std::back_inserter(rows));
    const auto addBelow = [&](OutlineKind words, std::vector<OutlineRow>& those) {
        if (!those.empty())
            rows.push_back({{words, 0}, 0, {}, int(those.size()), {}});
        std::ranges::move(those, std::back_inserter(rows));
    };
    addBelow(OutlineKind::Parked, parked);
    addBelow(OutlineKind::StoodFor, stoodFor);
    return rows;
}

std::optional<Id<Theme>> OutlineModel::themeAt(const QModelIndex& index) const
{
    if (!index.isValid() || at(index).id.kind != OutlineKind::Theme)
        return std::nullopt;
    return Id<Theme>{at(index).id.value};
}

std::optional<Id<Idea>> OutlineModel::ideaAt(const QModelIndex& index) const
{
    if (!index.isValid() || at(index).id.kind != OutlineKind::Idea)
        return std::nullopt;
    return at(index).card.id;
}

std::optional<Id<Theme>> OutlineModel::themeAround(const QModelIndex& index) const
{
    return ideaAt(index) ? at(index).card.theme : themeAt(index);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    if (!index.isValid())
        return flags;
    switch (at(index).id.kind) {
    case OutlineKind::Theme:
        return flags | Qt::ItemIsEditable;
    case OutlineKind::Idea:
        return flags | Qt::ItemIsDragEnabled;
    case OutlineKind::Parked:
    case OutlineKind::StoodFor:
        break;
    }
    return Qt::ItemIsEnabled;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    return role == Qt::EditRole && themeAt(index) ? QVariant(at(index).title)
                                                  : RowsModel::data(index, role);
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto theme = themeAt(index);
    if (role != Qt::EditRole || !theme || value.toString().trimmed() == at(index).title)
        return false;
    return m_desk.did(themes::rename(m_desk.workspace(), *theme, value.toString()),
                      tr("Theme renamed."));
}

QString OutlineModel::words(const OutlineRow& row) const
{
    switch (row.id.kind) {
    case OutlineKind::Theme:
        return row.title;
    case OutlineKind::Idea:
        return wordsOf(row.card);
    case OutlineKind::StoodFor:
        return tr("Put together or split");
    case OutlineKind::Parked:
        break;
    }
    return tr("Parked for later");
}

QString OutlineModel::spokenTheme(const OutlineRow& row) const
{
    QStringList parts{
        tr("Theme %1, %2, %Ln idea(s)", nullptr, row.ideas).arg(themeLetter(row.theme), row.title)};
    if (row.outer > 0)
        parts.append(tr("inside %1").arg(themeLetter(row.outer)));
    if (!row.cameFrom.isEmpty())
        parts.append(row.cameFrom);
    return parts.join(u", "_s);
}

QString OutlineModel::spoken(const OutlineRow& row) const
{
    switch (row.id.kind) {
    case OutlineKind::Theme:
        return spokenTheme(row);
    case OutlineKind::Idea:
        return spokenWordsOf(row.card);
    case OutlineKind::StoodFor:
        return tr("%Ln idea(s) put together or split", nullptr, row.ideas);
    case OutlineKind::Parked:
        break;
    }
    return tr("%Ln idea(s) parked for later", nullptr, row.ideas);
}

QString OutlineModel::hint(const OutlineRow& row) const
{
    QStringList parts;
    if (row.id.kind == OutlineKind::Idea && row.card.group > 0)
        parts.append(row.card.groupName);
    if (row.id.kind == OutlineKind::Idea && row.card.table)
        parts.append(tr("Table %1").arg(*row.card.table));
    return parts.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

} // namespace moothall::ui
