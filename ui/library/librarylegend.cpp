// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarylegend.h"

#include "ui/library/librarydelegate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace moothall::ui {

namespace {

// In very large text the words beside the marks in each row are enough.
bool rowsNeedTheRoom() { return Look::now().textScale() >= 1.75; }

// The square that the word beside it explains.
class MarkKey : public QWidget
{
public:
    explicit MarkKey(SolutionMark mark) : m_mark(mark)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(11), px(14)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSolutionMark(painter, {0, 1}, m_mark);
    }

private:
    SolutionMark m_mark;
};

QWidget* markWithWords(SolutionMark mark, const QString& words)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(new MarkKey(mark));
    row->addWidget(quiet(words));
    pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return pair;
}

} // namespace

LibraryLegend::LibraryLegend(QWidget* parent) : QWidget(parent)
{
    connect(&Look::now(), &Look::changed, this, [this] { setVisible(!rowsNeedTheRoom()); });
    if (rowsNeedTheRoom())
        hide();
    setRole(*this, "header");
    auto* marks = new FlowLayout(px(18), px(4));
    marks->addWidget(markWithWords(SolutionMark::Accepted, tr("accepted")));
    marks->addWidget(markWithWords(SolutionMark::AnsweredOtherwise, tr("another answer given")));
    marks->addWidget(markWithWords(SolutionMark::NotAnswered, tr("no answer")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(18), px(10), px(18), px(10));
    row->addLayout(marks, 1);
    row->addWidget(quiet(tr("“It will matter”: mean of 1 to 5")));
}

} // namespace moothall::ui
