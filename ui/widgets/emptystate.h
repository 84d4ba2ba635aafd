// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing yet: one sentence and one button.
#pragma once

#include "ui/widgets/stack.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace moothall::ui {

class Label;

class EmptyState : public QFrame
{
    Q_OBJECT

public:
    // Without `action` there is no button.
    EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);

    void say(const QString& sentence);
    void addLink(const QString& text, const QObject* context, std::function<void()> act);

signals:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_sentence;
};

// Shows the content, or the empty state in the middle of its place.
class OrEmpty : public Stack
{
    Q_OBJECT

public:
    OrEmpty(QWidget* content, EmptyState* empty, QWidget* parent = nullptr);

    void showEmpty(bool empty);

    // It lives with the room it is given: what stands beside it is not squeezed for its sake.
    bool hasHeightForWidth() const override { return false; }
};

} // namespace moothall::ui
