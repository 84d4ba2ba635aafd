// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/methodform.h"

#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

MethodForm::MethodForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_heading(heading({})),
      m_form(new FactForm),
      m_wrong(complaint())
{
    setAccessibleName(tr("Method"));
    m_name = addField(tr("Name"), tr("What people call it"));
    m_step = m_form->addChoice(tr("Step"),
                               {tr("Involve"), tr("Gather"), tr("Synthesise"), tr("Develop")});
    m_rounds = addField(tr("Rounds"), tr("Alone 4; Pairs 6; Table 12"));
    m_purpose = addField(tr("What for"), tr("One sentence"));
    m_how = addField(tr("How"), tr("What is done, step by step"));
    m_groupSize = addField(tr("Group"), tr("4-6 per table"));
    m_materials = addField(tr("Materials"), tr("What has to be there"));
    m_output = addField(tr("Gives"), tr("What is there afterwards"));
    auto* keep = new KeyButton(tr("Save"), Qt::Key_Return);
    auto* cancel = new KeyButton(tr("Cancel"), Qt::Key_Escape);
    auto* below = new FlowLayout(px(8), px(6));
    below->addWidget(keep);
    below->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addWidget(m_wrong);
    column->addLayout(below);
    column->addStretch();
    connect(keep, &QPushButton::clicked, this, &MethodForm::save);
    connect(cancel, &QPushButton::clicked, this, &MethodForm::left);
}

FactEdit* MethodForm::addField(const QString& caption, const QString& placeholder)
{
    FactEdit* field = m_form->addWords(caption, placeholder);
    field->holdBack(true);
    field->installEventFilter(this);
    connect(field, &FactEdit::entered, this, &MethodForm::save);
    return field;
}

void MethodForm::writeNew()
{
    WholeMethod method;
    method.method.step = 2;
    open(method);
}

void MethodForm::edit(const WholeMethod& method) { open(method); }

void MethodForm::open(const WholeMethod& whole)
{
    m_method = whole;
    const Method& method = whole.method;
    m_heading->setText(method.id ? tr("Change the method") : tr("A method of your own"));
    const auto put = [](FactEdit* field, const QString& text) {
        field->setFact({});
        field->setPlainText(text);
    };
    put(m_name, method.name);
    m_step->setCurrentIndex(std::clamp(method.step, 1, 4) - 1);
    put(m_rounds, textOf(whole.rounds));
    put(m_purpose, method.purpose);
    put(m_how, method.instructions);
    put(m_groupSize, method.groupSize);
    put(m_materials, method.materials);
    put(m_output, method.outputs);
    complain({});
    m_name->setFocus();
}

void MethodForm::save()
{
    WholeMethod whole = m_method;
    Method& method = whole.method;
    method.name = m_name->words();
    method.step = m_step->currentIndex() + 1;
    method.purpose = m_purpose->words();
    method.instructions = m_how->words();
    method.groupSize = m_groupSize->words();
    method.materials = m_materials->words();
    method.outputs = m_output->words();
    const auto rounds = roundsFrom(m_rounds->words());
    if (!rounds)
        return complain(tr("Each round has its minutes behind it, like “Pairs 6; Table 12”."));
    // Rounds that stay the same keep their rows.
    if (textOf(*rounds) != textOf(whole.rounds))
        whole.rounds = *rounds;
    if (whole == m_method && method.id)
        return emit saved(method.id);
    const auto outcome = methods::save(m_desk.workspace(), whole);
    if (!outcome && outcome.error().kind == Error::Kind::BadInput)
        return complain(outcome.error().sentence);
    if (m_desk.did(outcome, method.id ? tr("Method changed.") : tr("Method added.")))
        emit saved(*outcome);
}

void MethodForm::complain(const QString& sentence) { ui::complain(*m_wrong, *m_name, sentence); }

bool MethodForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MethodForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall::ui
