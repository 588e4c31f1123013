#include "qml/shown.h"
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMutex>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQmlIncubationController>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(LangNghePlugin)
Q_IMPORT_QML_PLUGIN(LangNghe_ViewPlugin)

namespace ln::test {
namespace {
QMutex complaintsLock;
QStringList complaints;
QtMessageHandler former = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    // Qt 6.4 takes layouts that appear all at once, several deep, for a loop and says so after two rounds; it lays them out all the
    // same in the next frame, and later versions count otherwise.
    const bool falseAlarm = QLatin1StringView(qVersion()).startsWith(QLatin1StringView("6.4.")) &&
                            message.contains(QLatin1StringView("Polish loop detected. Aborting after two iterations"));
    if (!falseAlarm && (type == QtWarningMsg || type == QtCriticalMsg)) {
        const QMutexLocker lock(&complaintsLock);
        complaints.append(message);
    }
    former(type, context, message);
}

void gather(QQuickItem* item, const std::function<bool(const QQuickItem&)>& wanted, QList<QQuickItem*>& found) {
    if (!item->isVisible()) return;
    if (wanted(*item)) found.append(item);
    for (QQuickItem* child : item->childItems())
        gather(child, wanted, found);
}
} // namespace

Complaints::Complaints() {
    complaints.clear();
    former = qInstallMessageHandler(collect);
}

Complaints::~Complaints() {
    qInstallMessageHandler(former);
}

QStringList Complaints::all() const {
    const QMutexLocker lock(&complaintsLock);
    return complaints;
}

Shown::Shown(ViewTablet& here, QSize size)
    : Shown(u"qrc:/qt/qml/LangNghe/Main.qml"_s, {{u"tablet"_s, QVariant::fromValue(here.tablet.get())}}, size) {
    m_here = &here;
}

Shown::Shown(const QString& qml, const QVariantMap& properties, QSize size) {
    static const bool software = [] {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        return true;
    }();
    REQUIRE(software);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(qml));
    REQUIRE(m_engine.rootObjects().size() == 1);
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    REQUIRE(m_window);
    resize(size);
    m_window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(m_window));
}

Shown::~Shown() {
    delete m_window;
    CHECK(m_complaints.all().join(u'\n').toStdString() == std::string());
}

QQuickItem& Shown::item(const QString& objectName) const {
    const QList<QQuickItem*> found =
        visibleItems([&](const QQuickItem& item) { return item.objectName() == objectName; });
    INFO(objectName.toStdString());
    REQUIRE(found.size() == 1);
    return *found.constFirst();
}

bool Shown::has(const QString& objectName) const {
    return !visibleItems([&](const QQuickItem& item) { return item.objectName() == objectName; }).isEmpty();
}

QString Shown::focusName() const {
    return m_window->activeFocusItem() ? m_window->activeFocusItem()->objectName() : QString();
}

void Shown::go(int screen) const {
    press(static_cast<Qt::Key>(Qt::Key_1 + screen), Qt::ControlModifier);
    (void)picture();
}

void Shown::openFirstOpinion() const {
    REQUIRE(m_here);
    view::ReviewView& review = *m_here->tablet->review();
    if (review.opinions()->count() == 0) return;
    review.open(review.opinions()->value(0, "opinionId").toString());
    (void)picture();
}

void Shown::resize(QSize size) const {
    m_window->resize(size);
    (void)picture();
}

void Shown::theme(const char* property, const QVariant& value) {
    QQmlExpression expression(qmlContext(m_window), m_window, u"Theme"_s);
    auto* theme = expression.evaluate().value<QObject*>();
    REQUIRE(theme);
    REQUIRE(theme->setProperty(property, value));
    (void)picture();
}

void Shown::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QTest::keyClick(m_window, key, modifiers);
}

void Shown::type(const QString& text) const {
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
}

void Shown::compose(const QString& preedit, const QString& commit) const {
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty()) event.setCommitString(commit);
    QCoreApplication::sendEvent(m_window->activeFocusItem(), &event);
}

void Shown::tap(const QString& objectName) const {
    QQuickItem& target = item(objectName);
    // A finger touches what it sees: rows that came since the last frame stand at their places by then.
    for (QQuickItem* around = &target; around; around = around->parentItem()) around->ensurePolished();
    const QPointF middle = target.mapToScene({target.width() / 2, target.height() / 2});
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
}

Qt::DropAction Shown::drop(const QMimeData& data, Qt::DropAction proposed) const {
    const QPoint middle(m_window->width() / 2, m_window->height() / 2);
    QDragEnterEvent enter(middle, proposed | Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window, &enter);
    if (!enter.isAccepted()) return Qt::IgnoreAction;
    QDropEvent fall(middle, proposed | Qt::CopyAction, &data, Qt::LeftButton, {});
    fall.setDropAction(proposed);
    QCoreApplication::sendEvent(m_window, &fall);
    return fall.isAccepted() ? fall.dropAction() : Qt::IgnoreAction;
}

bool Shown::asksForFile() const {
    const QList<QObject*> all = m_window->findChildren<QObject*>();
    return std::ranges::any_of(all, [](const QObject* one) { return one->inherits("QQuickFileDialog") && one->property("visible").toBool(); });
}

QImage Shown::picture() const {
    const auto settled = [&] {
        // Layouts settle over a few rounds of polishing.
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            (void)m_window->grabWindow();
        }
        // What a list keeps ready beside what it shows is built between frames; half built it lies anywhere, and is not drawn.
        return m_window->incubationController()->incubatingObjectCount() == 0;
    };
    REQUIRE(eventually(settled));
    return m_window->grabWindow();
}

QList<QQuickItem*> Shown::visibleItems(const std::function<bool(const QQuickItem&)>& wanted) const {
    return test::visibleItems(*m_window, wanted);
}

QList<QQuickItem*> visibleItems(const QQuickWindow& window, const std::function<bool(const QQuickItem&)>& wanted) {
    QList<QQuickItem*> found;
    gather(window.contentItem(), wanted, found);
    return found;
}

} // namespace ln::test
