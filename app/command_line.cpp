#include "command_line.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace ln::app {
namespace {
const QString usage = QStringLiteral(
    "Lắng Nghe: sổ của thư ký hội nghị tiếp xúc, đối thoại trực tiếp\n"
    "  langnghe [--data DIR] [--sound FILE] [--enrol LINK] [--desk A]      mở ứng dụng\n"
    "  langnghe --rehearse FILE [--speed N] [--sound FILE] [--trace FILE] [--data DIR] [--enrol BÀN=LINK]…   diễn tập\n"
    "  langnghe import PLAN.json [--data DIR]        nhập kế hoạch\n"
    "  langnghe export DIR [--data DIR] [--meeting ID]   xuất biểu và ghi âm của máy này\n"
    "  langnghe compare VĂN-PHÒNG MÁY…              so hai bản xuất\n"
    "  langnghe desks FILE                           các bàn của một buổi diễn tập\n"
    "  langnghe status [--data DIR]                  máy này là máy nào, còn gì chưa gửi\n"
    "README.md nói kỹ hơn (English: see README.md).\n");

Say wrong(const QString& sentence) { return {QStringLiteral("langnghe: %1\n%2").arg(sentence, usage), 2}; }

struct Options {
    QCommandLineOption data{QStringLiteral("data"), {}, QStringLiteral("DIR")};
    QCommandLineOption sound{QStringLiteral("sound"), {}, QStringLiteral("FILE")};
    QCommandLineOption enrol{QStringLiteral("enrol"), {}, QStringLiteral("LINK")};
    QCommandLineOption desk{QStringLiteral("desk"), {}, QStringLiteral("A")};
    QCommandLineOption rehearse{QStringLiteral("rehearse"), {}, QStringLiteral("FILE")};
    QCommandLineOption speed{QStringLiteral("speed"), {}, QStringLiteral("N")};
    QCommandLineOption trace{QStringLiteral("trace"), {}, QStringLiteral("FILE")};
    QCommandLineOption meeting{QStringLiteral("meeting"), {}, QStringLiteral("ID")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
};

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
            return wrong(QStringLiteral("--speed cần một số từ trên 0 đến 1000"));
    }
    for (const QString& pair : parser.values(options.enrol)) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1 || pair.left(at).contains(u':')) return wrong(QStringLiteral("--enrol cần dạng BÀN=LINK"));
        task.options.invitations.emplace(pair.left(at), pair.mid(at + 1));
    }
    return task;
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
    return wrong(QStringLiteral("không hiểu “%1”").arg(words.join(u' ')));
}
} // namespace

Task taskOf(const QStringList& arguments) {
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.data, options.sound, options.enrol, options.desk, options.rehearse, options.speed, options.trace,
                       options.meeting, options.help});
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (parser.isSet(options.help)) return Say{usage, 0};
    if (!parser.positionalArguments().isEmpty()) return commandTask(parser.positionalArguments(), parser, options);
    if (parser.isSet(options.rehearse)) return rehearseTask(parser, options);
    return ShowWindow{{folderOf(parser, options), parser.value(options.sound), parser.value(options.enrol), parser.value(options.desk)}};
}

} // namespace ln::app
