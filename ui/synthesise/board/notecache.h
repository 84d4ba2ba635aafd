// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes as they were drawn before, so that the wall can be moved and scaled without drawing words.
#pragma once

#include "ui/synthesise/board/noteface.h"

#include <QElapsedTimer>
#include <QPixmap>

#include <unordered_map>

namespace moothall::ui {

// Each frame may spend some milliseconds on drawing notes anew. What is not done by then is shown
// as it was, scaled, or without words, and comes with the next frame.
class NoteCache
{
public:
    // `settled`: the scale will stay, so that every note is wanted in exactly this size.
    void beginFrame(double milliseconds, bool settled);
    // `area` is where the note goes on the screen, in whole pixels.
    void draw(QPainter& painter, const QRect& area, const NoteFace& face, double scale,
              const QColor& behind, double devicePixelRatio);
    bool isBehind() const { return m_behind; } // another frame is wanted
    void endFrame();
    void clear();

private:
    struct Drawn
    {
        QPixmap pixmap;
        NoteFace face;
        double scale = 0;
        double devicePixelRatio = 1;
        std::uint64_t usedIn = 0;
    };

    void render(Drawn& drawn, const QSize& size, const QColor& behind) const;
    static std::int64_t bytesOf(const Drawn& drawn);

    std::unordered_map<Id<Idea>, Drawn> m_drawn;
    std::int64_t m_bytes = 0;
    std::uint64_t m_frame = 0;
    double m_budget = 7;
    bool m_settled = true;
    bool m_behind = false;
    QElapsedTimer m_clock;
};

} // namespace moothall::ui
