// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that opens above the insights to write a new one, and says what it is drawn from.
#pragma once

#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <optional>

namespace moothall::ui {

class ChoiceBox;
class SentenceEdit;

class NewInsightLine : public QWidget
{
    Q_OBJECT

public:
    explicit NewInsightLine(Desk& desk, QWidget* parent = nullptr);

    // From that theme, or from the first one that no insight is drawn from.
    void begin(std::optional<Id<Theme>> theme = std::nullopt, const QString& words = {});
    void end(); // cleared and gone

signals:
    void added(moothall::Id<moothall::Insight> insight);
    void stopped(); // the keyboard goes elsewhere before the line does

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void add();
    void stop();
    std::optional<Id<Theme>> source() const;

    Desk& m_desk;
    SentenceEdit* m_edit;
    ChoiceBox* m_source;
    std::vector<Id<Theme>> m_themes; // as they are offered
};

} // namespace moothall::ui
