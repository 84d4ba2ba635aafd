// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Assembles the file: pages, structure, metadata; and saves it in one step.
#include "core/pdf/write.h"

#include "core/pdf/attachments.h"
#include "core/pdf/contentwriter.h"
#include "core/pdf/objects.h"
#include "core/pdf/paintengine.h"
#include "core/pdf/shaping.h"
#include "core/pdf/structurewriter.h"
#include "core/pdf/xmp.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QColorSpace>
#include <QFileInfo>
#include <QSaveFile>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;
using Object = QPDFObjectHandle;

QByteArray pageContent(const DisplayPage& page, const DisplayList& list, Resources& resources)
{
    ContentWriter writer(resources, list.pageSize.height());
    struct Visitor
    {
        ContentWriter& writer;
        const DisplayList& list;

        void operator()(const BeginContent& begin) const
        {
            writer.beginContent(list.structure.at(begin.element).role, begin.number);
        }
        void operator()(const BeginArtifact& begin) const { writer.beginArtifact(begin.kind); }
        void operator()(const EndContent&) const { writer.endContent(); }
        void operator()(const GlyphRun& run) const { writer.glyphs(run); }
        void operator()(const FillShape& shape) const { writer.fill(shape.path, shape.color); }
        void operator()(const StrokeLine& line) const
        {
            writer.stroke(line.path, {},
                          QPen(line.color, line.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        }
        void operator()(const DrawPicture& picture) const
        {
            paintPicture(writer, picture, list.pageSize);
        }
    };
    for (const Operation& operation : page.operations)
        std::visit(Visitor{writer, list}, operation);
    return writer.bytes();
}

std::vector<Object> writePages(QPDF& pdf, const DisplayList& list, Resources& resources)
{
    Object shared = pdf.makeIndirectObject(Object::newDictionary());
    QPDFPageDocumentHelper helper(pdf);
    std::vector<Object> pages;
    for (const DisplayPage& page : list.pages) {
        Object object = Object::parse("<</Type/Page>>");
        object.replaceKey("/MediaBox",
                          objects::rectangle({QPointF(), list.pageSize}, list.pageSize.height()));
        object.replaceKey("/Resources", shared);
        object.replaceKey("/Contents", objects::stream(pdf, pageContent(page, list, resources)));
        pages.push_back(pdf.makeIndirectObject(object));
        helper.addPage(QPDFPageObjectHelper(pages.back()), false);
    }
    Object made = resources.write();
    for (const std::string& key : made.getKeys())
        shared.replaceKey(key, made.getKey(key));
    return pages;
}

// Colours are given as sRGB; the profile says so to every device (ISO 19005-2, 6.2.3).
Object outputIntent(QPDF& pdf)
{
    Object profile = objects::stream(pdf, QColorSpace(QColorSpace::SRgb).iccProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<</Type/OutputIntent /S/GTS_PDFA1"
                                  " /OutputConditionIdentifier(sRGB IEC61966-2.1)"
                                  " /Info(sRGB IEC61966-2.1)"
                                  " /RegistryName(http://www.color.org)>>");
    intent.replaceKey("/DestOutputProfile", profile);
    return objects::array({pdf.makeIndirectObject(intent)});
}

void writeCatalog(QPDF& pdf, const Metadata& metadata)
{
    Object catalog = pdf.getRoot();
    Object packet = objects::stream(pdf, xmpPacket(metadata));
    packet.getDict().replaceKey("/Type", objects::name("Metadata"));
    packet.getDict().replaceKey("/Subtype", objects::name("XML"));
    catalog.replaceKey("/Metadata", packet);
    catalog.replaceKey("/OutputIntents", outputIntent(pdf));
    catalog.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    catalog.replaceKey("/Lang", objects::text(metadata.language));
}

void writeInfo(QPDF& pdf, const Metadata& metadata)
{
    Object info = Object::newDictionary();
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            info.replaceKey(key, objects::text(value));
    };
    put("/Title", metadata.title);
    put("/Subject", metadata.subject);
    put("/Author", metadata.author);
    put("/Producer", metadata.producer);
    put("/CreationDate", infoDate(metadata.created));
    put("/ModDate", infoDate(metadata.created));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

QByteArray bytesOf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

Metadata cleaned(const Metadata& metadata)
{
    Metadata clean = metadata;
    clean.title = readable(metadata.title).simplified();
    clean.subject = readable(metadata.subject).simplified();
    clean.author = readable(metadata.author).simplified();
    clean.producer = readable(metadata.producer).simplified();
    clean.language = objects::languageTag(metadata.language);
    if (clean.language.isEmpty())
        clean.language = u"en"_s;
    if (!clean.created.isValid())
        clean.created = QDateTime::currentDateTimeUtc();
    return clean;
}

void addCounts(UnshownCharacters& sum, const UnshownCharacters& more)
{
    for (const auto& [character, count] : more)
        sum[character] += count;
}

int countOf(const UnshownCharacters& unshown)
{
    int count = 0;
    for (const auto& [character, times] : unshown)
        count += times;
    return count;
}

QString codePointsOf(const UnshownCharacters& unshown)
{
    constexpr int mostNamed = 12;
    QStringList points;
    for (const auto& [character, times] : unshown)
        if (points.size() < mostNamed)
            points.append(u"U+"_s + u"%1"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper());
    if (unshown.size() > mostNamed)
        points.append(u"and others"_s);
    return points.join(u", "_s);
}

QString unshownSentence(const UnshownCharacters& unshown)
{
    const int count = countOf(unshown);
    const QString sentence =
        count == 1 ? u"1 character has no usable font and is drawn as a shape: %1."_s
                   : u"%1 characters have no usable font and are drawn as shapes: %2."_s.arg(count);
    return sentence.arg(codePointsOf(unshown));
}

QString inWordsSentence(const UnshownCharacters& told)
{
    const int count = countOf(told);
    const QString sentence =
        count == 1
            ? u"1 character has no usable font and is told in words in square brackets: %1."_s
            : u"%1 characters have no usable font and are told in words in square brackets: %2."_s
                  .arg(count);
    return sentence.arg(codePointsOf(told));
}

Result<> save(const QByteArray& bytes, const QString& path)
{
    const QFileInfo target(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(Error::Kind::NotFound, u"The folder for the PDF does not exist."_s, path);
    const QString elsewhere =
        u"The PDF cannot be written in that place. Choose another folder or name."_s;
    // Saving replaces what is there, which must not happen to a folder or a device.
    if (target.exists() && !target.isFile())
        return fail(Error::Kind::Unavailable, elsewhere, u"not a regular file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Unavailable, elsewhere, file.errorString());
    // Committing would overlook what goes wrong while the buffer is written, so that comes first.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return fail(Error::Kind::Unavailable,
                    u"The PDF could not be saved. Check that the disk has room, then try again."_s,
                    file.errorString());
    }
    return {};
}

} // namespace

Result<Rendered> render(const DisplayList& list, const Metadata& given)
{
    const Metadata metadata = cleaned(given);
    if (metadata.title.isEmpty())
        return fail(Error::Kind::BadInput, u"A PDF needs a title before it can be saved."_s);
    try {
        QPDF pdf;
        pdf.emptyPDF();
        Resources resources(pdf);
        const std::vector<Object> pages = writePages(pdf, list, resources);
        writeStructure(pdf, list, pages);
        writeCatalog(pdf, metadata);
        writeInfo(pdf, metadata);
        writeAttachments(pdf, metadata);

        Rendered rendered;
        rendered.bytes = bytesOf(pdf);
        WriteOutcome& outcome = rendered.outcome;
        outcome.bytes = rendered.bytes.size();
        outcome.pages = int(pages.size());
        outcome.unshown = list.unshown;
        outcome.inWords = list.inWords;
        addCounts(outcome.unshown, resources.unshown);
        outcome.danglingLinks = list.danglingLinks;
        outcome.undescribedPictures = list.undescribedPictures;
        return rendered;
    } catch (const std::exception& exception) {
        return fail(Error::Kind::BadInput, u"The PDF could not be put together."_s,
                    QString::fromUtf8(exception.what()));
    }
}

Result<WriteOutcome> write(const DisplayList& list, const Metadata& metadata, const QString& path)
{
    const Result<Rendered> rendered = render(list, metadata);
    if (!rendered)
        return tl::make_unexpected(rendered.error());
    if (const Result<> saved = save(rendered->bytes, path); !saved)
        return tl::make_unexpected(saved.error());
    return rendered->outcome;
}

QStringList WriteOutcome::warnings() const
{
    QStringList sentences;
    if (!unshown.empty())
        sentences.append(unshownSentence(unshown));
    if (!inWords.empty())
        sentences.append(inWordsSentence(inWords));
    if (danglingLinks > 0)
        sentences.append(
            danglingLinks == 1
                ? u"1 internal link leads nowhere and is plain text."_s
                : u"%1 internal links lead nowhere and are plain text."_s.arg(danglingLinks));
    if (undescribedPictures > 0)
        sentences.append(
            undescribedPictures == 1
                ? u"1 picture has no description; screen readers pass over it."_s
                : u"%1 pictures have no description; screen readers pass over them."_s.arg(
                      undescribedPictures));
    return sentences;
}

} // namespace moothall::pdf
