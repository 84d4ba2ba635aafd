// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/matrixtable.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace moothall::ui {

namespace {

enum Column
{
    Number,
    Title,
    Engagement,
    Support
};

Label* figure(int value)
{
    auto* label = new Label(QString::number(value), TypeRole::Base, QFont::DemiBold);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return label;
}

} // namespace

MatrixTable::MatrixTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Citizen engagement and support from the council, as a table"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnStretch(Title, 1);
}

void MatrixTable::setPoints(const std::vector<MatrixPoint>& points)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_grid->addWidget(quiet(tr("Out of 10")), 0, Number, 1, 2);
    m_grid->addWidget(quiet(tr("Engagement")), 0, Engagement);
    m_grid->addWidget(quiet(tr("Support")), 0, Support);
    int line = 1;
    for (const MatrixPoint& point : points) {
        m_grid->addWidget(separator(), line++, Number, 1, 4);
        auto* number = new Label(QString::number(point.number), TypeRole::Base, QFont::DemiBold);
        number->setAlignment(Qt::AlignTop);
        m_grid->addWidget(number, line, Number);
        m_grid->addWidget(wrapped(new Label(point.title)), line, Title);
        m_grid->addWidget(figure(point.place.engagement), line, Engagement);
        m_grid->addWidget(figure(point.place.support), line++, Support);
    }
}

} // namespace moothall::ui
