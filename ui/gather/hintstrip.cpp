// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/hintstrip.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moothall::ui {

namespace {

constexpr int margin = 18; // left and right
constexpr int gap = 6;
constexpr int leastHeight = 640; // of the window, at a base of 13

} // namespace

QWidget* keyHint(const QString& words, Command command)
{
    auto* hint = new QWidget;
    auto* row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(gap));
    row->addWidget(quiet(words));
    row->addWidget(new KeyCaps(keysOf(keysFor(command))));
    return hint;
}

HintStrip::HintStrip(QWidget* parent) : QWidget(parent), m_row(new FlowLayout(px(2 * gap), px(4)))
{
    setAccessibleName(tr("Keys"));
    setRole(*this, "header");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(margin), px(gap), px(margin), px(gap));
    column->addLayout(m_row);
    connect(&Look::now(), &Look::changed, this, &HintStrip::fit);
}

void HintStrip::addHint(const QString& words, Command command)
{
    m_row->addWidget(keyHint(words, command));
}

void HintStrip::fit()
{
    setVisible(Look::now().keyHints() && !Look::now().isLarge() &&
               window()->height() >= px(leastHeight));
}

} // namespace moothall::ui
