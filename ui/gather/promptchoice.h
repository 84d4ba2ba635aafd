// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which prompt imported ideas answer, where nothing in the file says so.
#pragma once

#include "core/gather/prompts.h"

#include <QWidget>

#include <optional>

namespace moothall::ui {

class ChoiceBox;

class PromptChoice : public QWidget
{
    Q_OBJECT

public:
    using Answered = std::optional<Id<Prompt>>; // absent: none

    explicit PromptChoice(QWidget* parent = nullptr);

    // `shown` is the one on the screen of Gather. Hidden where there is nothing to choose from.
    void offer(const std::vector<Prompt>& prompts, Answered shown, Answered chosen);

signals:
    void chosen(std::optional<moothall::Id<moothall::Prompt>> prompt);

private:
    void build();

    ChoiceBox* m_box = nullptr; // made once there is something to choose
};

} // namespace moothall::ui
