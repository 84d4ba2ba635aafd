// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agreementsblock.h"

#include "core/involve/agreeing.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TakePart:
        return AgreementsBlock::tr("Part");
    case Purpose::AnonymousQuotes:
        return AgreementsBlock::tr("Quotes");
    case Purpose::Recontact:
        return AgreementsBlock::tr("Again");
    case Purpose::Photos:
        return AgreementsBlock::tr("Photos");
    case Purpose::NamedCredit:
        return AgreementsBlock::tr("Credit");
    }
    return {};
}

// In full, where there is room to say it.
QString sentenceFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TakePart:
        return AgreementsBlock::tr("Takes part");
    case Purpose::AnonymousQuotes:
        return AgreementsBlock::tr("May be quoted without a name");
    case Purpose::Recontact:
        return AgreementsBlock::tr("May be asked again");
    case Purpose::Photos:
        return AgreementsBlock::tr("May be in photographs");
    case Purpose::NamedCredit:
        return AgreementsBlock::tr("May be credited by name");
    }
    return {};
}

Qt::Key keyFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TakePart:
        return Qt::Key_T;
    case Purpose::AnonymousQuotes:
        return Qt::Key_Q;
    case Purpose::Recontact:
        return Qt::Key_A;
    case Purpose::Photos:
        return Qt::Key_P;
    case Purpose::NamedCredit:
        return Qt::Key_C;
    }
    return Qt::Key_unknown;
}

QString wordFor(AgreementState state)
{
    switch (state) {
    case AgreementState::NotAsked:
        return AgreementsBlock::tr("not asked");
    case AgreementState::Given:
        return AgreementsBlock::tr("yes");
    case AgreementState::Refused:
        return AgreementsBlock::tr("no");
    case AgreementState::Withdrawn:
        return AgreementsBlock::tr("withdrawn");
    }
    return {};
}

QIcon iconFor(AgreementState state)
{
    switch (state) {
    case AgreementState::Given:
        return iconOf(Glyph::Tick);
    case AgreementState::Refused:
    case AgreementState::Withdrawn:
        return iconOf(Glyph::Cross);
    case AgreementState::NotAsked:
        break;
    }
    return iconOf(Glyph::Question);
}

} // namespace

AgreementsBlock::AgreementsBlock(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(wrapped(quiet({}))),
      m_reading(new WhenSeen(this, [this] { read(); }))
{
    setAccessibleName(tr("What was agreed to"));
    auto* choices = new FlowLayout(px(6), px(6));
    for (const auto& [purpose, word] : wordsOf(Purpose{})) {
        auto* button = new KeyButton({}, keyFor(purpose));
        setRole(*button, "small");
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, which = m_buttons.size()] { turn(which); });
        m_buttons.push_back(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_title);
    column->addLayout(choices);
    connect(&desk.workspace(), &Workspace::changed, m_reading, [this](const Changes& changes) {
        if (changes.touches("agreement") || changes.touches("participant"))
            m_reading->ask();
    });
    hide();
}

void AgreementsBlock::show(std::optional<Id<Participant>> person)
{
    m_person = person;
    setVisible(bool(person));
    read();
}

bool AgreementsBlock::takeKey(int key)
{
    if (!m_person)
        return false;
    std::size_t which = 0;
    for (const auto& [purpose, word] : wordsOf(Purpose{})) {
        if (keyFor(purpose) == key) {
            turn(which);
            return true;
        }
        ++which;
    }
    return false;
}

// Not asked becomes yes, yes becomes no, no becomes yes again.
void AgreementsBlock::turn(std::size_t which)
{
    if (!m_person)
        return;
    const Purpose purpose = wordsOf(Purpose{})[which].value;
    const AgreementState before = agreements::of(m_desk.reader(), *m_person)[purpose];
    const AgreementState after =
        before == AgreementState::Given ? AgreementState::Refused : AgreementState::Given;
    const auto person = m_desk.reader().find(*m_person);
    m_desk.did(
        agreements::record(m_desk.workspace(), *m_person, purpose, after),
        person ? tr("%1, %2: %3.").arg(person->code, sentenceFor(purpose).toLower(), wordFor(after))
               : QString());
}

void AgreementsBlock::read()
{
    const auto person = m_person ? m_desk.reader().find(*m_person) : std::nullopt;
    if (!person)
        return;
    m_title->setText(tr("%1 agrees to").arg(person->code));
    auto said = agreements::of(m_desk.reader(), *m_person);
    std::size_t which = 0;
    for (const auto& [purpose, word] : wordsOf(Purpose{})) {
        KeyButton* button = m_buttons[which++];
        const AgreementState state = said[purpose];
        button->setText(wordFor(purpose));
        button->setIcon(iconFor(state));
        const QString inFull = u"%1: %2"_s.arg(sentenceFor(purpose), wordFor(state));
        button->setAccessibleName(inFull);
        button->setToolTip(u"<p>%1</p>"_s.arg(inFull.toHtmlEscaped()));
    }
}

} // namespace moothall::ui
