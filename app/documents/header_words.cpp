#include "documents/header_words.h"
#include "documents/clean_text.h"
#include "domain/fold.h"
#include <QRegularExpression>
#include <array>

namespace ln::documents {
namespace {
using namespace Qt::StringLiterals;

struct Words {
    QLatin1StringView words;
    Meaning meaning;
    bool whole = false; ///< nothing else in the cell
    bool weak = false;  ///< also what a person is: counts for a header only where nobody's name stands beside it
};
/// In this order: "tên đơn vị" is a unit before "tên" is a name, "số điện thoại" a telephone before "số" counts rows.
constexpr std::array headers{Words{"so dien thoai"_L1, Meaning::Phone}, Words{"dien thoai"_L1, Meaning::Phone},
                             Words{"so dt"_L1, Meaning::Phone},         Words{"sdt"_L1, Meaning::Phone},
                             Words{"dt"_L1, Meaning::Phone, true},      Words{"di dong"_L1, Meaning::Phone},
                             Words{"d t"_L1, Meaning::Phone},           Words{"s dt"_L1, Meaning::Phone},
                             Words{"so may"_L1, Meaning::Phone},        Words{"d thoai"_L1, Meaning::Phone},
                             Words{"tel"_L1, Meaning::Phone},           Words{"lien he"_L1, Meaning::Phone},
                             Words{"lien lac"_L1, Meaning::Phone},      Words{"ghi ro ho ten"_L1, Meaning::Ignored},
                             Words{"dtdd"_L1, Meaning::Phone},          Words{"zalo"_L1, Meaning::Phone},
                             Words{"phone"_L1, Meaning::Phone},         Words{"mobile"_L1, Meaning::Phone},
                             Words{"ho va ten"_L1, Meaning::Name},      Words{"ho ten"_L1, Meaning::Name},
                             Words{"ho va chu dem"_L1, Meaning::Name},  Words{"ho va ten dem"_L1, Meaning::Name},
                             Words{"ho dem"_L1, Meaning::Name},         Words{"ho lot"_L1, Meaning::Name},
                             Words{"ten dai bieu"_L1, Meaning::Name},   Words{"full name"_L1, Meaning::Name},
                             Words{"hoten"_L1, Meaning::Name},          Words{"ten nguoi"_L1, Meaning::Name},
                             Words{"ten hoi vien"_L1, Meaning::Name},   Words{"ten cu tri"_L1, Meaning::Name},
                             Words{"ten chu ho"_L1, Meaning::Name},     Words{"ten can bo"_L1, Meaning::Name},
                             Words{"ten thanh vien"_L1, Meaning::Name}, Words{"ten doan vien"_L1, Meaning::Name},
                             Words{"ong ba"_L1, Meaning::Name, true},   Words{"ong hoac ba"_L1, Meaning::Name, true},
                             Words{"dong chi"_L1, Meaning::Name, true, true}, Words{"chu ho"_L1, Meaning::Name, true, true},
                             Words{"nguoi tham du"_L1, Meaning::Name, true}, Words{"nguoi du hop"_L1, Meaning::Name, true},
                             Words{"nguoi dai dien"_L1, Meaning::Name, true}, Words{"thanh vien"_L1, Meaning::Name, true, true},
                             Words{"hoi vien"_L1, Meaning::Name, true, true}, Words{"doan vien"_L1, Meaning::Name, true, true},
                             Words{"cu tri"_L1, Meaning::Name, true, true},   Words{"can bo"_L1, Meaning::Name, true, true},
                             Words{"fullname"_L1, Meaning::Name},       Words{"don vi"_L1, Meaning::Unit},
                             Words{"co quan"_L1, Meaning::Unit},        Words{"to chuc"_L1, Meaning::Unit},
                             Words{"noi cong tac"_L1, Meaning::Unit},   Words{"chi hoi"_L1, Meaning::Unit},
                             Words{"organization"_L1, Meaning::Unit},   Words{"unit"_L1, Meaning::Unit, true},
                             Words{"chuc vu"_L1, Meaning::Position},    Words{"chuc danh"_L1, Meaning::Position},
                             Words{"position"_L1, Meaning::Position},   Words{"nghe nghiep"_L1, Meaning::Position},
                             Words{"vai tro"_L1, Meaning::Position},     Words{"cuong vi"_L1, Meaning::Position},
                             Words{"ten doanh nghiep"_L1, Meaning::Unit}, Words{"dai dien cho"_L1, Meaning::Unit},
                             Words{"nhiem vu"_L1, Meaning::Position},   Words{"cv"_L1, Meaning::Position, true},
                             Words{"thanh phan"_L1, Meaning::Group},
                             Words{"nhom"_L1, Meaning::Group},          Words{"doi tuong"_L1, Meaning::Group},
                             Words{"group"_L1, Meaning::Group, true},   Words{"stt"_L1, Meaning::Number},
                             Words{"so tt"_L1, Meaning::Number, true},  Words{"so thu tu"_L1, Meaning::Number},
                             Words{"tt"_L1, Meaning::Number, true},     Words{"no"_L1, Meaning::Number, true},
                             Words{"ho"_L1, Meaning::Name, true},       Words{"ten"_L1, Meaning::Given, true},
                             Words{"ten goi"_L1, Meaning::Given, true}, Words{"dai bieu"_L1, Meaning::Name, true},
                             Words{"name"_L1, Meaning::Name, true},     Words{"ghi chu"_L1, Meaning::Ignored},
                             Words{"ngay sinh"_L1, Meaning::Ignored},   Words{"nam sinh"_L1, Meaning::Ignored},
                             Words{"gioi tinh"_L1, Meaning::Ignored},   Words{"dia chi"_L1, Meaning::Ignored},
                             Words{"email"_L1, Meaning::Ignored},       Words{"can cuoc"_L1, Meaning::Ignored},
                             Words{"cccd"_L1, Meaning::Ignored},        Words{"dan toc"_L1, Meaning::Ignored},
                             Words{"trinh do"_L1, Meaning::Ignored},    Words{"ky ten"_L1, Meaning::Ignored},
                             Words{"nam"_L1, Meaning::Ignored, true},   Words{"nu"_L1, Meaning::Ignored, true}};
/// Where people live or gather says whom they speak for, when nothing else does. The first that is there counts.
constexpr std::array places{Words{"thon"_L1, Meaning::Unit},           Words{"to dan pho"_L1, Meaning::Unit},
                            Words{"tdp"_L1, Meaning::Unit},            Words{"khu dan cu"_L1, Meaning::Unit},
                            Words{"khu pho"_L1, Meaning::Unit},        Words{"khoi pho"_L1, Meaning::Unit},
                            Words{"xom"_L1, Meaning::Unit, true},      Words{"ap"_L1, Meaning::Unit, true},
                            Words{"ban"_L1, Meaning::Unit, true},      Words{"buon"_L1, Meaning::Unit, true},
                            Words{"lang"_L1, Meaning::Unit, true},     Words{"khu"_L1, Meaning::Unit, true},
                            Words{"to"_L1, Meaning::Unit, true},       Words{"khoi"_L1, Meaning::Unit, true},
                            Words{"chi bo"_L1, Meaning::Unit},         Words{"chi doan"_L1, Meaning::Unit},
                            Words{"hoi doan the"_L1, Meaning::Unit},   Words{"doan the"_L1, Meaning::Unit},
                            Words{"ban nganh"_L1, Meaning::Unit},      Words{"phong ban"_L1, Meaning::Unit},
                            Words{"bo phan"_L1, Meaning::Unit},        Words{"dai dien"_L1, Meaning::Unit, true},
                            Words{"dv"_L1, Meaning::Unit, true},       Words{"dvct"_L1, Meaning::Unit, true},
                            Words{"hoi"_L1, Meaning::Unit, true},      Words{"truong"_L1, Meaning::Unit, true},
                            Words{"doanh nghiep"_L1, Meaning::Unit},
                            Words{"htx"_L1, Meaning::Unit},                Words{"noi lam viec"_L1, Meaning::Unit},   Words{"dia ban"_L1, Meaning::Unit},
                            Words{"noi o"_L1, Meaning::Unit},          Words{"noi cu tru"_L1, Meaning::Unit},
                            Words{"cho o"_L1, Meaning::Unit},          Words{"thuong tru"_L1, Meaning::Unit},
                            Words{"dia chi"_L1, Meaning::Unit}};
/// No header's words are as long as a sentence.
constexpr qsizetype longestHeader = 60;

/// Words alone, single blanks around each: "Số ĐT (nếu có):" → " so dt neu co ".
QString wordsOf(const QString& text) {
    QString words = u" "_s + fold(cleanText(text)) + u' ';
    for (QChar& c : words)
        if (!c.isLetterOrNumber()) c = u' ';
    return u' ' + words.simplified() + u' ';
}

bool says(const QString& header, const Words& known) {
    const QString words = wordsOf(header), wanted = u' ' + known.words + u' ';
    return known.whole ? words == wanted : words.contains(wanted);
}
} // namespace

bool HeaderCells::has(Meaning meaning) const {
    return std::ranges::find(meanings, std::optional(meaning)) != meanings.end();
}

HeaderCells lookAt(const TableRow& row) {
    HeaderCells found;
    for (const QString& cell : row.cells) {
        found.meanings.push_back(meaningOf(cell));
        found.known += found.meanings.back() ? 1 : 0;
    }
    return found;
}

bool namesSomebody(const TableRow& row, const HeaderCells& found) {
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (!found.meanings[static_cast<std::size_t>(i)] && looksLikeName(row.cells[i]) && row.cells[i] != row.cells[i].toUpper()) return true;
    return false;
}

std::optional<Meaning> meaningOf(const QString& header) {
    QString text = header;
    // "Họ và tên (viết hoa, đúng theo giấy tờ)" is no longer than its first words; a form's line says what it asks for.
    if (text.size() > longestHeader) text.truncate(text.indexOf(u'('));
    if (text.isEmpty() || text.size() > longestHeader) return std::nullopt;
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0 && !text.sliced(colon + 1).trimmed().isEmpty()) return std::nullopt;
    // "Họ và tên, SĐT" is the name's column.
    static const QRegularExpression name(u"^ho (va )?ten\\b"_s);
    if (name.match(fold(text)).hasMatch()) return Meaning::Name;
    for (const Words& known : headers)
        if (says(text, known)) return known.meaning;
    return std::nullopt;
}

