// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What many lines in the box become, before they are added: each idea with its number.
#pragma once

#include <QScrollArea>

namespace moothall::ui {

class PastePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PastePreview(QWidget* parent = nullptr);

    // Shown while there is more than one.
    void show(const QStringList& ideas);

private:
    void fit();

    QWidget* m_content;
    QStringList m_shown;
};

} // namespace moothall::ui
