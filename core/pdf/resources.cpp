// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Images and transparency, made once and named on every page that uses them.
#include "core/pdf/contentwriter.h"
#include "core/pdf/objects.h"

#include <QBuffer>
#include <QColorSpace>

namespace moothall::pdf {
namespace {

QPDFObjectHandle imageObject(QPDF& pdf, const QImage& image, const QByteArray& samples,
                             const QByteArray& colorSpace)
{
    QPDFObjectHandle object = objects::stream(pdf, samples);
    QPDFObjectHandle dictionary = object.getDict();
    dictionary.replaceKey("/Type", objects::name("XObject"));
    dictionary.replaceKey("/Subtype", objects::name("Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    dictionary.replaceKey("/ColorSpace", objects::name(colorSpace));
    return object;
}

// Rows in memory are padded to four bytes; in the file they are not.
QByteArray samplesOf(const QImage& image, int bytesPerPixel)
{
    QByteArray samples;
    const qsizetype rowBytes = qsizetype(image.width()) * bytesPerPixel;
    samples.reserve(rowBytes * image.height());
    for (int y = 0; y < image.height(); ++y)
        samples.append(reinterpret_cast<const char*>(image.constScanLine(y)), rowBytes);
    return samples;
}

QImage inStandardColors(const QImage& image)
{
    const QColorSpace standard(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != standard)
        return image.convertedToColorSpace(standard);
    return image;
}

// Photos without transparency are kept as JPEG, at a twentieth of their size.
QByteArray jpegOf(const QImage& image)
{
    constexpr int smallestPhoto = 200 * 200;
    constexpr int quality = 88;
    if (image.width() * image.height() < smallestPhoto)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return buffer.data();
}

} // namespace

QByteArray Resources::nameForAlpha(int alpha)
{
    const QByteArray name = 'G' + QByteArray::number(alpha);
    if (!m_states.contains(name)) {
        auto state = QPDFObjectHandle::newDictionary();
        state.replaceKey("/ca", QPDFObjectHandle::newReal(alpha / 255.0, 3));
        state.replaceKey("/CA", QPDFObjectHandle::newReal(alpha / 255.0, 3));
        m_states[name] = m_pdf.makeIndirectObject(state);
    }
    return name;
}

QByteArray Resources::nameForImage(const QImage& original)
{
    QByteArray& name = m_imageNames[original.cacheKey()];
    if (!name.isEmpty())
        return name;
    name = 'I' + QByteArray::number(qulonglong(m_images.size() + 1));
    const QImage image = inStandardColors(original);
    const bool transparent = image.hasAlphaChannel();
    const QImage colors = image.convertToFormat(QImage::Format_RGB888);
    const QByteArray jpeg = transparent ? QByteArray() : jpegOf(colors);
    QPDFObjectHandle object =
        imageObject(m_pdf, colors, jpeg.isEmpty() ? samplesOf(colors, 3) : jpeg, "DeviceRGB");
    if (!jpeg.isEmpty())
        object.getDict().replaceKey("/Filter", objects::name("DCTDecode"));
    if (transparent) {
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        object.getDict().replaceKey("/SMask",
                                    imageObject(m_pdf, alpha, samplesOf(alpha, 1), "DeviceGray"));
    }
    m_images[name] = object;
    return name;
}

QPDFObjectHandle Resources::write()
{
    const auto dictionaryOf = [](const std::map<QByteArray, QPDFObjectHandle>& named) {
        auto dictionary = QPDFObjectHandle::newDictionary();
        for (const auto& [name, object] : named)
            dictionary.replaceKey('/' + name.toStdString(), object);
        return dictionary;
    };
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts.write(m_pdf));
    resources.replaceKey("/ExtGState", dictionaryOf(m_states));
    resources.replaceKey("/XObject", dictionaryOf(m_images));
    return resources;
}

} // namespace moothall::pdf
