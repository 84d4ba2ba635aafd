// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "core/store/lastwrite.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>

namespace moothall::ui {

using namespace Qt::StringLiterals;

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_menus(new QMenuBar),
      m_chips(new QHBoxLayout),
      m_sign(new Label),
      m_saved(quiet({}))
{
    setRole(*this, "topbar");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(4), 0, px(14), 0);
    row->setSpacing(px(6));
    m_menus->setNativeMenuBar(false);
    row->addWidget(m_menus, 1);
    m_chips->setSpacing(px(8));
    row->addLayout(m_chips);
    row->addWidget(m_sign);
    row->addWidget(m_saved);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(separator());
    setMinimumHeight(px(40));
    connect(&desk.workspace(), &Workspace::changed, this, &TopBar::showSaved);
    connect(&desk, &Desk::told, this, &TopBar::showSaved); // what went wrong, too
    connect(&Look::now(), &Look::changed, this, &TopBar::showSaved);
    showSaved();
}

void TopBar::addChip(QWidget* chip) { m_chips->addWidget(chip); }

void TopBar::showSaved()
{
    setMinimumHeight(px(40));
    m_menus->setFont(fontOf(TypeRole::Base));
    if (m_desk.workspace().isReadOnly()) {
        m_sign->setPixmap(iconOf(Glyph::Lock).pixmap(px(16)));
        m_saved->setText(tr("Reading only"));
        return;
    }
    if (m_desk.workspace().property(lastWriteFailed).toBool()) {
        m_sign->setPixmap(iconOf(Glyph::Warning).pixmap(px(16)));
        m_saved->setText(tr("Not saved"));
        return;
    }
    m_sign->setPixmap(iconOf(Glyph::Tick).pixmap(px(16)));
    const auto last = history::newest(m_desk.reader(), 1);
    const QDateTime at = last.empty() ? QDateTime() : last.front().at.toUtc().toLocalTime();
    m_saved->setText(at.date() == QDate::currentDate()
                         ? tr("Saved %1").arg(QLocale().toString(at.time(), u"HH:mm"_s))
                         : tr("Saved"));
}

} // namespace moothall::ui
