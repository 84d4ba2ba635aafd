// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What themes and ideas on the wall have in common for screen readers.
#pragma once

#include "ui/synthesise/board/boardaccess.h"
#include "ui/synthesise/board/boardview.h"

#include <QPointer>
#include <QWindow>

namespace moothall::ui {

class BoardPart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit BoardPart(BoardView& view) : m_view(&view) {}

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

} // namespace moothall::ui
