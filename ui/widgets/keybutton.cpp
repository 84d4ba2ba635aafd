// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Enter does what the space bar does, as it does everywhere else.
class EnterPresses : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter || key->modifiers() & ~Qt::KeypadModifier)
            return false;
        static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
};

bool capsAreShown() { return Look::now().keyHints() && !Look::now().isLarge(); }

} // namespace

KeyButton::KeyButton(const QString& text, const QKeySequence& keys, QWidget* parent)
    : QPushButton(text, parent), m_keys(keysOf(keys))
{
    setAutoDefault(false);
    static EnterPresses enter;
    installEventFilter(&enter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::setKeys(const QString& keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void KeyButton::makePrimary() { restyle(*this, "role", "primary"); }

void KeyButton::makeLink() { restyle(*this, "role", "link"); }

double KeyButton::capsWidth() const
{
    return capsAreShown() ? paintKeyCaps(nullptr, {}, m_keys, {}) : 0;
}

QColor KeyButton::ink() const
{
    if (!isEnabled())
        return tokens().disabledText;
    const QString role = property("role").toString();
    return role == u"primary"_s ? tokens().onAccent
           : role == u"link"_s  ? palette().color(QPalette::ButtonText)
                                : tokens().text2;
}

QSize KeyButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (isCheckable()) // its words are stronger while it is checked
        size.rwidth() += fontMetrics().horizontalAdvance(text()) / 8;
    if (const double caps = capsWidth(); caps > 0)
        size.rwidth() += int(std::ceil(caps)) + px(8);
    return size;
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    const double caps = capsWidth();
    if (caps <= 0)
        return QPushButton::paintEvent(event);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const QSize plain = QPushButton::sizeHint();
    const double spare = width() - plain.width() - caps - px(8);
    option.rect = QRect(int(spare / 2), 0, plain.width(), height());
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    // A link has less room around its words than a button.
    const int gap = property("role").toString() == u"link"_s ? px(4) : -px(3);
    paintKeyCaps(&painter,
                 {double(option.rect.right() + gap), std::round((height() - keyCapHeight()) / 2.0)},
                 m_keys, ink());
}

KeyCaps::KeyCaps(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
    setFocusPolicy(Qt::NoFocus);
    const auto follow = [this] {
        setVisible(capsAreShown());
        updateGeometry();
    };
    connect(&Look::now(), &Look::changed, this, follow);
    if (!capsAreShown())
        hide();
}

QSize KeyCaps::sizeHint() const
{
    return {int(std::ceil(paintKeyCaps(nullptr, {}, m_keys, {}))) + 1, int(keyCapHeight()) + 1};
}

void KeyCaps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCaps(&painter, {0, 0}, m_keys, tokens().text2);
}

} // namespace moothall::ui
