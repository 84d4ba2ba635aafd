// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few words, with a chevron in the colour of the text: the style sheet can only draw
// pictures that it finds in a file.
#pragma once

#include <QComboBox>

namespace moothall::ui {

// The wheel turns it only while it has the keyboard: whoever scrolls past it changes nothing.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Kind
    {
        Fact,  // looks like text until somebody goes into it, and takes the room there is
        Button // as wide as its widest word
    };

    // `name` is what a screen reader calls it.
    explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);
    ChoiceBox(const QString& name, Kind kind, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    Kind m_kind;
};

} // namespace moothall::ui
