// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/mergequestion.h"

#include "ui/style/look.h"

namespace moothall::ui {

MergeQuestion::MergeQuestion(QWidget* parent) : Label({}, TypeRole::Base, QFont::DemiBold, parent)
{
    wrapped(this);
    setContentsMargins(px(18), px(8), px(18), px(8));
    setRole(*this, "advice");
    hide();
}

void MergeQuestion::ask(Id<Theme> from, const QString& letter)
{
    m_from = from;
    setText(tr("Merge theme %1 into which? Press the letter of the other theme, or Escape.")
                .arg(letter));
    show();
}

void MergeQuestion::stop()
{
    m_from.reset();
    hide();
}

} // namespace moothall::ui
