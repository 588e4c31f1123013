#include "documents/workbook.h"
#include "documents/tcvn3.h"
#include "documents/workbook_sheet.h"
#include <QDir>
#include <map>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
using Token = XmlPart::Token;

class WorkbookReader {
public:
    WorkbookReader(const ZipFile& zip, std::stop_token stop) : m_zip(zip), m_stop(std::move(stop)) {}

    TableResult read(const Wanted& wanted, const QString& chosen) {
        const QString book = bookPart();
        if (book.isEmpty()) return m_problem.value_or(TableProblem::NotATable);
        readBook(book);
        readStrings(part("sharedStrings"_L1));
        readStyles(part("styles"_L1));
        if (m_problem) return *m_problem;
        std::optional<Table> first, found;
        QStringList sheets;
        bool odd = false;
        for (const auto& [name, file] : m_sheets) {
            auto table = sheet(file);
            if (!table && table.error() == TableProblem::Stopped) return table;
            if (!table && (found || table.error() == TableProblem::Empty)) continue;
            if (!table) return table;
            table->name = name;
            // A sheet that nobody asks for may be in any letters.
            if (!readAsTcvn3(*table)) {
                odd = true;
                continue;
            }
            if (wanted(*table)) {
                sheets.append(name);
                if (!found || name == chosen) found = std::move(*table);
            } else if (!first) {
                first = std::move(*table);
            }
        }
        if (!found && odd) return TableProblem::Encoding;
        if (!found && !first) return TableProblem::Empty;
        if (!found) return std::move(*first);
        found->sheets = sheets;
        return std::move(*found);
    }

private:
    /// Hands each token of a part to `see`.
    template <class See>
    void go(const QString& name, See see) {
        if (m_problem) return;
        auto opened = m_zip.part(name);
        if (!opened) {
            m_problem = opened.error();
            return;
        }
        XmlPart xml(std::move(*opened), m_stop);
        for (auto token = xml.next(); token != Token::Done; token = xml.next())
            see(xml, token);
        m_problem = xml.problem();
    }

    /// What a part refers to: id → (type, file).
    std::map<QString, std::pair<QString, QString>> relations(const QString& of) {
        const QString folder = of.section(u'/', 0, -2), file = of.section(u'/', -1);
        const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + file + u".rels"_s;
        std::map<QString, std::pair<QString, QString>> found;
        if (!m_zip.has(name)) return found;
        go(name, [&](XmlPart& xml, Token token) {
            if (token != Token::Start || xml.name() != "Relationship"_L1) return;
            const QString target = xml.attribute("Target"_L1);
            const QString path = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + u'/' + target);
            found[xml.attribute("Id"_L1)] = {xml.attribute("Type"_L1).section(u'/', -1),
                                             path.startsWith(u'/') ? path.sliced(1) : path};
        });
        return found;
    }

    QString bookPart() {
        for (const auto& [id, target] : relations(QString()))
            if (target.first == u"officeDocument") return target.second.startsWith(u"xl/") ? target.second : QString();
        return {};
    }

    void readBook(const QString& book) {
        const auto files = relations(book);
        for (const auto& [id, target] : files)
            m_parts[target.first] = target.second;
        go(book, [&](XmlPart& xml, Token token) {
            if (token != Token::Start) return;
            if (const QString& day = xml.attribute("date1904"_L1);
                xml.name() == "workbookPr"_L1 && (day == u"1" || day == u"true"))
                m_shared.epoch = Epoch::Of1904;
            if (xml.name() != "sheet"_L1 || xml.attribute("state"_L1).contains("idden"_L1)) return;
            if (const auto file = files.find(xml.attribute("id"_L1));
                file != files.end() && file->second.first == u"worksheet")
                m_sheets.emplace_back(xml.attribute("name"_L1), file->second.second);
        });
    }

    [[nodiscard]] QString part(QLatin1StringView type) const {
        const auto found = m_parts.find(type);
        return found == m_parts.end() ? QString() : found->second;
    }

    void readStrings(const QString& name) {
        if (name.isEmpty() || !m_zip.has(name)) return;
        go(name, [&](XmlPart& xml, Token token) {
            if (token != Token::Start || xml.name() != "si"_L1) return;
            m_shared.strings.push_back(textRuns(xml));
            m_room.text -= m_shared.strings.back().size();
            if (m_room.text < 0 || static_cast<qsizetype>(m_shared.strings.size()) > limits::cells)
                xml.fail(TableProblem::TooLarge);
        });
    }

    void readStyles(const QString& name) {
        if (name.isEmpty() || !m_zip.has(name)) return;
        std::map<int, NumberFormat> own;
        bool ofCells = false;
        go(name, [&](XmlPart& xml, Token token) {
            if (xml.name() == "cellXfs"_L1) ofCells = token == Token::Start;
            if (token != Token::Start || m_shared.formats.size() > limits::rows) return;
            const int id = xml.attribute("numFmtId"_L1).toInt();
            if (xml.name() == "numFmt"_L1) own[id] = formatOf(xml.attribute("formatCode"_L1).left(200));
            if (xml.name() == "xf"_L1 && ofCells)
                m_shared.formats.push_back(own.contains(id) ? own[id] : builtInFormat(id));
        });
    }

    TableResult sheet(const QString& name) {
        auto opened = m_zip.part(name);
        if (!opened) return opened.error();
        XmlPart xml(std::move(*opened), m_stop);
        return readSheet(xml, m_shared, m_room);
    }

    const ZipFile& m_zip;
    std::stop_token m_stop;
    std::optional<TableProblem> m_problem;
    std::map<QString, QString> m_parts; ///< type → file
    std::vector<std::pair<QString, QString>> m_sheets;
    WorkbookParts m_shared;
    Room m_room;
};
} // namespace

TableResult readWorkbook(const QString& path, const Wanted& wanted, const std::stop_token& stop, const QString& chosen) {
    const auto zip = ZipFile::open(path);
    if (!zip) return zip.error();
    return WorkbookReader(*zip, stop).read(wanted, chosen);
}

} // namespace ln::documents
