// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stack.h"

#include <QAccessibleWidget>

namespace moothall::ui {
namespace {

// Qt's own says "layered pane" before everything in it.
class StackAccess : public QAccessibleWidget
{
public:
    explicit StackAccess(Stack& stack)
        : QAccessibleWidget(&stack, QAccessible::Client), m_stack(stack)
    {}

    int childCount() const override { return m_stack.currentWidget() ? 1 : 0; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_stack.currentWidget())
                          : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_stack.currentWidget() ? 0 : -1;
    }

private:
    Stack& m_stack;
};

QAccessibleInterface* makeStackAccess(const QString&, QObject* object)
{
    auto* stack = qobject_cast<Stack*>(object);
    return stack ? new StackAccess(*stack) : nullptr;
}

} // namespace

Stack::Stack(QWidget* parent) : QStackedWidget(parent)
{
    QAccessible::installFactory(makeStackAccess);
}

QSize Stack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize Stack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

} // namespace moothall::ui
