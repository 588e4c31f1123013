#include "documents/opinion_columns.h"
#include "documents/family_names.h"
#include "documents/header_words.h"
#include "documents/opinion_headings.h"
#include "documents/unit_names.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <array>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;
using Row = QStringList;

/// Who is to see to it is not whose opinion it is; what was answered and how many agree is no opinion.
const QRegularExpression& others() {
    static const QRegularExpression words(
        u"giai quyet|tra loi|chu tri|phoi hop|thuc hien|tiep thu|tiep nhan|giai trinh|xu ly|tham muu|chuyen mon|tham quyen|trach nhiem|phu trach|theo doi|ket qua|^han\\b|thoi gian"
        "|thoi han|^ngay|^nguon|^so |dong y|dong tinh|ghi chu|chi dao|^(noi dung )?y kien (cua |chi dao )?(ubnd|uy ban|hdnd|lanh dao|chu tich|bi thu|phong|huyen|co quan|thuong truc|ban )"_s);
    return words;
}

/// The plainer word is the opinion's: "Nội dung" beside "Nhóm vấn đề".
int textFitness(const QString& cell) {
    static const std::array words{QRegularExpression(u"van de|de nghi|\\btext\\b"_s), QRegularExpression(u"y kien|kien nghi|cau hoi|de xuat|phan anh|nguyen vong|opinion"_s),
                                  QRegularExpression(u"noi dung"_s)};
    for (std::size_t i = words.size(); i > 0; --i)
        if (words[i - 1].match(cell).hasMatch()) return static_cast<int>(i);
    return 0;
}

bool saysTopic(const QString& cell) {
    static const QRegularExpression words(u"linh vuc|\\btopic\\b|chu de|^(nhom|loai|phan loai) (van de|y kien|kien nghi|noi dung)"_s);
    return words.match(cell).hasMatch();
}

bool saysName(const QString& cell) {
    static const QRegularExpression words(u"ho ten|ho va ten|^nguoi|cong dan|\\bname\\b|^(dai bieu|cu tri|dang vien|hoi vien|doan vien|chu ho|ong,? ba|ong/ba)( (phat bieu|kien nghi|neu|co) ?(y kien|kien nghi)?)?$"_s);
    return words.match(cell).hasMatch();
}

/// What whoever asks says besides, and nobody who answers.
bool saysMore(const QString& cell) {
    static const QRegularExpression words(u"^(thuc trang|hien trang|kho khan|vuong mac|(noi dung |y kien, ?|y kien )?(kien nghi|de xuat|de nghi|nguyen vong))\\b(?!.*\\bcua\\b)"_s);
    return words.match(cell).hasMatch();
}

/// "Tổ chức, cá nhân kiến nghị" and "Đơn vị có ý kiến" say who, where another column says what.
bool saysWhose(const QString& header, const QString& cell, bool told) {
    static const QRegularExpression plainText(u"noi dung|y kien|cau hoi|van de"_s);
    static const QRegularExpression gives(u"^(ten )?(don vi|to chuc|thon|chi bo|chi hoi|doan the)\\b.*\\b(co|neu|gui|gop) (y kien|kien nghi|cau hoi)$"_s);
    if (told && gives.match(cell).hasMatch()) return true;
    return (told || textFitness(cell) == 0) && !plainText.match(cell).hasMatch() && saysUnit(header);
}

/// Words that no opinion says of itself, so that a row that speaks of "kiến nghị" is not taken for the header.
bool isSure(const QString& cell) {
    static const QStringList sure{u"stt"_s, u"tt"_s, u"so tt"_s, u"so thu tu"_s, u"ghi chu"_s, u"linh vuc"_s, u"ho va ten"_s, u"ho ten"_s};
    return sure.contains(cell);
}

/// A header's words as they are compared; nothing for what is too long for one, or says what is another's.
QString wordsOf(const QString& header) {
    constexpr qsizetype longest = 100; // "Ý kiến của ông/bà về nội dung hội nghị đối thoại là gì?"
    const QString cell = fold(header).section(u'(', 0, 0).trimmed();
    return cell.size() >= longest || others().match(cell).hasMatch() ? QString() : cell;
}

std::optional<OpinionColumns> columnsOf(const Row& row) {
    if (row.size() < 2 || isMark(row.first())) return std::nullopt;
    OpinionColumns columns;
    int fitness = 0;
    QStringList words;
    for (const QString& header : row) words.append(wordsOf(header));
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (const int fits = textFitness(words.at(i)); fits > fitness && !saysTopic(words.at(i)) && !saysName(words.at(i)) && !saysWhose(row.at(i), words.at(i), true)) {
            fitness = fits;
            columns.text = i;
        }
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString& cell = words.at(i);
        if (cell.isEmpty() || i == columns.text) continue;
        if (columns.topic < 0 && (saysTopic(cell) || cell == u"van de")) columns.topic = i;
        else if (columns.name < 0 && saysName(cell)) columns.name = i;
        else if (columns.unit < 0 && saysWhose(row.at(i), cell, columns.text >= 0)) columns.unit = i;
        else if (saysMore(cell)) columns.more.push_back(i);
    }
    constexpr qsizetype longest = 40; // what is longer may be an opinion itself
    const bool unit = columns.unit >= 0 && row.at(std::max<qsizetype>(columns.text, 0)).size() <= longest;
    return columns.text >= 0 && (unit || saysHeaderOnly(row)) ? std::optional(columns) : std::nullopt;
}

