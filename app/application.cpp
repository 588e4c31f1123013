#include "application.h"
#include "audio/file_microphone.h"
#include "audio/live_microphone.h"
#include "audio/sentences.h"
#include "view/sentences.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QThread>

namespace ln::app {
namespace {
StartProblem problemOf(const store::KeyFailure& failure) {
    switch (failure.problem) {
    case store::KeyProblem::Locked:
        return {Application::tr("Kho khóa của máy đang khóa, nên chưa mở được dữ liệu. Hãy mở khóa máy rồi bấm Thử lại. Dữ liệu còn nguyên."), true};
    case store::KeyProblem::Missing:
        return {Application::tr("Không thấy khóa của dữ liệu ở nơi đã cất. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng."), true};
    case store::KeyProblem::Wrong:
        return {Application::tr("Khóa tìm thấy không phải khóa của dữ liệu này. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng."), true};
    case store::KeyProblem::Disk: return {Application::tr("Không đọc hoặc ghi được tệp khóa: %1").arg(failure.detail), true};
    }
    return {};
}

StartProblem problemOf(const store::OpenError& error) {
    switch (error.failure) {
    case store::OpenFailure::InUse:
        return {Application::tr("Một cửa sổ Lắng Nghe khác đang dùng dữ liệu này. Hãy đóng cửa sổ đó rồi bấm Thử lại."), true};
    case store::OpenFailure::WrongKey:
        return {Application::tr("Khóa không mở được dữ liệu này. Dữ liệu còn nguyên và chưa bị đụng đến; hãy báo văn phòng."), true};
    case store::OpenFailure::TooNew:
        return {Application::tr("Dữ liệu này do một phiên bản Lắng Nghe mới hơn ghi. Hãy cập nhật ứng dụng; dữ liệu còn nguyên."), false};
    case store::OpenFailure::Unreadable:
        return {Application::tr("Dữ liệu bị hỏng và không đọc được nhật ký trong đó. Tệp còn nguyên tại chỗ; hãy báo văn phòng: %1").arg(error.detail),
                false};
    case store::OpenFailure::Disk:
        return {Application::tr("Không mở được thư mục dữ liệu: %1").arg(error.detail), true};
    }
    return {};
}

const QUrl mainUrl(QStringLiteral("qrc:/qt/qml/LangNghe/Main.qml"));
const QUrl doorUrl(QStringLiteral("qrc:/qt/qml/LangNghe/screens/Door.qml"));
const QUrl problemUrl(QStringLiteral("qrc:/qt/qml/LangNghe/StartProblem.qml"));
} // namespace

Application::Application(ApplicationOptions options)
    : m_options(std::move(options)), m_platform(platform::make()), m_keys(m_options.folder, *m_platform.secrets) {
    // Theme's: a second family would be loaded for what has no words yet.
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    // From Qt 6.5 on the engine looks there by itself.
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

Application::~Application() {
    // The windows go before the objects they are bound to.
    const auto windows = m_engine.rootObjects();
    qDeleteAll(windows);
}

Result<std::unique_ptr<audio::Microphone>, StartProblem> Application::microphone() const {
    if (m_options.sound.isEmpty()) return std::unique_ptr<audio::Microphone>(std::make_unique<audio::LiveMicrophone>());
    auto file = audio::SoundFile::open(m_options.sound, audio::AtEnd::Repeat);
    if (!file) return StartProblem{audio::sentenceOf(file.error(), m_options.sound), false};
    return std::unique_ptr<audio::Microphone>(std::make_unique<audio::FileMicrophone>(std::move(*file), audio::Pace::steady()));
}

/// Opens the data in one thread while the engine reads the screens in its own, which needs this one now and then; what stands upon the
/// data is built as soon as they are open.
Application::OpenedTablet Application::openData(view::TabletOptions wanted) {
    std::optional<Result<std::unique_ptr<store::Store>, store::OpenError>> store;
    std::optional<OpenedTablet> tablet;
    const std::unique_ptr<QThread> opening(QThread::create([&store, options = wanted.store()] { store.emplace(store::Store::open(options)); }));
    const auto build = [&] {
        if (*store) tablet.emplace(view::Tablet::open(std::move(wanted), std::move(**store)));
        else tablet.emplace(store->error());
    };
    QQmlComponent window(&m_engine), door(&m_engine);
    QEventLoop waiting;
    const auto look = [&] {
        if (tablet && !window.isLoading() && !door.isLoading()) waiting.quit();
    };
    connect(opening.get(), &QThread::finished, &waiting, [&] {
        build();
        look();
    });
    connect(&window, &QQmlComponent::statusChanged, &waiting, look);
    connect(&door, &QQmlComponent::statusChanged, &waiting, look);
    opening->start();
    window.loadUrl(mainUrl, QQmlComponent::Asynchronous);
    door.loadUrl(doorUrl, QQmlComponent::Asynchronous);
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    opening->wait(); // a wish to end may have come first
    if (!tablet) build();
    return std::move(*tablet);
}

Result<void, StartProblem> Application::openTablet() {
    auto key = m_keys.obtain();
    if (!key) return problemOf(key.error());
    m_key = std::move(*key);
    auto sound = microphone();
    if (!sound) return sound.error();
    view::TabletOptions wanted;
    wanted.folder = m_options.folder;
    wanted.key = m_key->key;
    wanted.microphone = std::move(*sound);
    wanted.battery = m_platform.battery;
    if (m_key->place == store::KeyPlace::File)
        wanted.keyNotice = tr("Khóa dữ liệu nằm trong một tệp trên máy này vì máy không có kho khóa: ai lấy được máy thì đọc được dữ liệu.");
    auto opened = openData(std::move(wanted));
    if (!opened) return problemOf(opened.error());
    m_tablet = std::move(*opened);
    return {};
}

void Application::firstSettings() {
    if (!m_options.desk.isEmpty() && m_tablet->meetings()->deskLetter().isEmpty()) m_tablet->meetings()->setDesk(m_options.desk);
    if (!m_options.invitation.isEmpty() && !m_tablet->sync()->enrolled()) {
        m_tablet->sync()->setEnrolLink(m_options.invitation);
        m_tablet->sync()->enrol();
    }
}

void Application::connectPlatform() {
    view::Tablet* tablet = m_tablet.get();
    m_reach = m_platform.connectivity->onChange([tablet](platform::Reach reach) {
        if (reach == platform::Reach::Online) tablet->engine().wake();
    });
    const auto holdWhileRecording = [this, tablet] {
        if (!tablet->shell()->recording()) m_awake.reset();
        else if (!m_awake) m_awake = m_platform.keepAwake->hold(tr("Đang ghi âm hội nghị"));
    };
    connect(tablet->shell(), &view::Shell::soundChanged, this, holdWhileRecording);
    holdWhileRecording();
    const auto sealKey = [this] {
        const QByteArray boxKey = QByteArray::fromHex(m_tablet->reader().setting(QStringLiteral("office.box")).toLatin1());
        if (boxKey.isEmpty()) return;
        // The data is as safe as before without it; the next start tries again.
        if (auto sealed = m_keys.sealFor(*m_key, boxKey); !sealed)
            qWarning("key.sealed: %s", qPrintable(sealed.error().detail));
    };
    connect(tablet->sync(), &view::SyncView::enrolledNow, this, sealKey);
    sealKey();
}

bool Application::show() {
    m_engine.setInitialProperties({{QStringLiteral("tablet"), QVariant::fromValue(m_tablet.get())}});
    m_engine.load(mainUrl);
    return !m_engine.rootObjects().isEmpty();
}

void Application::showProblem(const StartProblem& problem) {
    m_engine.setInitialProperties({{QStringLiteral("sentence"), problem.sentence}});
    m_engine.load(problemUrl);
    if (m_engine.rootObjects().isEmpty()) return;
    connect(m_engine.rootObjects().constLast(), SIGNAL(retry()), this, SLOT(retry()));
}

void Application::retry() {
    const auto former = m_engine.rootObjects();
    if (const auto started = start(); !started) {
        qCritical("%s", qPrintable(started.error().sentence));
        QCoreApplication::exit(1);
    }
    for (QObject* window : former) window->deleteLater();
}

Result<void, StartProblem> Application::start() {
    if (auto opened = openTablet(); !opened) {
        if (!opened.error().mayPass) return opened;
        showProblem(opened.error());
        if (m_engine.rootObjects().isEmpty()) return opened;
        return {};
    }
    if (!show()) return StartProblem{tr("Không dựng được màn hình."), false};
    // Nothing here is urgent, and the system's network service takes its time: the window goes first.
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constLast());
    connect(window, &QQuickWindow::frameSwapped, this, &Application::connectPlatform, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    firstSettings();
    return {};
}

} // namespace ln::app
