// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/evidencestrip.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

EvidenceStrip::EvidenceStrip(QWidget* parent) : QFrame(parent), m_row(new FlowLayout(px(8), px(2)))
{
    setRole(*this, "strip");
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(px(12), px(8), px(12), px(8));
    frame->addLayout(m_row);
}

void EvidenceStrip::show(const Evidence& evidence, int present)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    say(tr("%n idea(s)", nullptr, evidence.ideas));
    if (evidence.voicesAtLeast == 0 && evidence.ideas > 0)
        say(tr("nobody counted as a voice"));
    else if (present > 0)
        say(tr("at least %1 of %n person(s)", nullptr, present).arg(evidence.voicesAtLeast));
    else
        say(tr("at least %n person(s)", nullptr, evidence.voicesAtLeast));
    if (evidence.groups > 0)
        say(tr("%n group(s)", nullptr, evidence.groups));
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

// The figures of a part stand out, and a dot keeps it apart from the one before.
void EvidenceStrip::say(const QString& sentence, bool challenge)
{
    static const QRegularExpression figures(u"\\d(?:.*\\d)?"_s);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    const auto add = [&](const QString& words, bool strong) {
        if (words.trimmed().isEmpty())
            return;
        auto* label = new Label(words.trimmed(), TypeRole::Base,
                                strong || challenge ? QFont::DemiBold : QFont::Normal);
        if (challenge)
            setTone(*label, PillTone::Challenge);
        label->setProperty("part", true);
        row->addWidget(label);
    };
    if (m_row->count() > 0) {
        row->addWidget(quiet(u"·"_s));
        row->addSpacing(px(4));
    }
    const auto match = figures.match(sentence);
    const int from = match.hasMatch() ? int(match.capturedStart()) : int(sentence.size());
    add(sentence.left(from), false);
    add(match.captured(), true);
    add(sentence.mid(from + match.capturedLength()), false);
    m_row->addWidget(part);
}

} // namespace moothall::ui