/// Whether a row goes on with the header above it: short words, some known, below cells that reach over several columns.
bool goesOn(const Row& upper, const Row& lower) {
    constexpr qsizetype longest = 40;
    if (isMark(lower.value(0)) || upper.size() - upper.count(QString()) < 2) return false;
    bool below = false, known = false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QString& cell = lower.at(i);
        if (cell.isEmpty()) continue;
        if (cell.size() > longest || cell.endsWith(u'.')) return false;
        const QString words = fold(cell);
        const bool wide = upper.value(i).isEmpty() || upper.value(i + 1, u"-"_s).isEmpty();
        if (!wide) return false;
        below = below || upper.value(i).isEmpty();
        const bool isWord = words == u"noi dung" || words == u"y kien" || words == u"kien nghi" || isSure(words) || saysUnit(cell) || others().match(words).hasMatch();
        known = known || isWord;
    }
    return below && known;
}

/// Of the rows that hold more than a heading.
template <typename Is> bool allOf(const std::vector<Row>& rows, qsizetype column, Is is) {
    bool any = false;
    for (const Row& row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty() || row.count(QString()) + 1 >= row.size()) continue;
        if (!is(cell)) return false;
        any = true;
    }
    return any;
}

bool isPerson(const QString& cell) {
    return mayBeName(cell) || (withoutHonorific(cell) != cell && cell.size() <= 40);
}
} // namespace

bool saysHeaderOnly(const Row& row) {
    return std::ranges::any_of(row, [](const QString& cell) { return isSure(fold(cell).section(u'(', 0, 0).trimmed()); });
}

void OtherColumns::note(const QStringList& row, const OpinionColumns& taken) {
    const auto& [unit, name, topic, text, more] = taken;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool isTaken = i == unit || i == name || i == topic || i == text || std::ranges::find(more, i) != more.end();
        if (!isTaken && !row.at(i).isEmpty() && !isMark(row.at(i))) m_columns.insert(i);
    }
}

QStringList OtherColumns::told(const OpinionHeader& header) {
    QStringList all;
    for (const qsizetype column : std::exchange(m_columns, {})) {
        const QString words = header.words.value(column).simplified();
        all.append(words.isEmpty() ? QString::number(column + 1) : words);
    }
    return all;
}

std::optional<OpinionHeader> opinionHeader(const std::vector<Row>& rows, std::size_t at) {
    const auto columns = columnsOf(rows[at]);
    if (at + 1 < rows.size() && goesOn(rows[at], rows[at + 1])) {
        Row both = rows[at + 1];
        while (both.size() < rows[at].size()) both.append(QString());
        for (qsizetype i = 0; i < both.size(); ++i)
            if (both.at(i).isEmpty()) both[i] = rows[at].value(i);
        if (const auto lower = columnsOf(both)) return OpinionHeader{*lower, both, 2};
    }
    return columns ? std::optional(OpinionHeader{*columns, rows[at], 1}) : std::nullopt;
}

std::optional<OpinionColumns> columnsWithoutHeader(const std::vector<Row>& rows) {
    std::vector<qsizetype> filled;
    for (qsizetype i = 0, last = std::ranges::max(rows, {}, &Row::size).size(); i < last; ++i)
        if (allOf(rows, i, [](const QString&) { return true; })) filled.push_back(i);
    if (!filled.empty() && allOf(rows, filled.front(), isMark)) filled.erase(filled.begin());
    if (filled.size() < 2) return std::nullopt;
    OpinionColumns columns{.unit = filled[0], .text = filled[1]};
    const auto isUnit = [](const QString& cell) { return isSurelyUnit(cell); };
    const auto isNoUnit = [](const QString& cell) { return !isSurelyUnit(cell); };
    if (filled.size() == 2 && allOf(rows, filled[1], isUnit) && allOf(rows, filled[0], isNoUnit)) std::swap(columns.unit, columns.text);
    else if (filled.size() > 2 && allOf(rows, filled[0], isPerson) && allOf(rows, filled[1], isUnit)) columns = {.unit = filled[1], .name = filled[0], .text = filled[2]};
    else if (filled.size() > 2 && allOf(rows, filled[1], isPerson)) columns = {.unit = filled[0], .name = filled[1], .text = filled[2]};
    return columns;
}

} // namespace ln::documents
