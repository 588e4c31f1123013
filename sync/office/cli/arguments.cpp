#include "sync/office/cli/arguments.h"
#include <QStandardPaths>
#include <map>

namespace ln::office::cli {
namespace {
struct CommandSpec {
    QStringList options;
    qsizetype rest;
};

const std::map<QString, CommandSpec>& commands() {
    static const std::map<QString, CommandSpec> all{
        {QStringLiteral("serve"),
         {{QStringLiteral("--data"), QStringLiteral("--host"), QStringLiteral("--port"), QStringLiteral("--name")}, 0}},
        {QStringLiteral("invite"),
         {{QStringLiteral("--data"), QStringLiteral("--host"), QStringLiteral("--hours")}, 0}},
        {QStringLiteral("list"), {{QStringLiteral("--data")}, 0}},
        {QStringLiteral("export"), {{QStringLiteral("--data")}, 2}},
        {QStringLiteral("revoke"), {{QStringLiteral("--data")}, 1}},
    };
    return all;
}

const QString languageOption = QStringLiteral("--language");
const QString vietnamese = QStringLiteral("vi");
const QStringList languages{vietnamese, QStringLiteral("en")};

/// Reads one option's value; a sentence when it is wrong.
std::optional<QString> take(Arguments& into, const QString& option, const QString& value) {
    bool fits = !value.trimmed().isEmpty();
    if (option == u"--data")
        into.data = value;
    else if (option == languageOption)
        fits = languages.contains(value);
    else if (option == u"--host")
        into.host = value;
    else if (option == u"--name")
        into.name = value.trimmed();
    else if (option == u"--port") {
        bool isNumber = false;
        into.port = value.toUShort(&isNumber);
        fits = isNumber && *into.port > 0;
    } else if (option == u"--hours") {
        const int hours = value.toInt(&fits);
        fits = fits && hours >= 1 && hours <= 24 * 365;
        into.validity = std::chrono::hours(hours);
    }
    if (fits) return std::nullopt;
    return Words::tr("Giá trị “%1” của %2 không hợp lệ.").arg(value, option);
}
} // namespace

QString usage() {
    return Words::tr(
        "Cách dùng:\n"
        "  langnghe-office serve  [--data THƯ_MỤC] [--host ĐỊA_CHỈ] [--port CỔNG] [--name TÊN_VĂN_PHÒNG]\n"
        "  langnghe-office invite [--data THƯ_MỤC] [--host ĐỊA_CHỈ] [--hours SỐ_GIỜ]\n"
        "  langnghe-office list   [--data THƯ_MỤC]\n"
        "  langnghe-office export MÃ_HỘI_NGHỊ THƯ_MỤC_XUẤT [--data THƯ_MỤC]\n"
        "  langnghe-office revoke MÃ_THIẾT_BỊ [--data THƯ_MỤC]\n"
        "serve nhận dữ liệu từ máy tính bảng; invite tạo mã mời dùng một lần; list liệt kê hội nghị và thiết bị;\n"
        "export ghi một hội nghị ra thư mục; revoke thu hồi một máy tính bảng bị mất.\n"
        "Lệnh nào cũng nhận --language vi|en (English: --language en).");
}

QString languageOf(const QStringList& words) {
    const qsizetype at = words.indexOf(languageOption);
    return at >= 0 && languages.contains(words.value(at + 1)) ? words.at(at + 1) : vietnamese;
}

Result<Arguments, QString> argumentsOf(const QStringList& words) {
    if (words.isEmpty()) return Words::tr("Thiếu lệnh.");
    const auto spec = commands().find(words.first());
    if (spec == commands().end()) return Words::tr("Không có lệnh “%1”.").arg(words.first());
    Arguments arguments;
    arguments.command = words.first();
    arguments.data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/langnghe-office");
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith(u"--")) {
            arguments.rest.append(word);
            continue;
        }
        if (word != languageOption && !spec->second.options.contains(word))
            return Words::tr("Lệnh %1 không có %2.").arg(arguments.command, word);
        if (i + 1 == words.size()) return Words::tr("Thiếu giá trị sau %1.").arg(word);
        if (auto wrong = take(arguments, word, words.at(++i))) return *wrong;
    }
    if (arguments.rest.size() != spec->second.rest)
        return Words::tr("Lệnh %1 thiếu hoặc thừa tham số.").arg(arguments.command);
    return arguments;
}

} // namespace ln::office::cli
