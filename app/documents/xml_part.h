#pragma once
#include "documents/zip_file.h"
#include <QXmlStreamReader>

namespace ln::documents {

/// One XML part of a workbook, element by element, by names without their namespaces. What only an attack has in it (a
/// document type, elements in elements without end, one text that never ends) ends the reading with a problem.
class XmlPart {
public:
    XmlPart(std::unique_ptr<ZipFile::Part> part, std::stop_token stop);

    enum class Token { Start, End, Text, Done };
    /// Done at the end of the part and after a problem.
    Token next();
    /// Goes on until the element that has just begun has ended, handing each token inside to `see`.
    template <class See>
    void inside(See see) {
        for (const int outside = m_depth - 1; m_depth > outside;) {
            const Token token = next();
            if (token == Token::Done) return;
            if (m_depth > outside) see(token);
        }
    }

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Of the element that has just begun; empty when it has none of that name.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] std::optional<TableProblem> problem() const { return m_problem; }
    /// Ends the reading.
    Token fail(TableProblem problem);

private:
    std::unique_ptr<ZipFile::Part> m_part;
    QXmlStreamReader m_xml;
    std::stop_token m_stop;
    QXmlStreamAttributes m_attributes;
    std::optional<TableProblem> m_problem;
    int m_depth = 0;
};

} // namespace ln::documents
