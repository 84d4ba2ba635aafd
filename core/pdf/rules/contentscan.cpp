// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Follows marked content and the current font through a content stream.
#include "core/pdf/rules/contentscan.h"

#include <algorithm>
#include <array>

namespace moothall::pdf {
namespace {

constexpr std::array paintingOperators = {"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                          "s", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};

// ISO 32000-1, annex A.
const std::set<std::string>& knownOperators()
{
    static const std::set<std::string> known{
        "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
        "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
        "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
        "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
        "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
    return known;
}

class Scanner : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageScan scan;
    std::string watchedFont;
    std::set<int> watchedCodes;
    std::set<int> shownIn;

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override { scan.crossedMarks = scan.crossedMarks || !m_marks.empty(); }

private:
    enum class Mark
    {
        Content,
        Artifact,
        Other
    };

    void handleOperator(const std::string& name)
    {
        scan.unknownOperators = scan.unknownOperators || !knownOperators().contains(name);
        noteColours(name);
        if (name == "BMC" || name == "BDC")
            open();
        else if (name == "EMC")
            close();
        else if (name == "q")
            save();
        else if (name == "Q" && m_fonts.size() > 1)
            m_fonts.pop_back();
        else if (name == "Tf" && !m_operands.empty() && m_operands[0].isName())
            m_fonts.back() = m_operands[0].getName();
        else if (name == "Tj" || name == "TJ")
            std::for_each(m_operands.begin(), m_operands.end(),
                          [this](QPDFObjectHandle& operand) { noteCodes(operand); });
        if (std::find(paintingOperators.begin(), paintingOperators.end(), name) !=
                paintingOperators.end() &&
            !insideMeaning())
            ++scan.unmarkedPaints;
    }

    void noteColours(const std::string& name)
    {
        const bool chooses = (name == "cs" || name == "CS") && !m_operands.empty();
        scan.paintsInks = scan.paintsInks || name == "k" || name == "K" ||
                          (chooses && m_operands[0].isNameAndEquals("/DeviceCMYK"));
        scan.paintsLight = scan.paintsLight || name == "rg" || name == "RG" ||
                           (chooses && m_operands[0].isNameAndEquals("/DeviceRGB"));
        if (name == "ri" && !m_operands.empty() && m_operands[0].isName())
            scan.intents.insert(m_operands[0].getName());
    }

    void save()
    {
        m_fonts.push_back(m_fonts.back());
        scan.deepestState = std::max(scan.deepestState, int(m_fonts.size()) - 1);
    }

    bool insideMeaning() const
    {
        return std::any_of(m_marks.begin(), m_marks.end(),
                           [](Mark mark) { return mark != Mark::Other; });
    }

    void open()
    {
        Mark mark = Mark::Other;
        if (!m_operands.empty() && m_operands[0].isNameAndEquals("/Artifact"))
            mark = Mark::Artifact;
        if (m_operands.size() > 1 && m_operands[1].isDictionary() &&
            m_operands[1].getKey("/MCID").isInteger()) {
            mark = Mark::Content;
            m_number = int(m_operands[1].getKey("/MCID").getIntValue());
            scan.numbers.push_back(m_number);
        }
        if (mark != Mark::Other && insideMeaning())
            scan.crossedMarks = true;
        m_marks.push_back(mark);
    }

    void close()
    {
        if (m_marks.empty())
            scan.crossedMarks = true;
        else
            m_marks.pop_back();
    }

    void noteCodes(QPDFObjectHandle& operand)
    {
        if (operand.isArray()) {
            for (QPDFObjectHandle item : operand.getArrayAsVector())
                noteCodes(item);
        } else if (operand.isString()) {
            const std::string bytes = operand.getStringValue();
            std::set<int>& codes = scan.codes[m_fonts.back()];
            for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
                const int code = (bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff);
                codes.insert(code);
                if (m_fonts.back() == watchedFont && watchedCodes.contains(code))
                    shownIn.insert(insideMeaning() ? m_number : -1);
            }
        }
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    std::vector<std::string> m_fonts{1};
    int m_number = -1; // of the content that was opened last
};

} // namespace

PageScan scanPage(QPDFObjectHandle page)
{
    Scanner scanner;
    page.parsePageContents(&scanner);
    return std::move(scanner.scan);
}

std::set<int> contentsShowing(QPDFObjectHandle page, const std::string& font,
                              const std::set<int>& codes)
{
    Scanner scanner;
    scanner.watchedFont = font;
    scanner.watchedCodes = codes;
    page.parsePageContents(&scanner);
    return std::move(scanner.shownIn);
}

} // namespace moothall::pdf
