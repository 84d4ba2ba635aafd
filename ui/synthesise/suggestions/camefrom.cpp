// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/camefrom.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/parts.h"
#include "ui/synthesise/suggestions/wordsbutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

CameFrom::CameFrom(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Where it came from"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(2));
    hide();
}

void CameFrom::showWays(const std::vector<Way>& ways)
{
    setVisible(!ways.empty());
    if (ways == m_ways)
        return;
    m_ways = ways;
    clearLayout(*m_rows);
    for (const Way& way : ways) {
        if (!way.leadsSomewhere()) {
            m_rows->addWidget(wrapped(quiet(way.caption + u' ' + way.words)));
            continue;
        }
        auto* row = new WordsButton(way.words, way.caption);
        connect(row, &QAbstractButton::clicked, this, [this, way] { emit wanted(way); });
        m_rows->addWidget(row);
    }
}

} // namespace moothall::ui
