// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/agendaline.h"

#include "core/gather/itemprompt.h"
#include "core/involve/agendabuilding.h"
#include "ui/involve/agenda/agendamodel.h"
#include "ui/involve/sessionwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 10;

} // namespace

AgendaLine::AgendaLine(Desk& desk, QWidget* parent)
    : EntryLine(lineFor(tr("Title of the item"), tr("What happens, then Enter")), parent),
      m_desk(desk),
      m_minutes(new QSpinBox),
      m_start(lineFor(tr("Begins at"), tr("follows"))),
      m_kind(new ChoiceBox(tr("What kind of time it is"))),
      m_lead(lineFor(tr("Who leads it"), tr("A role"))),
      m_prompt(lineFor(tr("What it asks the room"), tr("A question, if it asks one"))),
      m_keepsLength(new QCheckBox(tr("Keeps its length"))),
      m_beside(new QCheckBox(tr("Beside the one before")))
{
    setAccessibleName(tr("Item of the agenda"));
    m_minutes->setRange(1, agenda::longestItem);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setFixedWidth(px(56));
    m_start->setFixedWidth(px(72));
    m_lead->setFixedWidth(px(150));
    m_prompt->setMaxLength(itemPrompt::longestPrompt);
    for (const auto& [kind, word] : wordsOf(AgendaKind{}))
        m_kind->addItem(wordFor(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    build();
    connect(m_start, &QLineEdit::textEdited, this, [this] { complain({}, *m_start); });
    connect(&desk, &Desk::placeChanged, this, &AgendaLine::close);
}

void AgendaLine::build()
{
    auto* asks = new QHBoxLayout;
    asks->setSpacing(px(6));
    auto* caption = quiet(tr("Asks"));
    caption->setBuddy(m_prompt);
    asks->addWidget(caption);
    asks->addWidget(m_prompt, 1);
    auto* more = new FlowLayout(px(18), px(6));
    more->addWidget(captioned(tr("Minutes"), m_minutes));
    more->addWidget(captioned(tr("Begins"), m_start));
    more->addWidget(m_kind);
    more->addWidget(captioned(tr("Led by"), m_lead));
    more->addWidget(m_keepsLength);
    more->addWidget(m_beside);
    addBelow(more);
    addBelow(asks);
    goThrough({m_minutes, m_start, m_kind, m_lead, m_keepsLength, m_beside, m_prompt});
}

void AgendaLine::writeNew(std::optional<Id<AgendaItem>> after)
{
    m_after = after;
    AgendaItem item;
    item.session = m_desk.session();
    item.plannedMinutes = usualMinutes;
    open(item);
}

void AgendaLine::edit(const AgendaItem& item) { open(item); }

void AgendaLine::open(const AgendaItem& item)
{
    m_item = item;
    m_asked = item.id ? itemPrompt::of(m_desk.reader(), item) : QString();
    main().setText(item.title);
    m_minutes->setValue(item.plannedMinutes);
    m_start->setText(item.lockedStart ? timeText(item.plannedStart) : QString());
    m_kind->setCurrentIndex(int(item.kind));
    m_lead->setText(item.lead);
    m_prompt->setText(m_asked);
    m_keepsLength->setChecked(item.keepsLength);
    m_beside->setChecked(item.alongside);
    complain({}, *m_start);
    EntryLine::open();
}

// What the fields say; none where one of them makes no sense.
std::optional<AgendaItem> AgendaLine::written()
{
    AgendaItem item = m_item;
    item.title = main().text().simplified();
    item.plannedMinutes = m_minutes->value();
    item.kind = AgendaKind(m_kind->currentIndex());
    item.lead = m_lead->text().simplified();
    item.keepsLength = m_keepsLength->isChecked();
    item.alongside = m_beside->isChecked();
    if (item.title.isEmpty()) {
        complain(tr("An item of the agenda needs a title."), main());
        return std::nullopt;
    }
    const QString start = m_start->text().simplified();
    item.lockedStart = !start.isEmpty();
    if (item.lockedStart)
        item.plannedStart = timeFrom(start);
    if (item.lockedStart && !item.plannedStart.isValid()) {
        complain(tr("A time is written like 13:30; without one it follows the one before."),
                 *m_start);
        return std::nullopt;
    }
    return item;
}

void AgendaLine::save()
{
    const auto item = written();
    if (!item)
        return;
    const QString prompt = m_prompt->text().simplified();
    const bool changes = !item->id || *item != m_item || prompt != m_asked;
    Id<AgendaItem> id = item->id;
    if (changes) {
        const auto kept = keep(*item, prompt);
        if (!m_desk.did(kept, item->id ? tr("Item changed.") : tr("Item added.")))
            return;
        id = *kept;
    }
    close();
    emit saved(id);
}

// The item and what it asks are undone as one.
Result<Id<AgendaItem>> AgendaLine::keep(const AgendaItem& item, const QString& prompt)
{
    Workspace& workspace = m_desk.workspace();
    Id<AgendaItem> id = item.id;
    const QString label = id ? tr("Change agenda item") : tr("Add agenda item");
    const Result<> done = workspace.actAsGroup(label, [&]() -> Result<> {
        if (id) {
            if (const Result<> changed = agenda::rewrite(workspace, item); !changed)
                return changed;
        } else {
            const auto added = agenda::insert(workspace, item, m_after);
            if (!added)
                return tl::make_unexpected(added.error());
            id = *added;
        }
        return prompt == m_asked ? Result<>() : itemPrompt::say(workspace, id, prompt);
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return id;
}

void AgendaLine::close()
{
    m_item = {};
    m_after.reset();
    EntryLine::close();
}

} // namespace moothall::ui
