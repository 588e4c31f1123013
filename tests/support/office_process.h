#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace ln::test {

/// The office's program in a folder of its own, killed and started again at will.
class OfficeProcess {
public:
    OfficeProcess() { start(); }
    ~OfficeProcess() { kill(); }

    void start() {
        const QStringList port =
            m_port == 0 ? QStringList() : QStringList{QStringLiteral("--port"), QString::number(m_port)};
        m_process.start(QStringLiteral(LN_OFFICE),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), m_folder.path()} + port);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(patience))
            line += m_process.readAllStandardOutput();
        const QString said = QString::fromUtf8(line).trimmed();
        m_port = said.section(u':', -1).toUShort();
        INFO(said.toStdString());
        REQUIRE(m_port != 0);
    }
    void kill() {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] QString invite() const {
        QProcess process;
        process.start(QStringLiteral(LN_OFFICE), {QStringLiteral("invite"), QStringLiteral("--data"), m_folder.path()});
        REQUIRE(process.waitForFinished(patience));
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    static constexpr int patience = 60'000;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace ln::test
