// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A choice as narrow as its entries, with a chevron in the colour of the text: the style sheet can
// only draw pictures that it finds in a file.
#pragma once

#include <QComboBox>

namespace moothall::ui {

class PickBox : public QComboBox
{
    Q_OBJECT

public:
    // `name` is what a screen reader calls it.
    explicit PickBox(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace moothall::ui
