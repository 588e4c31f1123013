#include "documents/xml_part.h"

namespace ln::documents {
namespace {
constexpr int deepest = 64;
/// More than the longest text that a cell may hold, with every letter of it escaped.
constexpr qint64 longestToken = 256 * 1024;
} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipFile::Part> part, std::stop_token stop)
    : m_part(std::move(part)), m_xml(m_part.get()), m_stop(std::move(stop)) {}

XmlPart::Token XmlPart::fail(TableProblem problem) {
    if (!m_problem) m_problem = problem;
    return Token::Done;
}

XmlPart::Token XmlPart::next() {
    while (!m_problem) {
        m_part->allow(longestToken);
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest) return fail(TableProblem::Damaged);
            if (m_stop.stop_requested()) return fail(TableProblem::Stopped);
            m_attributes = m_xml.attributes(); // a copy each time it is asked for
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::EndDocument:
            return Token::Done;
        case QXmlStreamReader::DTD:
            return fail(TableProblem::Damaged);
        case QXmlStreamReader::Invalid:
            return fail(m_part->problem().value_or(TableProblem::Damaged));
        default:
            break;
        }
    }
    return Token::Done;
}

QString XmlPart::attribute(QLatin1StringView name) const {
    // By the name alone: "r:id" has different prefixes in different programs' files.
    for (const QXmlStreamAttribute& one : m_attributes)
        if (one.name() == name) return one.value().toString();
    return {};
}

} // namespace ln::documents
