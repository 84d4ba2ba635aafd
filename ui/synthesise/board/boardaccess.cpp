// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardaccess.h"

#include "ui/synthesise/board/boardparts.h"
#include "ui/synthesise/board/boardview.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Access
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

QAccessibleInterface* makeBoardAccess(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(BoardView::staticMetaObject.className()))
        return nullptr;
    return new BoardAccess(*static_cast<BoardView*>(object));
}

BoardAccess* accessOf(BoardView& view)
{
    return static_cast<BoardAccess*>(QAccessible::queryAccessibleInterface(&view));
}

void tellFocus(BoardView& view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    if (QAccessibleInterface* current = accessOf(view)->focusChild()) {
        QAccessibleEvent event(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
        if (view.isCarrying()) { // where it would lie is a part of what is told about it
            QAccessibleEvent moved(current, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&moved);
        }
    }
}

void tellSelection(BoardView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* current = accessOf(view)->ofIdea(view.selection().current());
    if (!current)
        return;
    QAccessibleEvent event(current, view.selection().contains(view.selection().current())
                                        ? QAccessible::SelectionAdd
                                        : QAccessible::SelectionRemove);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installBoardAccess() { QAccessible::installFactory(makeBoardAccess); }

void announceChanges(BoardView& view)
{
    QObject::connect(&view, &BoardView::currentChanged, &view, [&view] { tellFocus(view); });
    QObject::connect(&view.selection(), &BoardSelection::changed, &view,
                     [&view] { tellSelection(view); });
    QObject::connect(&view.model(), &BoardModel::changed, &view, [&view] {
        if (!QAccessible::isActive())
            return;
        QAccessibleEvent event(&view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    });
}

BoardAccess::BoardAccess(BoardView& view)
    : QAccessibleWidget(&view, QAccessible::Grouping),
      m_view(&view),
      m_follows(
          QObject::connect(&view.model(), &BoardModel::changed, &view, [this] { forgetAbsent(); }))
{}

BoardAccess::~BoardAccess()
{
    QObject::disconnect(m_follows);
    for (const auto& [idea, id] : m_ideas)
        QAccessible::deleteAccessibleInterface(id);
    for (const auto& [pile, id] : m_piles)
        QAccessible::deleteAccessibleInterface(id);
}

BoardView& BoardAccess::view() const { return *m_view; }

std::vector<PileId> BoardAccess::piles() const
{
    std::vector<PileId> ids;
    for (const Pile& pile : view().wall().shown.piles())
        ids.push_back(pile.id);
    if (view().hasTray())
        ids.push_back({PileKind::Unsorted});
    return ids;
}

QAccessibleInterface* BoardAccess::ofPile(PileId pile) const
{
    const auto known = m_piles.find(pile);
    if (known != m_piles.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = makePilePart(view(), pile);
    m_piles[pile] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* BoardAccess::ofIdea(Id<Idea> idea) const
{
    if (!idea)
        return nullptr;
    const auto known = m_ideas.find(idea);
    if (known != m_ideas.end())
        return QAccessible::accessibleInterface(known->second);
    auto* made = makeIdeaPart(view(), idea);
    m_ideas[idea] = QAccessible::registerAccessibleInterface(made);
    return made;
}

void BoardAccess::forgetAbsent()
{
    const auto forget = [](auto& known, const auto& isThere) {
        for (auto each = known.begin(); each != known.end();) {
            if (isThere(each->first)) {
                ++each;
                continue;
            }
            QAccessibleEvent event(QAccessible::accessibleInterface(each->second),
                                   QAccessible::ObjectDestroyed);
            QAccessible::updateAccessibility(&event);
            QAccessible::deleteAccessibleInterface(each->second);
            each = known.erase(each);
        }
    };
    forget(m_ideas, [&](Id<Idea> idea) { return view().model().noteOf(idea).has_value(); });
    forget(m_piles, [&](PileId pile) { return shownPile(view(), pile) != nullptr; });
}

int BoardAccess::childCount() const
{
    return m_view ? int(piles().size()) + QAccessibleWidget::childCount() : 0;
}

QAccessibleInterface* BoardAccess::child(int index) const
{
    if (!m_view || index < 0)
        return nullptr;
    const auto all = piles();
    return index < int(all.size()) ? ofPile(all[std::size_t(index)])
                                   : QAccessibleWidget::child(index - int(all.size()));
}

int BoardAccess::indexOfChild(const QAccessibleInterface* child) const
{
    if (!m_view)
        return -1;
    const auto all = piles();
    if (const auto pile = pileOf(child)) {
        const auto found = std::ranges::find(all, *pile);
        return found == all.end() ? -1 : int(found - all.begin());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + int(all.size());
}

QAccessibleInterface* BoardAccess::childAt(int x, int y) const
{
    if (!m_view)
        return nullptr;
    const QPointF pixel = view().mapFromGlobal(QPoint(x, y));
    for (const BoardRegion* region : {&view().wall(), &view().tray()})
        if (QRectF(region->area).contains(pixel))
            if (const auto pile = region->shown.pileAt(region->fromWidget(pixel)))
                return ofPile(region->shown.piles()[std::size_t(*pile)].id);
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface* BoardAccess::focusChild() const
{
    if (!m_view || !view().hasFocus())
        return QAccessibleWidget::focusChild();
    if (const auto pile = view().currentPile())
        return ofPile(*pile);
    const Id<Idea> current = view().selection().current();
    return current && view().model().noteOf(current) ? ofIdea(current)
                                                     : QAccessibleWidget::focusChild();
}

QString BoardAccess::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && m_view)
        return Access::tr("%Ln idea(s)", nullptr, view().model().count()) + u", "_s +
               Access::tr("%Ln theme(s)", nullptr, int(view().model().content().themes.size()));
    return QAccessibleWidget::text(text);
}

} // namespace moothall::ui
