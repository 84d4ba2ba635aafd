// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/again.h"

#include "ui/style/look.h"
#include "ui/synthesise/suggestions/suggesting.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString changesOf(const suggest::Difference& difference)
{
    QStringList parts;
    if (const int moved = int(difference.moved.size()); moved > 0)
        parts.append(Again::tr("%Ln idea(s) would go elsewhere", nullptr, moved));
    if (const int added = int(difference.added.size()); added > 0)
        parts.append(Again::tr("%Ln new suggestion(s)", nullptr, added));
    if (const int gone = int(difference.dissolved.size()); gone > 0)
        parts.append(Again::tr("%Ln suggestion(s) would go", nullptr, gone));
    return parts.join(u", "_s) + u'.';
}

} // namespace

Again::Again(Suggesting& suggesting, QWidget* parent)
    : QFrame(parent),
      m_suggesting(suggesting),
      m_what(wrapped(new Label)),
      m_take(new KeyButton(tr("Take over")))
{
    setRole(*this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(10), px(8), px(10), px(10));
    column->setSpacing(px(6));
    column->addWidget(wrapped(new Label(tr("A second look"), TypeRole::Base, QFont::DemiBold)));
    column->addWidget(m_what);
    column->addWidget(wrapped(quiet(tr("What lies on the wall stays either way."))));
    auto* acts = new FlowLayout(px(6), px(6));
    column->addLayout(acts);
    auto* keep = new KeyButton(tr("Keep as it is"));
    acts->addWidget(m_take);
    acts->addWidget(keep);
    m_take->setAccessibleName(tr("Take over what the second look found"));
    keep->setAccessibleName(tr("Keep the suggestions as they are"));
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_suggesting.takeNews();
        emit decided();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_suggesting.dropNews();
        emit decided();
    });
    hide();
}

void Again::follow()
{
    const suggest::Difference* news = m_suggesting.news();
    const bool comes = news && isHidden();
    setVisible(news != nullptr);
    if (!news)
        return;
    m_what->setText(changesOf(*news));
    setAccessibleName(m_what->text());
    if (comes && parentWidget() && parentWidget()->isAncestorOf(window()->focusWidget()))
        m_take->setFocus();
}

} // namespace moothall::ui
