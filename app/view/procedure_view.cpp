#include "view/procedure_view.h"
#include "view/text.h"

namespace ln::view {

ProcedureView::ProcedureView(Commands& commands, CurrentMeeting& current, QObject* parent)
    : QObject(parent), m_commands(commands), m_current(current) {
    connect(&current, &CurrentMeeting::changed, this, &ProcedureView::changed);
}

QString ProcedureView::place() const {
    return QStringLiteral("%1/%2").arg(number()).arg(count());
}

QString ProcedureView::whole() const {
    return steps().value(number() - 1);
}

/// Steps may have been taken out since, and a meeting begun by an older version is at none.
qint64 ProcedureView::number() const {
    const qint64 kept = m_current.isOpen() ? m_current.thing()->integer(u"current_step", 1) : 1;
    return std::clamp<qint64>(kept, 1, std::max<qint64>(1, count()));
}

QString ProcedureView::name(qint64 number) const {
    return stepName(steps().value(number - 1));
}

void ProcedureView::go(qint64 step) {
    if (!shown() || step < 1 || step > count()) return;
    m_commands.run({GoToStep{.meeting = m_current.id(), .step = step}}, [this](const Commands::Outcome& outcome) {
        if (outcome) m_current.reload();
    });
}

} // namespace ln::view
