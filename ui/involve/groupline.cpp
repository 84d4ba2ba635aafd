// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupline.h"

#include "ui/involve/groupsmodel.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestTarget = 999;

QWidget* captioned(const QString& caption, QWidget* field)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto* label = quiet(caption);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    pair->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return pair;
}

// The group with the next code, after all others.
Group freshGroup(const Desk& desk)
{
    const auto all = groups::all(desk.reader(), desk.project());
    Group group;
    group.project = desk.project();
    group.code = u"G%1"_s.arg(all.size() + 1);
    group.rank = all.empty() ? 1 : all.back().rank + 1;
    return group;
}

} // namespace

GroupLine::GroupLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new QLineEdit),
      m_target(new QSpinBox),
      m_kind(new ChoiceBox(tr("What ties them to the service"))),
      m_targetUser(new QCheckBox(tr("The decision falls on them"))),
      m_wrong(wrapped(new Label({}, TypeRole::Caption)))
{
    setRole(*this, "header");
    m_name->setPlaceholderText(tr("Who they are, then Enter"));
    m_name->setAccessibleName(tr("Name of the group"));
    m_target->setRange(0, largestTarget);
    m_target->setAccessibleName(tr("People wished for"));
    m_target->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_target->setFixedWidth(px(56));
    for (const auto& [kind, word] : wordsOf(GroupKind{}))
        m_kind->addItem(wordFor(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* keep = new KeyButton(tr("Save"), Qt::Key_Return);
    auto* cancel = new KeyButton(tr("Cancel"), Qt::Key_Escape);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_name, 1);
    row->addWidget(keep);
    row->addWidget(cancel);
    auto* more = new FlowLayout(px(18), px(6));
    more->addWidget(captioned(tr("People wished for"), m_target));
    more->addWidget(captioned(tr("They are"), m_kind));
    more->addWidget(m_targetUser);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(10), px(18), px(10));
    column->setSpacing(px(8));
    column->addLayout(row);
    column->addWidget(m_wrong);
    column->addLayout(more);
    setTone(*m_wrong, PillTone::Bad);
    m_wrong->hide();
    hide();
    setTabOrder(m_name, m_target);
    setTabOrder(m_target, m_kind);
    setTabOrder(m_kind, m_targetUser);
    setTabOrder(m_targetUser, keep);
    setTabOrder(keep, cancel);
    connect(m_name, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(keep, &QPushButton::clicked, this, &GroupLine::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        close();
        emit left();
    });
    connect(&desk, &Desk::placeChanged, this, &GroupLine::close);
}

void GroupLine::writeNew() { open(freshGroup(m_desk)); }

void GroupLine::edit(const Group& group) { open(group); }

void GroupLine::open(const Group& group)
{
    m_group = group;
    m_name->setText(group.name);
    m_target->setValue(group.targetCount);
    m_kind->setCurrentIndex(int(group.kind));
    m_targetUser->setChecked(group.targetUser);
    complain({});
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void GroupLine::save()
{
    Group group = m_group;
    group.name = m_name->text().simplified();
    group.targetCount = m_target->value();
    group.kind = GroupKind(m_kind->currentIndex());
    group.targetUser = m_targetUser->isChecked();
    if (group.name.isEmpty()) {
        complain(tr("A group needs a name."));
        return m_name->setFocus();
    }
    if (group.id) {
        if (group != m_group &&
            !m_desk.did(groups::change(m_desk.workspace(), group), tr("Group changed.")))
            return;
    } else {
        const auto added = groups::add(m_desk.workspace(), group);
        if (!m_desk.did(added, tr("Group added.")))
            return;
        group.id = *added;
    }
    close();
    emit saved(group.id);
}

void GroupLine::close()
{
    m_group = {};
    hide();
}

void GroupLine::complain(const QString& sentence)
{
    restyle(*m_name, "invalid", sentence.isEmpty() ? "" : "true");
    m_name->setAccessibleDescription(sentence);
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

void GroupLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        return button ? button->click() : save();
    }
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    close();
    emit left();
}

} // namespace moothall::ui
