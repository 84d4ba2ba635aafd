// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/thememark.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

namespace moothall::ui {

ThemeMark::ThemeMark(int theme, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTheme(theme);
}

void ThemeMark::setTheme(int number)
{
    m_theme = number;
    setVisible(number > 0);
    setAccessibleName(number > 0 ? tr("Theme %1").arg(themeLetter(number)) : QString());
    update();
}

QSize ThemeMark::sizeHint() const { return {px(18), px(18)}; }

void ThemeMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintThemeBadge(painter, rect(), m_theme);
}

} // namespace moothall::ui
