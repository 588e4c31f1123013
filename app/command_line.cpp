#include "command_line.h"
#include "view/display_settings.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace ln::app {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString usage() {
    return Words::tr(
        "Lắng Nghe: sổ của thư ký hội nghị tiếp xúc, đối thoại trực tiếp\n"
        "  langnghe [--data DIR] [--sound FILE] [--enrol LINK] [--desk A]      mở ứng dụng\n"
        "  langnghe --rehearse FILE [--speed N] [--sound FILE] [--trace FILE] [--data DIR] [--enrol BÀN=LINK]…   diễn tập\n"
        "  langnghe import PLAN.json [--data DIR]        nhập kế hoạch\n"
        "  langnghe export DIR [--data DIR] [--meeting ID]   xuất biểu và ghi âm của máy này\n"
        "  langnghe compare VĂN-PHÒNG MÁY…              so hai bản xuất\n"
        "  langnghe desks FILE                           các bàn của một buổi diễn tập\n"
        "  langnghe status [--data DIR]                  máy này là máy nào, còn gì chưa gửi\n"
        "Lệnh nào cũng nhận --language vi|en (English: --language en).\n"
        "README.md nói kỹ hơn.\n");
}

Say wrong(const QString& sentence) { return {QStringLiteral("langnghe: %1\n%2").arg(sentence, usage()), 2}; }

struct Options {
    QCommandLineOption data{QStringLiteral("data"), {}, QStringLiteral("DIR")};
    QCommandLineOption sound{QStringLiteral("sound"), {}, QStringLiteral("FILE")};
    QCommandLineOption enrol{QStringLiteral("enrol"), {}, QStringLiteral("LINK")};
    QCommandLineOption desk{QStringLiteral("desk"), {}, QStringLiteral("A")};
    QCommandLineOption rehearse{QStringLiteral("rehearse"), {}, QStringLiteral("FILE")};
    QCommandLineOption speed{QStringLiteral("speed"), {}, QStringLiteral("N")};
    QCommandLineOption trace{QStringLiteral("trace"), {}, QStringLiteral("FILE")};
    QCommandLineOption meeting{QStringLiteral("meeting"), {}, QStringLiteral("ID")};
    QCommandLineOption language{QStringLiteral("language"), {}, QStringLiteral("vi|en")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
};

void addTo(QCommandLineParser& parser, const Options& options) {
    parser.addOptions({options.data, options.sound, options.enrol, options.desk, options.rehearse, options.speed, options.trace,
                       options.meeting, options.language, options.help});
}

QString folderOf(const QCommandLineParser& parser, const Options& options) {
    if (parser.isSet(options.data)) return QDir(parser.value(options.data)).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/langnghe/tablet");
}

Task rehearseTask(const QCommandLineParser& parser, const Options& options) {
    Rehearse task;
    task.options.file = parser.value(options.rehearse);
    task.options.folder = folderOf(parser, options);
    task.options.sound = parser.value(options.sound);
    task.options.trace = parser.value(options.trace);
    if (parser.isSet(options.speed)) {
        bool isNumber = false;
        task.options.speed = parser.value(options.speed).toDouble(&isNumber);
        if (!isNumber || task.options.speed <= 0 || task.options.speed > 1000)
            return wrong(Words::tr("--speed cần một số từ trên 0 đến 1000"));
    }
    for (const QString& pair : parser.values(options.enrol)) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1 || pair.left(at).contains(u':')) return wrong(Words::tr("--enrol cần dạng BÀN=LINK"));
        task.options.invitations.emplace(pair.left(at), pair.mid(at + 1));
    }
    return task;
}

/// What a command lacks; empty when it lacks nothing.
QString lackOf(const QString& command, qsizetype given) {
    if (command == u"import" && given < 1) return Words::tr("import cần tên một tệp kế hoạch");
    if (command == u"export" && given < 1) return Words::tr("export cần tên thư mục để xuất vào");
    if (command == u"desks" && given < 1) return Words::tr("desks cần tên một tệp diễn tập");
    if (command == u"compare" && given < 1) return Words::tr("compare cần thư mục bản xuất của văn phòng, rồi của một hay nhiều máy");
    if (command == u"compare" && given < 2) return Words::tr("compare cần thêm thư mục bản xuất của một hay nhiều máy");
    return {};
}

Task commandTask(const QStringList& words, const QCommandLineParser& parser, const Options& options) {
    const QString& command = words.first();
    const auto given = words.size() - 1;
    if (command == u"import" && given == 1) return Import{{words.at(1), folderOf(parser, options)}};
    if (command == u"export" && given == 1)
        return Export{{folderOf(parser, options), words.at(1), parser.value(options.meeting)}};
    if (command == u"compare" && given >= 2) return Compare{words.at(1), words.mid(2)};
    if (command == u"desks" && given == 1) return ListDesks{words.at(1)};
    if (command == u"status" && given == 0) return Status{folderOf(parser, options)};
    if (const QString lack = lackOf(command, given); !lack.isEmpty()) return wrong(lack);
    return wrong(Words::tr("không hiểu “%1”").arg(words.join(u' ')));
}
} // namespace

QString languageOf(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    // What else is wrong with the arguments is told in the language that they ask for all the same.
    static_cast<void>(parser.parse(arguments));
    const QString asked = parser.value(options.language);
    return view::DisplaySettings::languages().contains(asked) ? asked : view::DisplaySettings::languageIn(folderOf(parser, options));
}

Task taskOf(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (const QStringList& all = view::DisplaySettings::languages(); parser.isSet(options.language) && !all.contains(parser.value(options.language)))
        return wrong(Words::tr("--language cần một trong: %1").arg(all.join(QStringLiteral(", "))));
    if (parser.isSet(options.help)) return Say{usage(), 0};
    if (!parser.positionalArguments().isEmpty()) return commandTask(parser.positionalArguments(), parser, options);
    if (parser.isSet(options.rehearse)) return rehearseTask(parser, options);
    return ShowWindow{{folderOf(parser, options), parser.value(options.sound), parser.value(options.enrol), parser.value(options.desk)}};
}

} // namespace ln::app
