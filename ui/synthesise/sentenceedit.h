// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence of an insight while it is written: words for a solution are dotted, the reason
// stands beneath.
#pragma once

#include <QPlainTextEdit>

namespace moothall::ui {

class Label;

class SentenceEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceEdit(QWidget* parent = nullptr);

    void begin(const QString& sentence);
    bool isWriting() const { return m_writing; }

signals:
    void told(const QString& sentence); // on Enter, or as it is left
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end(bool keep);
    void look();
    void fit();

    QPlainTextEdit* m_edit;
    Label* m_advice;
    QString m_before;
    bool m_writing = false;
};

} // namespace moothall::ui
