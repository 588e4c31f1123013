#pragma once
#include "view/commands.h"
#include <QTimer>
#include <qqmlregistration.h>

namespace ln::view {

/// Takes back what was done at this tablet in the last minutes, one act at a time, and does it again. What somebody else
/// wrote over since is left alone and said; what the disk did not take can be asked for again.
class UndoStack : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoName READ undoName NOTIFY changed)

public:
    UndoStack(Commands& commands, const store::Reader& reader, WallClock clock, QObject* parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_busy && !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_busy && !m_redo.empty(); }
    /// What would be taken back; empty when nothing.
    [[nodiscard]] QString undoName() const { return m_undo.empty() ? QString() : m_undo.back().name; }
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// A list of many things that went to the store past Commands.
    void noteImport(std::vector<store::SavedChange> changes);

    /// How long an act can be taken back.
    static constexpr std::chrono::minutes reach{10};

Q_SIGNALS:
    void changed();
    /// An act was taken back, or done again. `settings` are the local facts as they were before it.
    void done(const QString& sentence, const std::map<QString, QString>& settings);
    /// Something else was done: what was said of an undo is past.
    void movedOn();

private:
    struct Act {
        QString name;
        std::vector<WrittenThing> things;
        std::map<QString, QString> settings;
        WallTime at;
        /// Who of a list is in use stays, the others go.
        bool oneByOne = false;
    };
    using Stack = std::vector<Act>;
    [[nodiscard]] std::function<void(const store::Saved&)> watch(const store::Submission& submission);
    void take(Stack& from, Stack& to, const QString& sentence);
    void takeOneByOne(Act act, Stack& from, Stack& to, const QString& sentence);
    static void push(Stack& stack, Act act);
    /// Below what was done since it was taken out.
    static void putBack(Stack& stack, Act act);
    void forgetOld();

    Commands& m_commands;
    const store::Reader& m_reader;
    WallClock m_clock;
    Stack m_undo;
    Stack m_redo;
    /// Where what is being submitted can be taken back from; null for an act of its own.
    Stack* m_target = nullptr;
    QString m_targetName;
    bool m_busy = false;
    QTimer m_tick;
};

} // namespace ln::view
