// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the audit is proved by a file that breaks it and nothing else.
#include "tests/core/pdf/brokenfiles.h"
#include "tests/core/pdf/documentbuilder.h"
#include "tests/core/pdf/readback.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace moothall::pdf::test {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;

std::set<QByteArray> brokenRules(const QByteArray& bytes)
{
    const SavedFile file(bytes);
    const std::vector<Finding> findings = audit(file.path()).value();
    std::set<QByteArray> names;
    for (const Finding& finding : findings)
        names.insert(finding.rule);
    return names;
}

class PdfAudit : public testing::TestWithParam<Break>
{};

TEST_P(PdfAudit, FindsExactlyTheRuleThatIsBroken)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    GetParam().damage(pdf);
    EXPECT_THAT(brokenRules(saved(pdf)), ElementsAre(QByteArray(GetParam().rule)));
}

INSTANTIATE_TEST_SUITE_P(EachRule, PdfAudit, testing::ValuesIn(breaks()),
                         [](const testing::TestParamInfo<Break>& one) {
                             return QByteArray(one.param.rule).replace('-', '_').toStdString() +
                                    "_" + std::to_string(one.index);
                         });

TEST(PdfAuditFile, FindsNothingInWhatWeWrite) { EXPECT_TRUE(brokenRules(goodFile()).empty()); }

TEST(PdfAuditFile, HasATestForEveryRule)
{
    std::set<QByteArray> tested{"syntax", "header", "encryption", "structure",
                                "identifier"}; // below
    for (const Break& one : breaks())
        tested.insert(one.rule);
    const QByteArrayList all = auditRules();
    EXPECT_EQ(tested, std::set<QByteArray>(all.begin(), all.end()));
}

TEST(PdfAuditFile, FindsAMissingStructure)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    pdf.getRoot().removeKey("/StructTreeRoot");
    EXPECT_THAT(brokenRules(saved(pdf)), Contains(QByteArray("structure")));
}

TEST(PdfAuditFile, FindsThatTheFileIsNotNamed)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    QByteArray nameless =
        saved(pdf, [](QPDFWriter& writer) { writer.setObjectStreamMode(qpdf_o_disable); });
    nameless.replace("/ID [", "/XD [");
    EXPECT_THAT(brokenRules(nameless), ElementsAre(QByteArray("identifier")));
}

TEST(PdfAuditFile, FindsWhatStandsBeforeItsBeginningOrAfterItsEnd)
{
    EXPECT_THAT(brokenRules("mail header\n" + goodFile()), Contains(QByteArray("header")));
    EXPECT_THAT(brokenRules(goodFile() + "<!-- served in 3 ms -->\n"),
                ElementsAre(QByteArray("header")));
}

TEST(PdfAuditFile, FindsEncryption)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    const QByteArray locked = saved(pdf, [](QPDFWriter& writer) {
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    });
    EXPECT_THAT(brokenRules(locked), ElementsAre(QByteArray("encryption")));
}

TEST(PdfAuditFile, FindsDamageThatCouldBeRepaired)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    QByteArray damaged =
        saved(pdf, [](QPDFWriter& writer) { writer.setObjectStreamMode(qpdf_o_disable); });
    damaged.replace("startxref\n", "startxref\n1");
    EXPECT_THAT(brokenRules(damaged), ElementsAre(QByteArray("syntax")));
}

TEST(PdfAuditFile, NamesThePlace)
{
    const QByteArray good = goodFile();
    QPDF pdf;
    pdf.processMemoryFile("good", good.constData(), size_t(good.size()));
    element(pdf, "/Figure").removeKey("/Alt");
    const SavedFile file(saved(pdf));
    const auto findings = audit(file.path()).value();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].place, u"Figure on page 1"_s);
}

TEST(PdfAuditFile, RefusesWhatIsNoPdf)
{
    EXPECT_EQ(audit(u"/no/such/file.pdf"_s).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(audit(u"/tmp"_s).error().kind, Error::Kind::BadInput);
    const SavedFile text("Just some words.");
    EXPECT_EQ(audit(text.path()).error().kind, Error::Kind::Damaged);
    const SavedFile nothing("");
    EXPECT_EQ(audit(nothing.path()).error().kind, Error::Kind::Damaged);
}

} // namespace
} // namespace moothall::pdf::test