int fitness(const QString& header, Meaning meaning) {
    static const QRegularExpression others(uR"( (cu|truoc day|chu tri|chu ho|phu trach|tong hop|nguoi lap|truong thon|bi thu|chu tich|nguoi than|thay|thay the|du khuyet|vo|chong|bo|me|con) )"_s);
    static const QRegularExpression own(uR"( (du|tham du|du hop|tham gia|phat bieu|moi|hien nay|hien tai|cong tac|ca nhan) )"_s);
    static const QRegularExpression plain(
        uR"(^ (ho va ten|ho ten|ho va ten dem|ho va chu dem|ho dem|ho lot|ho|ten dai bieu|ho ten dai bieu|ho va ten dai bieu|don vi|don vi cong tac|co quan|co quan don vi|chuc vu|chuc danh|chuc vu chuc danh|so dien thoai|dien thoai|sdt|so dt|dt|stt|tt) $)"_s);
    static const QRegularExpression people(uR"(^ (ong ba|ong hoac ba|dong chi|dai bieu|thanh vien|hoi vien|doan vien|cu tri|can bo|danh xung|nghe nghiep|nhiem vu|vai tro) $)"_s);
    static const QRegularExpression offices(uR"( (don vi|co quan|truong|van phong) )"_s);
    const QString words = wordsOf(header);
    if (plain.match(words).hasMatch()) return 4;
    if (meaning == Meaning::Phone && offices.match(words).hasMatch()) return 1;
    if (own.match(words).hasMatch()) return 3;
    const bool isOthers = others.match(words).hasMatch() && !(meaning == Meaning::Position);
    if (isOthers || people.match(words).hasMatch()) return 1;
    return 2;
}

