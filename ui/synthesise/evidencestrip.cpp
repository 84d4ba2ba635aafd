// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/evidencestrip.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QRegularExpression>

namespace moothall::ui {

using namespace Qt::StringLiterals;

EvidenceStrip::EvidenceStrip(QWidget* parent)
    : QFrame(parent), m_row(new FlowLayout(px(14), px(2)))
{
    setRole(*this, "card");
    m_row->setContentsMargins(px(12), px(8), px(12), px(8));
    setLayout(m_row);
}

void EvidenceStrip::show(const Evidence& evidence, int present)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    say(tr("%n idea(s)", nullptr, evidence.ideas));
    if (present > 0)
        say(tr("at least %1 of %n person(s)", nullptr, present).arg(evidence.voicesAtLeast));
    else
        say(tr("at least %n person(s)", nullptr, evidence.voicesAtLeast));
    if (evidence.tables > 0)
        say(tr("%n table(s)", nullptr, evidence.tables));
    if (evidence.challenges > 0)
        say(tr("%n challenge(s)", nullptr, evidence.challenges), true);
    else
        say(tr("no disagreement recorded"));
    QStringList all;
    for (const Label* label : findChildren<Label*>())
        if (label->property("part").toBool())
            all.append(label->text());
    setAccessibleName(all.join(u", "_s));
}

// The figures of a part stand out: each run of words with digits is a label of its own.
void EvidenceStrip::say(const QString& sentence, bool challenge)
{
    static const QRegularExpression figures(u"\\d[\\d,.  ]*(?: of \\d+)?"_s);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    const auto add = [&](const QString& words, QFont::Weight weight) {
        if (words.trimmed().isEmpty())
            return;
        auto* label = new Label(words.trimmed(), TypeRole::Caption, weight);
        if (challenge)
            setTone(*label, PillTone::Challenge);
        label->setProperty("part", true);
        row->addWidget(label);
    };
    const auto match = figures.match(sentence);
    add(sentence.left(match.capturedStart()), challenge ? QFont::DemiBold : QFont::Normal);
    if (match.hasMatch()) {
        add(match.captured(), QFont::DemiBold);
        add(sentence.mid(match.capturedEnd()), challenge ? QFont::DemiBold : QFont::Normal);
    } else {
        add(sentence, QFont::Normal);
    }
    m_row->addWidget(part);
}

} // namespace moothall::ui
