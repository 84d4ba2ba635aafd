// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/sortinghints.h"

#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

SortingHints::SortingHints(SortingPlace& place, QWidget* parent)
    : QWidget(parent), m_row(new FlowLayout(px(8), px(2)))
{
    setRole(*this, "header");
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(px(10), px(4), px(10), px(4));
    frame->addLayout(m_row);
    offer(tr("New theme"), u"N"_s, [&place] { place.beginTheme(); });
    offer(tr("Park"), u"P"_s, [&place] { place.parkChosen(); });
    offer(tr("Copy"), u"Ctrl ⇧ C"_s, [&place] { place.copyChosen(); });
    offer(tr("Take out"), keysOf(Qt::Key_Delete), [&place] { place.takeOut(); });
    offer(tr("Hide"), keysOf(keysFor(Command::HideNow)),
          [&place] { place.mark(Command::HideNow); });
    offer(tr("Split"), keysOf(keysFor(Command::SplitIdea)), [&place] { place.beginSplit(); });
    offer(tr("Rename"), u"F2"_s, [&place] { place.editCurrent(); });
    offer(tr("Merge into"), u"M"_s, [&place] { place.beginMerge(); });
    offer(tr("Find"), u"Ctrl F"_s, [&place] { place.find(); });
}

void SortingHints::offer(const QString& words, const QString& keys,
                         const std::function<void()>& act)
{
    auto* added = new KeyButton(words);
    added->makeLink();
    added->setKeys(keys);
    added->setFocusPolicy(Qt::TabFocus);
    connect(added, &QPushButton::clicked, this, act);
    m_row->addWidget(added);
}

} // namespace moothall::ui
