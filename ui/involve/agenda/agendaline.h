// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line an item of the agenda is written in: what it is, how long it takes, when it begins, who
// leads it, and what it asks.
#pragma once

#include "core/involve/agenda.h"
#include "ui/models/desk.h"
#include "ui/widgets/entryline.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace moothall::ui {

class ChoiceBox;

class AgendaLine : public EntryLine
{
    Q_OBJECT

public:
    explicit AgendaLine(Desk& desk, QWidget* parent = nullptr);

    // A new item behind `after`, or last.
    void writeNew(std::optional<Id<AgendaItem>> after);
    void edit(const AgendaItem& item);

signals:
    void saved(moothall::Id<moothall::AgendaItem> item);

private:
    void build();
    void open(const AgendaItem& item);
    void save() override;
    Result<Id<AgendaItem>> keep(const AgendaItem& item, const QString& prompt);
    std::optional<AgendaItem> written();
    void close() override;

    Desk& m_desk;
    AgendaItem m_item; // as it was when the line was opened; without an id: a new one
    std::optional<Id<AgendaItem>> m_after;
    QString m_asked; // the prompt as it was
    QSpinBox* m_minutes;
    QLineEdit* m_start;
    ChoiceBox* m_kind;
    QLineEdit* m_lead;
    QLineEdit* m_prompt;
    QCheckBox* m_keepsLength;
    QCheckBox* m_beside;
};

} // namespace moothall::ui
