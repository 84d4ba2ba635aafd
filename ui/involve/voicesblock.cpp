// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/voicesblock.h"

#include "core/involve/groups.h"
#include "ui/involve/factlist.h"
#include "ui/shell/commands.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>

namespace moothall::ui {

VoicesBlock::VoicesBlock(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_voices(new FactList(Glyph::Chair,
                            {tr("Who is missing"), tr("How they will be heard"), true},
                            tr("None recorded")))
{
    setAccessibleName(tr("Missing voices"));
    auto* add = new KeyButton(tr("Add"), keysFor(Command::NewMissingVoice));
    add->makeLink();
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Missing voices")));
    top->addStretch();
    top->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(top);
    column->addWidget(separator());
    column->addWidget(m_voices);
    column->addStretch();
    connect(m_voices, &FactList::newOneLeft, add, [add] { add->setFocus(); });
    connect(add, &QPushButton::clicked, this, &VoicesBlock::writeNew);
    connect(m_voices, &FactList::added, this, [this](const QString& words, const QString& plan) {
        const auto all = missingVoices::all(m_desk.reader(), m_desk.project());
        MissingVoice voice;
        voice.project = m_desk.project();
        voice.text = words;
        voice.plan = plan;
        voice.rank = all.empty() ? 1 : all.back().rank + 1;
        m_desk.did(missingVoices::add(m_desk.workspace(), voice), tr("Missing voice added."));
    });
    connect(m_voices, &FactList::changed, this,
            [this](std::int64_t id, const QString& words, const QString& plan) {
                auto voice = m_desk.reader().find(Id<MissingVoice>{id});
                if (!voice)
                    return;
                voice->text = words;
                voice->plan = plan;
                m_desk.did(missingVoices::change(m_desk.workspace(), *voice),
                           tr("Missing voice changed."));
            });
    connect(m_voices, &FactList::emptied, this, [this](std::int64_t id) {
        m_desk.did(missingVoices::remove(m_desk.workspace(), {id}), tr("Missing voice removed."));
    });
    auto* reading = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, reading, [reading](const Changes& changes) {
        if (changes.touches("missing_voice"))
            reading->ask();
    });
    read();
}

void VoicesBlock::writeNew() { m_voices->writeNew(); }

void VoicesBlock::read()
{
    std::vector<FactList::Fact> facts;
    for (const MissingVoice& voice : missingVoices::all(m_desk.reader(), m_desk.project()))
        facts.push_back({voice.id.value, voice.text, voice.plan});
    m_voices->setFacts(facts);
}

} // namespace moothall::ui
