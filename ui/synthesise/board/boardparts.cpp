// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardparts.h"

#include "ui/synthesise/board/boardaccess.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWindow>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Access
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

// What themes and ideas on the wall have in common.
class Part : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit Part(BoardView& view) : m_view(&view) {}

    bool isValid() const override { return m_view && isThere(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QRect rect() const override
    {
        const auto area = isValid() ? areaOnWidget() : std::nullopt;
        return area ? QRect(m_view->mapToGlobal(area->topLeft().toPoint()), area->size().toSize())
                    : QRect();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    virtual bool isThere() const = 0;
    virtual std::optional<QRectF> areaOnWidget() const = 0;

    BoardView& view() const { return *m_view; }
    BoardAccess* wall() const
    {
        return m_view ? static_cast<BoardAccess*>(QAccessible::queryAccessibleInterface(m_view))
                      : nullptr;
    }
    QAccessible::State stateFor(bool isCurrent) const
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isCurrent && m_view->hasFocus();
        const auto area = areaOnWidget();
        state.offscreen = !area || !area->intersects(QRectF(m_view->rect()));
        state.invisible = !m_view->isVisible();
        return state;
    }

private:
    QPointer<BoardView> m_view;
};

class IdeaAccess : public Part
{
public:
    IdeaAccess(BoardView& view, Id<Idea> idea) : Part(view), m_idea(idea) {}

    Id<Idea> idea() const { return m_idea; }

    QAccessibleInterface* parent() const override
    {
        const Pile* around = pile();
        return around ? wall()->ofPile(around->id) : wall();
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state = stateFor(view().selection().current() == m_idea);
        state.selectable = true;
        state.extSelectable = true;
        state.multiSelectable = true;
        state.selected = view().selection().contains(m_idea);
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const NoteFace face = view().model().faceOf(note());
        if (kind == QAccessible::Name)
            return wordsOn(face);
        return kind == QAccessible::Description ? description(face) : QString();
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction(), pressAction(), toggleAction(), Access::tr("Park"),
                          Access::tr("Split in two")};
        for (const BoardTheme& theme : view().model().content().themes)
            names.append(putInto(theme));
        return names;
    }
    QString localizedActionDescription(const QString& action) const override
    {
        return action == pressAction() ? Access::tr("Chooses this idea alone") : QString();
    }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        if (action == toggleAction())
            return view().selection().toggle(m_idea);
        view().setFocus();
        view().goToNote(note());
        if (action == Access::tr("Park"))
            emit view().sortingWanted({SortingWish::Park});
        if (action == Access::tr("Split in two"))
            emit view().sortingWanted({SortingWish::Split});
        for (const BoardTheme& theme : view().model().content().themes)
            if (action == putInto(theme)) {
                emit view().sortingWanted({SortingWish::SendTo, theme.number});
                return; // the themes may be others now
            }
    }

protected:
    bool isThere() const override { return view().model().noteOf(m_idea).has_value(); }
    std::optional<QRectF> areaOnWidget() const override { return view().areaOfNote(note()); }

private:
    int note() const { return view().model().noteOf(m_idea).value_or(-1); }

    const Pile* pile() const
    {
        if (!isValid())
            return nullptr;
        for (const BoardRegion* region : {&view().wall(), &view().tray()})
            if (const auto spot = region->shown.spotOf(note()))
                return &region->shown.piles()[std::size_t(spot->pile)];
        return nullptr;
    }

    static QString putInto(const BoardTheme& theme)
    {
        return Access::tr("Put into %1").arg(themeLetter(theme.number));
    }

    QString description(const NoteFace& face) const
    {
        QStringList parts{view().positionOf(note())};
        if (view().isCarrying() && view().selection().contains(m_idea))
            parts.prepend(Access::tr("In the hand"));
        if (face.card.group > 0)
            parts.append(face.card.groupName);
        if (face.card.table)
            parts.append(Access::tr("table %1").arg(*face.card.table));
        if (face.card.agreeCount > 0)
            parts.append(Access::tr("same here %1").arg(face.card.agreeCount));
        if (face.card.needsSafeWording)
            parts.append(Access::tr("needs safe wording"));
        if (face.card.byDecider)
            parts.append(Access::tr("not counted as a voice"));
        if (face.card.seed)
            parts.append(Access::tr("seed, kept for Develop"));
        if (face.card.parked)
            parts.append(Access::tr("parked"));
        if (const QString mark = view().model().markOf(m_idea); !mark.isEmpty())
            parts.append(Access::tr("proposed for %1").arg(QString(mark).remove(u'?')));
        return parts.join(u", "_s);
    }

    Id<Idea> m_idea;
};

class PileAccess : public Part
{
public:
    PileAccess(BoardView& view, PileId pile) : Part(view), m_pile(pile) {}

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
        const auto* idea = dynamic_cast<const IdeaAccess*>(child);
        const Pile* pile = isValid() ? shownPile(view(), m_pile) : nullptr;
        const auto note = idea && pile ? view().model().noteOf(idea->idea()) : std::nullopt;
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
        const QString count = Access::tr("%n idea(s)", nullptr, int(pile->notes.size()));
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

QAccessibleInterface* makeIdeaAccess(BoardView& view, Id<Idea> idea)
{
    return new IdeaAccess(view, idea);
}

QAccessibleInterface* makePileAccess(BoardView& view, PileId pile)
{
    return new PileAccess(view, pile);
}

std::optional<PileId> pileOf(const QAccessibleInterface* part)
{
    const auto* pile = dynamic_cast<const PileAccess*>(part);
    return pile ? std::optional(pile->pile()) : std::nullopt;
}

} // namespace moothall::ui
