// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences with a number in them, without a file of translations.
#pragma once

#include <QTranslator>

namespace moothall {

// Gives "%n idea(s)" as "1 idea" and "2 ideas", "%n person(s)" as "1 person" and "2 people". Any
// other language brings a file of its own and is installed after it.
class EnglishPlurals : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
};

} // namespace moothall
