// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the bytes of the file: how it begins and ends, and how texts are written in it.
#include "core/pdf/rules/rules.h"

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <QRegularExpression>

#include <algorithm>

namespace moothall::pdf::rules {
namespace {

using namespace Qt::StringLiterals;

// "<48656C6C6F>": two digits for each byte.
bool isEvenHexadecimal(const std::string& written)
{
    if (written.size() < 2 || written.front() != '<')
        return true;
    const auto digits = std::count_if(written.begin(), written.end(),
                                      [](unsigned char sign) { return std::isxdigit(sign) != 0; });
    return digits % 2 == 0;
}

bool writesEvenTexts(QPDFObjectHandle contents)
{
    const std::shared_ptr<Buffer> bytes = contents.getStreamData(qpdf_dl_generalized);
    auto input = std::make_shared<BufferInputSource>("contents", bytes.get());
    QPDFTokenizer tokens;
    tokens.allowEOF();
    while (true) {
        const QPDFTokenizer::Token token = tokens.readToken(input, "contents", true);
        if (token.getType() == QPDFTokenizer::tt_eof)
            return true;
        if (token.getType() == QPDFTokenizer::tt_string && !isEvenHexadecimal(token.getRawValue()))
            return false;
        if (token.getType() == QPDFTokenizer::tt_word && token.getValue() == "ID")
            tokens.expectInlineImage(input);
    }
}

} // namespace

// ISO 19005-2, 6.1.2 and 6.1.3: told at once to be a PDF and no text, and nothing after its end.
void beginsAndEnds(const AuditedFile& file, Findings& findings)
{
    static const QRegularExpression beginning(u"^%PDF-1\\.[0-7][\\r\\n]+%[\\x80-\\xff]{4}"_s);
    if (!beginning.match(QString::fromLatin1(file.bytes.left(64))).hasMatch())
        findings.add(u"The file does not begin as programs expect of a PDF."_s);
    static const QRegularExpression ending(u"%%EOF(\\r\\n|\\r|\\n)?\\z"_s);
    if (!ending.match(QString::fromLatin1(file.bytes.right(64))).hasMatch())
        findings.add(u"Something stands after the end of the file."_s);
}

// ISO 19005-2, 6.1.6.
void textsEven(const AuditedFile& file, Findings& findings)
{
    for (size_t page = 0; page < file.pages.size(); ++page) {
        const auto contents = QPDFObjectHandle(file.pages[page]).getPageContents();
        if (!std::all_of(contents.begin(), contents.end(), writesEvenTexts))
            findings.add(u"A text is written with half a sign too many."_s, onPage(int(page)));
    }
}

} // namespace moothall::pdf::rules
