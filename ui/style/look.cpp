// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"

#include "ui/style/appstyle.h"
#include "ui/style/rescale.h"
#include "ui/style/stylesheet.h"
#include "ui/style/systemlook.h"

#include <QApplication>
#include <QEvent>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>
#include <utility>

namespace moothall::ui {

namespace {

Look* current = nullptr;

constexpr double baseSize = 13; // the size that lengths are given for

QPalette paletteFrom(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(role, color); // in all three groups
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.base);
    set(QPalette::AlternateBase, tokens.alt);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.text2);
    set(QPalette::Button, tokens.base);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.bad.ink);
    set(QPalette::Light, tokens.base);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.edge);
    set(QPalette::Dark, tokens.edge);
    set(QPalette::Shadow, tokens.edge);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.challenge.ink);
    set(QPalette::ToolTipBase, tokens.message);
    set(QPalette::ToolTipText, tokens.onMessage);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabledText);
    return palette;
}

double factorOf(TypeRole role)
{
    switch (role) {
    case TypeRole::KeyCap:
        return 11 / baseSize;
    case TypeRole::Caption:
        return 12 / baseSize;
    case TypeRole::Base:
        return 1;
    case TypeRole::Idea:
        return 14 / baseSize;
    case TypeRole::Heading:
        return 15 / baseSize;
    case TypeRole::Capture:
        return 16 / baseSize;
    case TypeRole::Insight:
        return 19 / baseSize;
    case TypeRole::Title:
        return 20 / baseSize;
    }
    return 1;
}

QFont::Weight weightOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Heading:
    case TypeRole::Insight:
    case TypeRole::Title:
        return QFont::DemiBold;
    case TypeRole::KeyCap:
    case TypeRole::Caption:
    case TypeRole::Base:
    case TypeRole::Idea:
    case TypeRole::Capture:
        break;
    }
    return QFont::Normal;
}

} // namespace

Look::Look()
    : m_systemFont(QApplication::font()),
      m_systemPalette(QApplication::palette()),
      m_tokens(&lightTokens())
{
    current = this;
    QApplication::setStyle(new AppStyle); // the application owns it
    qApp->installEventFilter(this);
    apply();
}

Look::~Look() { current = nullptr; }

Look& Look::now()
{
    Q_ASSERT_X(current, "Look::now", "the application makes a Look before its first window");
    return *current;
}

void Look::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Look::setHighContrast(bool on)
{
    m_highContrast = on;
    apply();
}

void Look::setTextScale(double scale)
{
    const double before = std::exchange(m_scale, std::clamp(scale, 1.0, 2.0));
    if (m_scale == before)
        return apply();
    rescaleFrom(before);
    apply();
    measureAll();
}

void Look::setKeyHints(bool on)
{
    m_keyHints = on;
    emit changed();
}

bool Look::isLarge() const { return m_scale >= 1.5; }

QFont Look::font(TypeRole role) const { return font(role, weightOf(role)); }

QFont Look::font(TypeRole role, QFont::Weight weight) const
{
    QFont font = m_systemFont;
    font.setPixelSize(px(baseSize * factorOf(role)));
    font.setWeight(weight);
    return font;
}

int Look::px(double atBase13) const
{
    const int scaled = int(std::lround(atBase13 * m_scale));
    return atBase13 > 0 ? std::max(scaled, 1) : scaled;
}

void Look::apply()
{
    m_applying = true;
    const auto applied = qScopeGuard([this] { m_applying = false; });
    const bool followsSystem = m_scheme == Scheme::AsTheSystem;
    const SystemLook system = systemLookFrom(m_systemPalette);
    const bool dark = followsSystem ? system.dark : m_scheme == Scheme::Dark;
    if (m_highContrast || (followsSystem && system.highContrast))
        m_tokens = dark ? &strongDarkTokens() : &strongLightTokens();
    else
        m_tokens = dark ? &darkTokens() : &lightTokens();
    QApplication::setPalette(paletteFrom(*m_tokens));
    QApplication::setFont(font(TypeRole::Base));
    qApp->setStyleSheet(styleSheetFrom(*m_tokens, [this](double length) { return px(length); }));
    emit changed();
}

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    // Qt 6.4 has no signal for the system turning dark; its palette tells.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying &&
        m_scheme == Scheme::AsTheSystem) {
        m_systemPalette = QApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace moothall::ui
