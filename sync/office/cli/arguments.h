#pragma once
#include "domain/result.h"
#include <QCoreApplication>
#include <QStringList>
#include <chrono>
#include <optional>

namespace ln::office::cli {

/// The program's sentences for people.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

enum ExitCode { Fine = 0, Failed = 1, BadUsage = 2, InUse = 3 };

struct Arguments {
    QString command;
    /// What follows the command without a name.
    QStringList rest;
    QString data;
    std::optional<QString> host, name;
    std::optional<quint16> port;
    std::chrono::hours validity{7 * 24};
};

[[nodiscard]] QString usage();
/// The code of the language to speak. Vietnamese when --language asks for none or for one that is not there.
[[nodiscard]] QString languageOf(const QStringList& words);
/// Or the sentence that says what is wrong.
[[nodiscard]] Result<Arguments, QString> argumentsOf(const QStringList& words);

} // namespace ln::office::cli
