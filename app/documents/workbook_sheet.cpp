#include "documents/workbook_sheet.h"
#include <QDateTime>
#include <QRegularExpression>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

/// "BC12" → column 54 and row 12, each from 0 and from 1; nothing when it is no place.
struct Place {
    int column = 0;
    int row = 0;
};
std::optional<Place> placeOf(QStringView reference) {
    Place place;
    qsizetype at = 0;
    int column = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool isNumber = false;
    place.row = reference.sliced(at).toInt(&isNumber);
    place.column = column - 1;
    if (column == 0 || !isNumber || place.row < 1) return std::nullopt;
    return place;
}

/// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(QString text) {
    if (!text.contains("_x"_L1)) return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, found.capturedStart() + 1))
        text.replace(found.capturedStart(), found.capturedLength(), QChar(found.captured(1).toUShort(nullptr, 16)));
    return text;
}

class SheetReader {
public:
    SheetReader(XmlPart& xml, const WorkbookParts& parts, Room room) : m_xml(xml), m_parts(parts), m_room(room) {}

    TableResult read() {
        for (auto token = m_xml.next(); token != XmlPart::Token::Done; token = m_xml.next()) {
            if (token != XmlPart::Token::Start) continue;
            if (m_xml.name() == "row"_L1)
                readRow();
            else if (m_xml.name() == "mergeCell"_L1)
                merge(m_xml.attribute("ref"_L1));
        }
        if (m_xml.problem()) return *m_xml.problem();
        if (m_table.rows.empty()) return TableProblem::Empty;
        return std::move(m_table);
    }

private:
    void readRow() {
        bool isNumber = false;
        const int written = m_xml.attribute("r"_L1).toInt(&isNumber);
        m_row = isNumber && written > m_row ? written : m_row + 1;
        QStringList cells;
        int next = 0;
        m_xml.inside([&](XmlPart::Token token) {
            if (token != XmlPart::Token::Start || m_xml.name() != "c"_L1) return;
            if (const auto place = placeOf(m_xml.attribute("r"_L1))) next = place->column;
            const QString text = readCell();
            if (!text.trimmed().isEmpty() && next < limits::columns) {
                while (cells.size() <= next)
                    cells.append(QString());
                cells[next] = text;
            }
            ++next;
        });
        if (cells.isEmpty() || m_xml.problem()) return;
        m_room.cells -= cells.size();
        if (m_table.rows.size() == limits::rows || m_room.cells < 0 || m_room.text < 0) {
            m_xml.fail(TableProblem::TooLarge);
            return;
        }
        m_table.rows.push_back({.number = m_row, .cells = std::move(cells), .spans = false});
    }

    QString readCell() {
        const QString type = m_xml.attribute("t"_L1);
        const auto style = static_cast<std::size_t>(m_xml.attribute("s"_L1).toUInt());
        QString value, inlined;
        bool inValue = false;
        m_xml.inside([&](XmlPart::Token token) {
            if (token == XmlPart::Token::Start && m_xml.name() == "is"_L1)
                inlined = textRuns(m_xml);
            else if (token == XmlPart::Token::Text && inValue && value.size() < limits::cellText)
                value += m_xml.text();
            else
                inValue = token == XmlPart::Token::Start && m_xml.name() == "v"_L1;
        });
        if (type == "inlineStr"_L1 || !inlined.isEmpty()) return counted(inlined);
        return shown(type, value.left(limits::cellText), style);
    }

    /// A formula shows the value it had when the file was saved: that is what `value` is.
    QString shown(const QString& type, const QString& value, std::size_t style) {
        if (value.isEmpty()) return {};
        if (type == "s"_L1) {
            bool isNumber = false;
            const std::size_t at = value.toUInt(&isNumber);
            return isNumber && at < m_parts.strings.size() ? m_parts.strings[at] : QString(); // shared: takes no room
        }
        if (type == "b"_L1) return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        if (type == "d"_L1) {
            const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
            return counted(day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : value);
        }
        if (type == "str"_L1 || type == "e"_L1) return counted(unescaped(value));
        return counted(
            numberText(value, style < m_parts.formats.size() ? m_parts.formats[style] : NumberFormat{}, m_parts.epoch));
    }

    QString counted(const QString& text) {
        m_room.text -= text.size();
        return text;
    }

    void merge(const QString& reference) {
        const auto from = placeOf(reference.section(u':', 0, 0)), to = placeOf(reference.section(u':', 1, 1));
        if (!from || !to || from->column >= limits::columns) return;
        auto row = std::ranges::lower_bound(m_table.rows, from->row, {}, &TableRow::number);
        if (row == m_table.rows.end() || row->number != from->row) return;
        const QString text = row->cells.value(from->column);
        if (text.isEmpty()) return;
        if (to->column > from->column) row->spans = true;
        for (++row; row != m_table.rows.end() && row->number <= to->row; ++row) {
            while (row->cells.size() <= from->column)
                row->cells.append(QString());
            QString& cell = row->cells[from->column];
            if (cell.isEmpty()) cell = text;
            if (--m_room.cells < 0) { // merged cells that overlap reach over the same rows again and again
                m_xml.fail(TableProblem::TooLarge);
                return;
            }
        }
    }

    XmlPart& m_xml;
    const WorkbookParts& m_parts;
    Room m_room;
    Table m_table;
    int m_row = 0;
};
} // namespace

QString textRuns(XmlPart& xml) {
    QString text;
    int inText = 0, inReading = 0;
    xml.inside([&](XmlPart::Token token) {
        if (token == XmlPart::Token::Text) {
            if (inText > 0 && inReading == 0 && text.size() < limits::cellText) text += xml.text();
            return;
        }
        const int by = token == XmlPart::Token::Start ? 1 : -1;
        if (xml.name() == "t"_L1) inText += by;
        if (xml.name() == "rPh"_L1) inReading += by;
    });
    text.truncate(limits::cellText);
    return unescaped(text);
}

TableResult readSheet(XmlPart& xml, const WorkbookParts& parts, Room room) {
    return SheetReader(xml, parts, room).read();
}

} // namespace ln::documents
