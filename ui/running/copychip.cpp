// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/running/copychip.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/parentwatch.h"

#include <QHBoxLayout>
#include <QLocale>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomy = 1200; // narrower, and the agenda needs the room

} // namespace

CopyChip::CopyChip(SecondCopies& copies, QWidget* parent)
    : QWidget(parent),
      m_copies(copies),
      m_calm(quiet({})),
      m_trouble(pill(tr("No second copy"), PillTone::Warn))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_calm);
    row->addWidget(m_trouble);
    connect(&copies, &SecondCopies::changed, this, &CopyChip::follow);
    connect(&Look::now(), &Look::changed, this, &CopyChip::follow);
    connect(new ParentWatch(*this), &ParentWatch::roomChanged, this, &CopyChip::follow);
    follow();
}

void CopyChip::follow()
{
    const bool failing = m_copies.isFailing();
    const bool calm = !failing && m_copies.last().isValid() && parentWidget() &&
                      parentWidget()->width() >= px(roomy);
    if (m_copies.last().isValid())
        m_calm->setText(tr("Copy %1").arg(QLocale().toString(m_copies.last().time(), u"HH:mm"_s)));
    m_calm->setVisible(calm);
    m_trouble->setVisible(failing);
    setToolTip(
        u"<p>%1</p>"_s.arg(tr("Second copies go to “%1”.").arg(m_copies.folder()).toHtmlEscaped()));
    setVisible(!m_copies.folder().isEmpty() && (calm || failing));
}

} // namespace moothall::ui
