#pragma once
#include "view/commands.h"
#include "view/undo_act.h"
#include <QTimer>
#include <array>
#include <qqmlregistration.h>

namespace ln::view {

/// Takes back what was done at this tablet in the last minutes, one act at a time, and does it again. What somebody else
/// wrote over since is left alone and said; what the disk did not take can be asked for again. Each act is kept in the store
/// with what it wrote, so that it can be taken back after a crash, too; one of very many things is not.
class UndoStack : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Tablet")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoName READ undoName NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)

public:
    UndoStack(Commands& commands, const store::Reader& reader, WallClock clock, QObject* parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_busy && !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_busy && !m_redo.empty(); }
    /// What would be taken back; empty when nothing.
    [[nodiscard]] QString undoName() const { return m_undo.empty() ? QString() : m_undo.back().name; }
    /// The sentence about the last act that was taken back or done again.
    [[nodiscard]] QString said() const { return m_said; }
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
    using Stack = std::vector<UndoAct>;
    /// What was kept before this program started.
    void recall();
    [[nodiscard]] std::function<void(const store::Saved&)> watch(store::Submission& submission);
    void take(Stack& from, Stack& to, const QString& sentence);
    void takeOneByOne(UndoAct act, Stack& from, Stack& to, const QString& sentence);
    void tell(const QString& sentence, const std::map<QString, QString>& settings);
    static void push(Stack& stack, UndoAct act);
    /// Below what was done since it was taken out.
    static void putBack(Stack& stack, UndoAct act);
    void forgetOld();
    void endRedo();
    /// The setting that keeps an act. They are few, and used in turn.
    [[nodiscard]] static QString keyOf(qint64 number);
    /// Empties an act's setting, unless a later act has it by now.
    void letGo(const UndoAct& act, store::Settings& settings) const;
    void dropKept(const UndoAct& act);

    static constexpr std::size_t actsKept = 50;

    Commands& m_commands;
    const store::Reader& m_reader;
    WallClock m_clock;
    Stack m_undo;
    Stack m_redo;
    /// Where what is being submitted can be taken back from; null for an act of its own.
    Stack* m_target = nullptr;
    QString m_targetName;
    QString m_said;
    qint64 m_lastNumber = 0;
    std::array<qint64, actsKept> m_keptIn{}; ///< the number of the act that each setting keeps
    bool m_busy = false;
    QTimer m_tick;
};

} // namespace ln::view
