// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "7 ideas · at least 6 of 22 people · 3 tables · 1 challenge": the figures strong, disagreement
// last and in its own colour.
#pragma once

#include "core/synthesise/evidence.h"

#include <QFrame>

class QLayout;

namespace moothall::ui {

class EvidenceStrip : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceStrip(QWidget* parent = nullptr);

    void show(const Evidence& evidence, int present);

private:
    struct Part
    {
        QString sentence;
        bool challenges = false;
    };

    static std::vector<Part> partsOf(const Evidence& evidence, int present);
    void say(const Part& part, bool isLast);

    QLayout* m_row;
};

} // namespace moothall::ui
