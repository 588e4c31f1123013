#include "documents/ditto.h"
#include <QStringList>

namespace ln::documents {
using namespace Qt::StringLiterals;

bool isDitto(const QString& cell) {
    static const QStringList marks{u"\""_s, u"''"_s, u"”"_s,   u"“"_s,   u"〃"_s,    u"//"_s,       u"-\"-"_s,
                                   u"nt"_s,  u"-nt-"_s, u"n.t"_s, u"n.t."_s, u"nt."_s, u"như trên"_s, u"nhu tren"_s};
    constexpr qsizetype longest = 10;
    if (cell.isEmpty() || cell.size() > longest) return false;
    const QString lower = cell.toLower();
    return marks.contains(lower) || (lower.startsWith(u'-') && marks.contains(QString(lower).remove(u' ')));
}

bool isLoneQuote(QStringView text, qsizetype quote) {
    bool below = false;
    for (qsizetype at = quote + 1; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\t') return true;
        below = below || text[at] == u'\n';
        if (!below && !text[at].isSpace()) return false;
    }
    return false;
}

} // namespace ln::documents
