// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace moothall::ui {

Segmented::Segmented(const QString& name, const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& choice : choices) {
        auto* button = new QPushButton(choice);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleDescription(name);
        restyle(*button, "role", "segment");
        restyle(*button, "place",
                row->isEmpty()                        ? "first"
                : row->count() == choices.size() - 1 ? "last"
                                                      : "middle");
        m_buttons->addButton(button, row->count());
        row->addWidget(button);
    }
    // Wide enough for the words when they are chosen, and stronger.
    const auto fit = [this] {
        const QFontMetrics chosen(fontOf(TypeRole::Base, QFont::DemiBold));
        for (QAbstractButton* button : m_buttons->buttons())
            button->setMinimumWidth(chosen.horizontalAdvance(button->text()) + px(28));
    };
    connect(&Look::now(), &Look::changed, this, fit);
    fit();
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosenChanged(index);
    });
}

int Segmented::chosen() const { return m_buttons->checkedId(); }

void Segmented::showLast(bool shown)
{
    const int last = int(m_buttons->buttons().size()) - 1;
    m_buttons->button(last)->setVisible(shown);
    restyle(*m_buttons->button(last - 1), "place", shown ? "middle" : "last");
}

void Segmented::choose(int index) { m_buttons->button(index)->setChecked(true); }

} // namespace moothall::ui
