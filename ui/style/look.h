// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks now: which tokens, how large the text. One for the application.
#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace moothall::ui {

enum class Scheme
{
    AsTheSystem,
    Light,
    Dark
};

// What a piece of text is for; its size is a factor of the base size of the system's font.
enum class TypeRole
{
    KeyCap,  // 11
    Caption, // 12: times, hints, axes
    Base,    // 13: everything
    Idea,    // 14: people's words, one step above the machinery
    Heading, // 15, strong: sections
    Capture, // 16: the capture line
    Insight, // 19, strong: the one sentence the screen is about
    Title,   // 20, strong: title of a screen, big numbers
};

// Fills palette, style sheet and style of the application, and tells when they change. Sizes given
// in pixels hold for a base of 13; they grow with the text.
class Look : public QObject
{
    Q_OBJECT

public:
    // The application must exist; its font is the base of all sizes.
    Look();
    ~Look() override;

    static Look& now();

    const Tokens& tokens() const { return *m_tokens; }
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    // Black and white with strong edges: by the system, or because somebody asks for it here.
    bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on);

    // From 1 to 2, on top of the system's own scaling.
    double textScale() const { return m_scale; }
    void setTextScale(double scale);

    bool keyHints() const { return m_keyHints; } // whether key caps are drawn outside menus
    void setKeyHints(bool on);

    // Text so large that key caps and second columns give way.
    bool isLarge() const;

    QFont font(TypeRole role) const;
    QFont font(TypeRole role, QFont::Weight weight) const;
    int px(double atBase13) const; // at least 1 for what is above 0

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    Scheme m_scheme = Scheme::AsTheSystem;
    double m_scale = 1;
    bool m_highContrast = false;
    bool m_keyHints = true;
    bool m_applying = false;
    QFont m_systemFont;
    QPalette m_systemPalette;
    const Tokens* m_tokens;
};

// Shorthands for painting.
inline const Tokens& tokens() { return Look::now().tokens(); }
inline int px(double atBase13) { return Look::now().px(atBase13); }
inline QFont fontOf(TypeRole role) { return Look::now().font(role); }
inline QFont fontOf(TypeRole role, QFont::Weight weight) { return Look::now().font(role, weight); }

} // namespace moothall::ui
