// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea on the wall, as screen readers have it.
#include "ui/synthesise/board/boardpart.h"
#include "ui/synthesise/board/boardparts.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Access
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

class IdeaPart : public BoardPart
{
public:
    IdeaPart(BoardView& view, Id<Idea> idea) : BoardPart(view), m_idea(idea) {}

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
        if (face.card.stoodFor)
            parts.append(Access::tr("counted with others"));
        else if (face.card.parked)
            parts.append(Access::tr("parked"));
        if (face.card.copy)
            parts.append(Access::tr("a copy"));
        if (face.card.unclear)
            parts.append(Access::tr("unclear"));
        if (face.card.unquoted)
            parts.append(Access::tr("not to be quoted"));
        if (const QString mark = view().model().markOf(m_idea); !mark.isEmpty())
            parts.append(Access::tr("proposed for %1").arg(QString(mark).remove(u'?')));
        return parts.join(u", "_s);
    }

    Id<Idea> m_idea;
};

} // namespace

QAccessibleInterface* makeIdeaPart(BoardView& view, Id<Idea> idea)
{
    return new IdeaPart(view, idea);
}

std::optional<Id<Idea>> ideaOf(const QAccessibleInterface* part)
{
    const auto* idea = dynamic_cast<const IdeaPart*>(part);
    return idea ? std::optional(idea->idea()) : std::nullopt;
}

} // namespace moothall::ui
