#include "view/marking.h"
#include "domain/fold.h"
#include <QStringList>
#include <QTextBoundaryFinder>
#include <vector>

namespace ln::view {
namespace {
using namespace Qt::StringLiterals;

/// The letters as a reader counts them, each with what search compares.
struct Letter {
    QString written;
    QString folded; ///< empty for white space
};

std::vector<Letter> lettersOf(const QString& text) {
    std::vector<Letter> letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const QString written = text.mid(from, to - from);
        letters.push_back({written, fold(written)});
    }
    return letters;
}

/// How many letters from `at` make up `word`; 0 when they do not.
std::size_t matchAt(const std::vector<Letter>& letters, std::size_t at, const QString& word) {
    qsizetype done = 0;
    for (std::size_t i = at; i < letters.size(); ++i) {
        const QString& folded = letters[i].folded;
        if (folded.isEmpty() || QStringView(word).mid(done, folded.size()) != folded) return 0;
        done += folded.size();
        if (done == word.size()) return i + 1 - at;
    }
    return 0;
}

bool startsWord(const std::vector<Letter>& letters, std::size_t at) {
    return at == 0 || letters[at - 1].folded.isEmpty() || !letters[at - 1].folded.at(0).isLetterOrNumber();
}

bool markWhere(const std::vector<Letter>& letters, const QString& word, bool atStarts, std::vector<bool>& marks) {
    bool any = false;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (atStarts && !startsWord(letters, at)) continue;
        const std::size_t length = matchAt(letters, at, word);
        for (std::size_t i = at; i < at + length; ++i)
            marks[i] = true;
        any = any || length > 0;
    }
    return any;
}
/// Where words start, or else wherever it is: as the search ranks them.
bool markWord(const std::vector<Letter>& letters, const QString& word, std::vector<bool>& marks) {
    return markWhere(letters, word, true, marks) || markWhere(letters, word, false, marks);
}
} // namespace

QString marked(const QString& name, const QString& typed) {
    const std::vector<Letter> letters = lettersOf(name.normalized(QString::NormalizationForm_C));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> marks(letters.size(), false);
    if (!words.isEmpty() && !markWord(letters, words.last(), marks))
        for (const QString& word : words)
            markWord(letters, word, marks);

    QString styled;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (marks[i] && (i == 0 || !marks[i - 1])) styled += u"<u>"_s;
        styled += letters[i].written.toHtmlEscaped();
        if (marks[i] && (i + 1 == letters.size() || !marks[i + 1])) styled += u"</u>"_s;
    }
    return styled;
}

} // namespace ln::view
