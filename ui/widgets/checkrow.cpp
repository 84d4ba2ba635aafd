// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrow.h"

#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>

#include <utility>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    Glyph glyph;
    PillTone tone;
    Tone colors;
};

Sign signOf(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return {Glyph::Tick, PillTone::Pass, tokens().pass};
    case CheckState::Look:
        return {Glyph::Warning, PillTone::Warn, tokens().warn};
    case CheckState::NotYetKnown:
        break;
    }
    return {Glyph::Question, PillTone::Neutral, tokens().unknown};
}

QPixmap drawn(const Sign& sign, double ratio)
{
    const int side = px(20);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign.colors.ground);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
    paintGlyph(painter, sign.glyph, QRectF(3, 3, side - 6, side - 6), sign.colors.ink);
    return pixmap;
}

} // namespace

QString wordFor(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return CheckRow::tr("Pass");
    case CheckState::Look:
        return CheckRow::tr("Look");
    case CheckState::NotYetKnown:
        break;
    }
    return CheckRow::tr("Not yet known");
}

CheckRow::CheckRow(CheckState state, const QString& question, const QString& evidence,
                   QWidget* parent)
    : QWidget(parent), m_sign(new Label)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, px(6), 0, px(6));
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(2));
    grid->addWidget(m_sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(wrapped(new Label(question)), 0, 1);
    auto* word = new Label(wordFor(state), TypeRole::Caption, QFont::DemiBold);
    if (state == CheckState::NotYetKnown)
        setRole(*word, "quiet");
    else
        setTone(*word, signOf(state).tone);
    grid->addWidget(word, 0, 2, Qt::AlignTop);
    m_word = word;
    if (!evidence.isEmpty())
        grid->addWidget(wrapped(quiet(evidence)), 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    setAccessibleName(u"%1: %2. %3"_s.arg(wordFor(state), question, evidence));
    const auto paint = [this, state] {
        m_sign->setPixmap(drawn(signOf(state), devicePixelRatioF()));
    };
    connect(&Look::now(), &Look::changed, this, paint);
    paint();
}

void CheckRow::setWord(QWidget* word)
{
    layout()->replaceWidget(m_word, word);
    delete std::exchange(m_word, word);
}

} // namespace moothall::ui
