#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>
#include <zip.h>

/// Workbooks as Excel writes them, made by the tests, sound ones and bad ones.
namespace ln::test {

/// A zip file of these parts. False when it could not be written.
inline bool writeZip(const QString& path, const std::vector<std::pair<QByteArray, QByteArray>>& parts) {
    int code = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) return false;
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!source || zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0) return false;
    }
    return zip_close(archive) == 0;
}

/// The sheets of a workbook, cell by cell.
class Workbook {
public:
    class Sheet {
    public:
        explicit Sheet(QString name, bool hidden = false) : m_name(std::move(name)), m_hidden(hidden) {}
        /// Cells from column A; an empty one is not written. What begins with '=' is a number, with '<' raw XML of a
        /// whole `<c …>`.
        Sheet& row(const QStringList& cells) { return rowAt(m_next, cells); }
        Sheet& rowAt(int number, const QStringList& cells) {
            m_xml += "<row r=\"" + QByteArray::number(number) + "\">";
            for (qsizetype i = 0; i < cells.size(); ++i)
                if (!cells[i].isEmpty())
                    m_xml += cell(QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(number), cells[i]);
            m_xml += "</row>";
            m_next = number + 1;
            return *this;
        }
        Sheet& raw(const QByteArray& xml) {
            m_xml += xml;
            return *this;
        }
        Sheet& merge(const QByteArray& reference) {
            m_merges += "<mergeCell ref=\"" + reference + "\"/>";
            return *this;
        }
        [[nodiscard]] QByteArray xml() const {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
                   "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                   "<sheetData>" +
                   m_xml + "</sheetData>" +
                   (m_merges.isEmpty() ? QByteArray() : "<mergeCells>" + m_merges + "</mergeCells>") + "</worksheet>";
        }

    private:
        friend class Workbook;
        [[nodiscard]] static QByteArray cell(const QByteArray& at, const QString& text) {
            if (text.startsWith(u'<'))
                return QString(text).replace(QStringLiteral("@"), QString::fromLatin1(at)).toUtf8();
            if (text.startsWith(u'=')) return "<c r=\"" + at + "\"><v>" + text.sliced(1).toUtf8() + "</v></c>";
            return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                   text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        QString m_name;
        bool m_hidden;
        int m_next = 1;
        QByteArray m_xml, m_merges;
    };

    Sheet& sheet(const QString& name, bool hidden = false) { return m_sheets.emplace_back(name, hidden); }
    /// Shared strings, each as the XML inside `<si>`.
    QByteArrayList strings;
    /// Number formats: what stands in `<numFmts>`, and in `<cellXfs>`.
    QByteArray formats, cellFormats;
    QByteArray bookProperties;

    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> parts() const {
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        QByteArray sheets, targets;
        std::vector<std::pair<QByteArray, QByteArray>> all;
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
            sheets += "<sheet name=\"" + m_sheets[i].m_name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                      (m_sheets[i].m_hidden ? "\" state=\"hidden" : "") + "\" r:id=\"rId" + number + "\"/>";
            targets += "<Relationship Id=\"rId" + number + "\" Type=\"" + relations +
                       "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            all.emplace_back("xl/worksheets/sheet" + number + ".xml", m_sheets[i].xml());
        }
        targets += "<Relationship Id=\"rIdS\" Type=\"" + relations +
                   "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                   "<Relationship Id=\"rIdF\" Type=\"" +
                   relations + "/styles\" Target=\"styles.xml\"/>";
        all.emplace_back("_rels/.rels", package + "<Relationship Id=\"rId1\" Type=\"" + relations +
                                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.emplace_back("xl/workbook.xml",
                         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
                             relations + "\">" + bookProperties + "<sheets>" + sheets + "</sheets></workbook>");
        all.emplace_back("xl/_rels/workbook.xml.rels", package + targets + "</Relationships>");
        if (!strings.isEmpty())
            all.emplace_back("xl/sharedStrings.xml", "<sst><si>" + strings.join("</si><si>") + "</si></sst>");
        if (!cellFormats.isEmpty())
            all.emplace_back("xl/styles.xml", "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + cellFormats +
                                                  "</cellXfs></styleSheet>");
        return all;
    }
    [[nodiscard]] bool save(const QString& path) const { return writeZip(path, parts()); }

private:
    std::vector<Sheet> m_sheets;
};

} // namespace ln::test
