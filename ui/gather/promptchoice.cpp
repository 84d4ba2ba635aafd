// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/promptchoice.h"

#include "ui/gather/takingdown.h"
#include "ui/style/look.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/labels.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

PromptChoice::PromptChoice(QWidget* parent) : QWidget(parent) { hide(); }

void PromptChoice::build()
{
    m_box = new ChoiceBox(tr("The ideas answer"), ChoiceBox::Kind::Button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(wrapped(heading(tr("The ideas answer"))));
    column->addWidget(m_box, 0, Qt::AlignLeft);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int choice) {
        const Id<Prompt> prompt{m_box->itemData(choice).toLongLong()};
        emit chosen(prompt ? Answered(prompt) : std::nullopt);
    });
}

void PromptChoice::offer(const std::vector<Prompt>& prompts, Answered shown, Answered chosen)
{
    if (!m_box)
        build();
    const QSignalBlocker quietly(m_box);
    m_box->clear();
    for (const Prompt& prompt : prompts) {
        const QString words =
            tr("Prompt %1: “%2”").arg(m_box->count() + 1).arg(quoted(prompt.text));
        m_box->addItem(prompt.id == shown ? tr("%1, shown now").arg(words) : words,
                       qlonglong(prompt.id.value));
    }
    m_box->addItem(tr("No prompt"), qlonglong(0));
    m_box->setCurrentIndex(m_box->findData(qlonglong(chosen.value_or(Id<Prompt>()).value)));
    m_box->updateGeometry();
    setHidden(prompts.empty());
}

} // namespace moothall::ui
