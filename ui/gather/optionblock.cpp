// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/optionblock.h"

#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

namespace {

constexpr double oneColumn = 1.75; // from this scale of the text on there is room for one column

} // namespace

OptionBlock::OptionBlock(const QString& caption, const QString& keys, QWidget* parent)
    : QWidget(parent),
      m_caption(quiet(caption)),
      m_top(new QHBoxLayout),
      m_keys(new KeyCaps(keys)),
      m_row(new QHBoxLayout)
{
    setAccessibleName(caption);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(m_top);
    column->addLayout(m_row);
    m_top->setSpacing(px(6));
    m_top->addWidget(m_caption);
    m_top->addWidget(m_keys);
    m_top->addStretch();
    m_row->setSpacing(px(6));
    connect(&Look::now(), &Look::changed, this, &OptionBlock::fit);
    fit();
}

// In very large text the choices alone take the room; what is set is said in words below them.
void OptionBlock::fit() { m_caption->setHidden(m_isBrief || Look::now().textScale() >= oneColumn); }

void OptionBlock::setBrief(bool brief)
{
    m_isBrief = brief;
    fit();
}

void OptionBlock::setKeys(const QString& keys)
{
    auto* shown = new KeyCaps(keys);
    delete m_top->replaceWidget(m_keys, shown);
    delete std::exchange(m_keys, shown);
}

} // namespace moothall::ui
