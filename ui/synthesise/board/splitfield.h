// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A field that lies over an idea while it is split: one line for each part.
#pragma once

#include "core/gather/ideas.h"

#include <QPlainTextEdit>

namespace moothall::ui {

class SplitField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SplitField(QWidget* parent);

    // Opens at the place, moved to where all of it is seen.
    void begin(const QRectF& place, Id<Idea> idea, const QString& words);
    void end();
    Id<Idea> idea() const { return m_idea; }

    // How it is done, in a sentence.
    static QString advice();

signals:
    void entered(const QStringList& parts); // it stays open until `end`
    void stopped();                         // Escape

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Id<Idea> m_idea;
};

} // namespace moothall::ui