bool looksLikePhone(const QString& cell) {
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 9 && digits <= 11 && !hasLetter(cell);
}

bool saysUnit(const QString& header) {
    if (const auto meaning = meaningOf(header); meaning && *meaning != Meaning::Ignored) return *meaning == Meaning::Unit;
    // "Thôn" and "Thôn/TDP" are headers, "Thôn Đông" is a village.
    static const QRegularExpression proper(u"\\s\\p{Lu}\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return header.size() <= longestHeader && !hasDigit(header) && !cleanText(header).contains(proper) &&
           std::ranges::any_of(places, [&](const Words& place) { return says(header, place); });
}

bool isHeader(const TableRow& row) {
    // "Người lập: Vũ Văn Hà, điện thoại: 0912…" above a list.
    if (std::ranges::any_of(row.cells, looksLikePhone)) return false;
    const HeaderCells found = lookAt(row);
    if (!found.has(Meaning::Name) && !found.has(Meaning::Given)) return false;
    const auto isWeak = [](const QString& cell) {
        return std::ranges::any_of(headers, [&](const Words& known) { return known.weak && says(cell, known); });
    };
    bool sure = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto meaning = found.meanings[static_cast<std::size_t>(i)];
        sure = sure || ((meaning == Meaning::Name || meaning == Meaning::Given) && !isWeak(row.cells[i]));
    }
    if (!sure && namesSomebody(row, found)) return false;
    if (found.known >= 2) return true;
    // The words alone are no person and no title: "Danh sách họ và tên", and the line for signing, have others too.
    return std::ranges::any_of(row.cells, [](const QString& cell) {
        const QString words = wordsOf(cell);
        return std::ranges::any_of(headers, [&](const Words& known) {
            const QString exact = u' ' + known.words + u' ';
            return known.meaning == Meaning::Name && !known.whole && (words == exact || words == exact + u"dai bieu "_s);
        });
    });
}

std::optional<std::size_t> placeIn(const QStringList& cells) {
    for (const Words& place : places)
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (says(cells[i], place) && !wordsOf(cells[i]).contains(" email "_L1)) return static_cast<std::size_t>(i);
    return std::nullopt;
}

} // namespace ln::documents
