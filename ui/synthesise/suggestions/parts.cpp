// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/parts.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Fits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::ui::Fits)
};

Section sectionWith(const QString& title, QWidget* atEnd)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(6));
    top->addWidget(wrapped(heading(title)), 1);
    if (atEnd)
        top->addWidget(atEnd);
    column->addLayout(top);
    return {widget, column};
}

} // namespace

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // a layout may be about to show it, which would make it a window
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(*item->layout());
        }
        delete item;
    }
}

Section section(const QString& title, const QString& keys)
{
    return sectionWith(title, keys.isEmpty() ? nullptr : new KeyCaps(keys));
}

Section section(const QString& title, KeyButton* act) { return sectionWith(title, act); }

QString fitOf(suggest::Confidence confidence)
{
    switch (confidence) {
    case suggest::Confidence::High:
        return Fits::tr("strong fit");
    case suggest::Confidence::Medium:
        return Fits::tr("fair fit");
    case suggest::Confidence::Low:
        break;
    }
    return Fits::tr("weak fit");
}

QString shortened(const QString& words, qsizetype letters)
{
    const QString line = words.simplified();
    if (line.size() <= letters)
        return line;
    QTextBoundaryFinder places(QTextBoundaryFinder::Grapheme, line);
    places.setPosition(letters);
    if (!places.isAtBoundary())
        places.toPreviousBoundary();
    return line.left(places.position()).trimmed() + QChar(0x2026);
}

LetterMark::LetterMark(int number, bool isProposed, QWidget* parent)
    : QWidget(parent), m_number(number), m_isProposed(isProposed)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LetterMark::setLetter(int number, bool isProposed)
{
    m_number = number;
    m_isProposed = isProposed;
    update();
}

QSize LetterMark::sizeHint() const { return {px(20), px(20)}; }

void LetterMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(0, 0, px(20), px(20));
    if (!m_isProposed)
        return paintThemeBadge(painter, area, m_number);
    QPen pen(tokens().accent, 1.5);
    pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3);
    const QString letter = themeLetter(m_number);
    QFont font = fontOf(TypeRole::Base, QFont::DemiBold);
    if (letter.size() > 1)
        font.setPixelSize(font.pixelSize() * 3 / 4);
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignCenter, letter);
}

QString keysToAccept(const QKeySequence& keys, bool keyboardIsHere)
{
    return keyboardIsHere ? keysOf(keys) : u"S "_s + keysOf(keys);
}

} // namespace moothall::ui
