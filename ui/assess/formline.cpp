// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/formline.h"

#include "core/assess/forms.h"
#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace moothall::ui {

FormLine::FormLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_asked(new Segmented(tr("When it was asked"), {tr("At the close"), tr("On arrival")})),
      m_hint(wrapped(quiet({}))),
      m_digits(new QLineEdit),
      m_complaint(complaint())
{
    setRole(*this, "header");
    setAccessibleName(tr("Enter a form"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(6));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(10));
    top->addWidget(m_asked);
    top->addWidget(m_hint, 1);
    column->addLayout(top);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* add = new KeyButton(tr("Count it in"), Qt::Key_Return);
    add->makePrimary();
    m_digits->setFont(fontOf(TypeRole::Capture));
    m_digits->setFixedWidth(px(200));
    m_digits->setAccessibleName(tr("Answers, one digit for each statement"));
    row->addWidget(m_digits);
    row->addWidget(add);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_complaint);
    connect(m_digits, &QLineEdit::returnPressed, this, &FormLine::enter);
    connect(add, &QPushButton::clicked, this, &FormLine::enter);
    connect(m_asked, &Segmented::chosenChanged, this, &FormLine::explain);
    // What is no answer, or one too many, is told at once and does not go in.
    connect(m_digits, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int statements = forms::statementsOn(m_desk.reader(), m_desk.session(), asked());
        QString kept;
        for (const QChar character : text)
            if (character >= u'0' && character <= u'5' && kept.size() < statements)
                kept += character;
        if (kept == text)
            return complain({});
        m_digits->setText(kept);
        if (const auto answers = forms::read(text, statements); !answers)
            complain(answers.error().sentence);
    });
    auto* escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        hide();
        emit stopped();
    });
    complain({});
    hide();
}

Asked FormLine::asked() const { return m_asked->chosen() == 0 ? Asked::AtClose : Asked::OnArrival; }

void FormLine::begin()
{
    explain();
    show();
    m_digits->setFocus();
}

void FormLine::explain()
{
    complain({});
    m_digits->clear();
    m_digits->setFocus();
    m_hint->setText(tr("%n digit(s), 1 strongly disagree to 5 strongly agree, 0 for no answer.",
                       nullptr, forms::statementsOn(m_desk.reader(), m_desk.session(), asked())));
}

void FormLine::enter()
{
    if (m_digits->text().isEmpty())
        return;
    const auto entered =
        forms::enter(m_desk.workspace(), m_desk.session(), m_digits->text(), asked());
    if (!entered && entered.error().kind == Error::Kind::BadInput)
        return complain(entered.error().sentence);
    if (!m_desk.did(entered, asked() == Asked::AtClose ? tr("Form counted in.")
                                                       : tr("Answer on arrival counted in.")))
        return;
    m_digits->clear();
    complain({});
}

void FormLine::complain(const QString& sentence)
{
    ui::complain(*m_complaint, *m_digits, sentence);
}

} // namespace moothall::ui
