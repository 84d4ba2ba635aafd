// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/pastepreview.h"

#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr int previewed = 100; // ideas; what is beyond them is counted
constexpr int mostHeight = 150;
constexpr qsizetype longestIdea = 500; // characters of what a person types as one point

} // namespace

PastePreview::PastePreview(QWidget* parent) : QScrollArea(parent), m_content(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the lines become"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &PastePreview::fit);
    hide();
}

void PastePreview::show(const QStringList& ideas)
{
    const QStringList shown = ideas.size() > 1 ? ideas : QStringList();
    if (shown == m_shown)
        return;
    m_shown = shown;
    setVisible(!shown.isEmpty());
    m_content = new QWidget;
    setRole(*m_content, "content");
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, px(8), 0);
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString& idea : shown.mid(0, previewed)) {
        grid->addWidget(quiet(QString::number(row + 1)), row, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(wrapped(new Label(idea)), row, 1);
        if (idea.size() > longestIdea)
            grid->addWidget(pill(tr("Long"), PillTone::Warn), row, 2, Qt::AlignTop);
        ++row;
    }
    if (shown.size() > previewed)
        grid->addWidget(quiet(tr("and %1 more").arg(shown.size() - previewed)), row, 1);
    setWidget(m_content);
    fit();
}

void PastePreview::fit()
{
    if (m_content)
        setFixedHeight(std::min(px(mostHeight), m_content->sizeHint().height() + px(2)));
}

} // namespace moothall::ui
