// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of facts that are written where they stand, each with a second line if it has one.
// A fact whose words are taken away goes.
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace moothall::ui {

class FactEdit;
class Label;

class FactList : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        std::int64_t id = 0;
        QString words;
        QString second;
    };

    // What a screen reader calls the two lines, and what stands in them while they are empty.
    struct Lines
    {
        QString words;
        QString second;     // empty: there is none
        bool ruled = false; // a rule below each fact
    };

    FactList(Glyph glyph, const Lines& lines, const QString& none, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    void writeNew();

signals:
    void added(const QString& words, const QString& second);
    void changed(std::int64_t id, const QString& words, const QString& second);
    void emptied(std::int64_t id);
    void newOneLeft(); // with the keyboard: it goes back to where it came from

private:
    // One fact on screen.
    struct Row
    {
        std::int64_t id = 0;
        QWidget* widget = nullptr;
        FactEdit* words = nullptr;
        FactEdit* second = nullptr; // absent where there is none
    };

    Row makeRow(std::int64_t id);
    void tell(std::int64_t id);
    void finishNew();
    void leaveNew();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Glyph m_glyph;
    Lines m_lines;
    std::vector<Row> m_rows;
    Row m_new;
    Label* m_none;
    QVBoxLayout* m_column;
};

// A glyph in the colour of the text or of a tone, as a label.
class GlyphMark : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphMark(Glyph glyph, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
};

} // namespace moothall::ui
