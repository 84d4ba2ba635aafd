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
    const std::vector<Part> parts = partsOf(evidence, present);
    for (const Part& part : parts)
        say(part, &part == &parts.back());
    QStringList all;
    for (const Label* label : findChildren<Label*>())
        if (label->property("part").toBool())
            all.append(label->text());
    setAccessibleName(all.join(u", "_s));
}

std::vector<EvidenceStrip::Part> EvidenceStrip::partsOf(const Evidence& evidence, int present)
{
    const Part challenges{tr("%Ln challenge(s)", nullptr, evidence.challenges), true};
    if (evidence.ideas == 0) {
        const Part nothing{tr("rests on no idea yet")};
        return evidence.challenges == 0 ? std::vector{nothing} : std::vector{nothing, challenges};
    }
    std::vector<Part> parts{{tr("%Ln idea(s)", nullptr, evidence.ideas)}};
    if (evidence.voicesAtLeast == 0)
        parts.push_back({tr("nobody counted as a voice")});
    else if (present > 0)
        parts.push_back(
            {tr("at least %1 of %Ln person(s)", nullptr, present).arg(evidence.voicesAtLeast)});
    else
        parts.push_back({tr("at least %Ln person(s)", nullptr, evidence.voicesAtLeast)});
    if (evidence.groups > 0)
        parts.push_back({tr("%Ln group(s)", nullptr, evidence.groups)});
    if (evidence.tables > 0)
        parts.push_back({tr("%Ln table(s)", nullptr, evidence.tables)});
    if (evidence.challenges > 0)
        parts.push_back(challenges);
    else
        parts.push_back({tr("no disagreement recorded")});
    return parts;
}

// The figures of a part stand out. The dot that keeps it apart from the next goes with it, so that
// no line begins with one.
void EvidenceStrip::say(const Part& part, bool isLast)
{
    static const QRegularExpression figures(u"\\d(?:.*\\d)?"_s);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    const auto add = [&](const QString& words, bool strong) {
        if (words.trimmed().isEmpty())
            return;
        auto* label = new Label(words.trimmed(), TypeRole::Base,
                                strong || part.challenges ? QFont::DemiBold : QFont::Normal);
        if (part.challenges)
            setTone(*label, PillTone::Challenge);
        label->setProperty("part", true);
        row->addWidget(label);
    };
    const auto match = figures.match(part.sentence);
    const int from = match.hasMatch() ? int(match.capturedStart()) : int(part.sentence.size());
    add(part.sentence.left(from), false);
    add(match.captured(), true);
    add(part.sentence.mid(from + match.capturedLength()), false);
    if (!isLast) {
        row->addSpacing(px(4));
        row->addWidget(quiet(u"·"_s));
    }
    m_row->addWidget(widget);
}

} // namespace moothall::ui
