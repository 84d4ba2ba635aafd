// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which theme another is merged into, until a letter or Escape answers.
#pragma once

#include "core/synthesise/themes.h"
#include "ui/widgets/labels.h"

namespace moothall::ui {

class MergeQuestion : public Label
{
    Q_OBJECT

public:
    explicit MergeQuestion(QWidget* parent = nullptr);

    void ask(Id<Theme> from, const QString& letter);
    void stop();
    bool isAsked() const { return m_from.has_value(); }
    std::optional<Id<Theme>> from() const { return m_from; }

private:
    std::optional<Id<Theme>> m_from;
};

} // namespace moothall::ui
