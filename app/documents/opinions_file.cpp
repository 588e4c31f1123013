#include "documents/opinions_file.h"
#include "documents/table_file.h"
#include <QSet>

namespace ln::documents {
namespace {
QString identityOf(const PastedOpinion& one) { return (one.unit + QChar(u'\n') + one.name + QChar(u'\n') + one.text).simplified().toLower(); }

Pasted together(std::vector<Pasted> sheets) {
    Pasted all;
    QSet<QString> before;
    for (Pasted& sheet : sheets) {
        QSet<QString> here;
        for (PastedOpinion& one : sheet.opinions) {
            const QString identity = identityOf(one);
            here.insert(identity);
            if (before.contains(identity)) all.leftOut.push_back({NoOpinionWhy::Twice, one.text});
            else all.opinions.push_back(std::move(one));
        }
        before.unite(here);
        std::ranges::move(sheet.leftOut, std::back_inserter(all.leftOut));
        all.otherColumns += sheet.otherColumns;
        all.headed = all.headed || sheet.headed;
        all.more = all.more || sheet.more;
    }
    all.otherColumns.removeDuplicates();
    all.more = all.more || all.opinions.size() > pasteLimit;
    if (all.opinions.size() > pasteLimit) all.opinions.resize(pasteLimit);
    return all;
}
} // namespace

Result<Pasted, TableProblem> readOpinions(const QString& path, const std::stop_token& stop) {
    std::vector<Pasted> sheets; // each is asked for once, so that what was read for the answer stays
    const auto holds = [&](const Table& sheet) {
        Pasted pasted = opinionsOf(sheet);
        const bool headed = pasted.headed;
        if (headed) sheets.push_back(std::move(pasted));
        return headed;
    };
    const auto table = readTable(path, holds, stop);
    if (!table) return table.error();
    return sheets.empty() ? opinionsOf(*table) : together(std::move(sheets));
}

} // namespace ln::documents
