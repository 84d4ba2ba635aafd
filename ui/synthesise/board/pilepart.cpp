// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A theme on the wall, or another pile of it, as screen readers have it.
#include "ui/synthesise/board/boardpart.h"
#include "ui/synthesise/board/boardparts.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Access
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

class PilePart : public BoardPart
{
public:
    PilePart(BoardView& view, PileId pile) : BoardPart(view), m_pile(pile) {}

    PileId pile() const { return m_pile; }

    QAccessibleInterface* parent() const override { return wall(); }
    int childCount() const override
    {
        const Pile* pile = isValid() ? shownPile(view(), m_pile) : nullptr;
        return pile ? int(pile->notes.size()) : 0;
    }
    QAccessibleInterface* child(int index) const override
    {
        const Pile* pile = isValid() ? shownPile(view(), m_pile) : nullptr;
        if (!pile || index < 0 || index >= int(pile->notes.size()))
            return nullptr;
        return wall()->ofIdea(view().model().cardAt(pile->notes[std::size_t(index)]).id);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto idea = ideaOf(child);
        const Pile* pile = isValid() ? shownPile(view(), m_pile) : nullptr;
        const auto note = idea && pile ? view().model().noteOf(*idea) : std::nullopt;
        if (!note)
            return -1;
        const auto found = std::ranges::find(pile->notes, *note);
        return found == pile->notes.end() ? -1 : int(found - pile->notes.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!isValid())
            return nullptr;
        const QPointF pixel = view().mapFromGlobal(QPoint(x, y));
        for (const BoardRegion* region : {&view().wall(), &view().tray()})
            if (QRectF(region->area).contains(pixel))
                if (const auto spot = region->shown.hit(region->fromWidget(pixel)))
                    return wall()->ofIdea(view().model().cardAt(region->shown.noteAt(*spot)).id);
        return nullptr;
    }
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override
    {
        if (!isValid())
            return {};
        QAccessible::State state = stateFor(view().currentPile() == m_pile);
        state.multiSelectable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const Pile* pile = isValid() ? shownPile(view(), m_pile) : nullptr;
        if (!pile)
            return {};
        const bool isTheme = pile->id.kind == PileKind::Theme;
        if (kind == QAccessible::Name)
            return isTheme ? Access::tr("Theme %1, %2").arg(themeLetter(pile->number), pile->title)
                           : title(*pile);
        if (kind != QAccessible::Description)
            return {};
        const QString count = Access::tr("%Ln idea(s)", nullptr, int(pile->notes.size()));
        const Pile* outer =
            pile->parent >= 0 ? &view().wall().shown.piles()[std::size_t(pile->parent)] : nullptr;
        QStringList parts{outer ? Access::tr("%1, inside %2").arg(count, outer->title) : count};
        if (!pile->cameFrom.isEmpty())
            parts.append(pile->cameFrom);
        return parts.join(u", "_s);
    }
    QStringList actionNames() const override
    {
        QStringList names{setFocusAction(), pressAction()};
        if (m_pile.kind == PileKind::Theme)
            names.append(Access::tr("Rename"));
        return names;
    }
    QString localizedActionDescription(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        view().setFocus();
        view().chooseFrame(m_pile);
        if (action == Access::tr("Rename"))
            emit view().renameWanted();
    }

protected:
    bool isThere() const override { return shownPile(view(), m_pile); }
    std::optional<QRectF> areaOnWidget() const override { return view().areaOfPile(m_pile); }

private:
    static QString title(const Pile& pile)
    {
        return pile.id.kind == PileKind::Unsorted ? Access::tr("Unsorted") : pile.title;
    }

    PileId m_pile;
};

} // namespace

const Pile* shownPile(const BoardView& view, PileId id)
{
    for (const BoardRegion* region : {&view.wall(), &view.tray()})
        if (const auto place = pileWithId(region->shown.piles(), id))
            return &region->shown.piles()[std::size_t(*place)];
    return nullptr;
}

QAccessibleInterface* makePilePart(BoardView& view, PileId pile)
{
    return new PilePart(view, pile);
}

std::optional<PileId> pileOf(const QAccessibleInterface* part)
{
    const auto* pile = dynamic_cast<const PilePart*>(part);
    return pile ? std::optional(pile->pile()) : std::nullopt;
}

} // namespace moothall::ui
