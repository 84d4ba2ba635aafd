// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages before a validator that is not ours: Apache PDFBox Preflight. It knows PDF/A-1b, the
// rules of which hold for PDF/A-2 and 3 too, but for those that the later parts took back.
#include "core/report/content/attachments.h"
#include "core/report/content/sources.h"
#include "core/report/pdf.h"
#include "tests/core/report/sample/files.h"
#include "tests/support/offscreen.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::OffscreenApplication);

// What ISO 19005-1 asks for and ISO 19005-2 and 3 do not, as Preflight words it.
const QStringList takenBack{
    u"Error on MetaData, part must be 1"_s,
    u"/XRef cross reference streams are not allowed"_s,
    u"The CIDSet entry is missing for the Composite Subset"_s,
    u"EmbeddedFile entry is present in a FileSpecification dictionary"_s,
    u"EmbeddedFile entry is present in the Names dictionary"_s,
};

class Validator : public SampleFiles
{
protected:
    void SetUp() override
    {
        m_java = QStandardPaths::findExecutable(u"java"_s);
        for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging",
                                "javax.activation", "jaxb-api"}) {
            const QString path = u"/usr/share/java/%1.jar"_s.arg(QLatin1String(jar));
            if (m_java.isEmpty() || !QFile::exists(path))
                GTEST_SKIP() << "needs Java and Debian's libpdfbox2-java";
            m_jars << path;
        }
        SampleFiles::SetUp();
    }

    // The errors that hold for our parts of the standard too.
    QStringList findings(const QString& pdf)
    {
        QProcess java;
        java.start(m_java, {u"-cp"_s, m_jars.join(u':'),
                            u"org.apache.pdfbox.preflight.Validator_A1b"_s, pdf});
        java.waitForFinished(120'000);
        const QString said = QString::fromUtf8(java.readAllStandardOutput());
        static const QRegularExpression heading(u"The file .* is (not )?a valid PDF/A-1b file"_s);
        if (!heading.match(said).hasMatch())
            return {u"no answer: "_s + QString::fromUtf8(java.readAllStandardError())};

        static const QRegularExpression error(u"^\\d+(\\.\\d+)* : .*$"_s,
                                              QRegularExpression::MultilineOption);
        QStringList held;
        for (auto found = error.globalMatch(said); found.hasNext();) {
            const QString line = found.next().captured();
            if (std::ranges::none_of(takenBack, [&](const QString& s) { return line.endsWith(s); }))
                held << line;
        }
        return held;
    }

    void expectNothing(const Document& document, const PageStyle& style,
                       const std::vector<pdf::Attachment>& attachments = {})
    {
        const QString path = place(u"report.pdf"_s);
        ASSERT_TRUE(writePdf(document, drawFigure, style, path, attachments));
        EXPECT_EQ(findings(path).join(u'\n').toStdString(), std::string());
    }

private:
    QString m_java;
    QStringList m_jars;
};

TEST_F(Validator, FindsNothingInTheThreeVariants)
{
    for (const Variant variant : everyVariant)
        expectNothing(made(variant), PageStyle::standard());
    expectNothing(made(Variant::Participant), PageStyle::of(Paper::Letter, Print::Large));
}

TEST_F(Validator, FindsNothingWithTheEvidenceInside)
{
    const auto evidence = evidenceOfReport(*workspace, project, {.made = QDate(2026, 7, 10)});
    ASSERT_TRUE(evidence);
    expectNothing(made(Variant::Officer), PageStyle::standard(), attachmentsOf(*evidence));
}

TEST_F(Validator, FindsNothingInLettersOfManyScripts)
{
    ASSERT_TRUE(workspace->act(u"Change"_s, [](Edit& edit) {
        edit.run("UPDATE theme SET title = '🚌 버스'");
        edit.run("UPDATE idea SET text = 'نريد أن نعرف متى تأتي' WHERE code = 'C02'");
        edit.run("UPDATE idea SET text = 'ﬁnd e' || char(0x301) || ' हिन्दी' WHERE code = 'C01'");
    }));
    expectNothing(made(Variant::Officer), PageStyle::standard());
}

TEST_F(Validator, SeesWhatIsBroken)
{
    const QString path = place(u"report.pdf"_s);
    ASSERT_TRUE(writePdf(made(Variant::Councillor), drawFigure, PageStyle::standard(), path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    ASSERT_TRUE(bytes.contains("<pdfaid:conformance>"));
    bytes.replace("pdfaid:conformance>A<", "pdfaid:conformance>Z<");
    file.seek(0);
    file.write(bytes);
    file.close();
    EXPECT_FALSE(findings(path).isEmpty());
}

} // namespace
} // namespace moothall::report
