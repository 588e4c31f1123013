#pragma once
#include "domain/result.h"
#include "platform/platform.h"
#include "store/key_keeper.h"
#include "view/tablet.h"
#include <QQmlApplicationEngine>
#include <QString>
#include <memory>

namespace ln::app {

struct ApplicationOptions {
    /// The tablet's folder; made when missing.
    QString folder;
    /// A sound file as the microphone, at real time. Empty: the real one.
    QString sound;
    /// Enrols with this link when the tablet has no office yet.
    QString invitation;
    /// The desk letter for a tablet that has none yet.
    QString desk;
};

/// Why the window cannot come up, in a sentence. Some of these pass: the key's store can be unlocked, another program closed.
struct StartProblem {
    QString sentence;
    bool mayPass = false;
};

/// The tablet program with its window: builds the services and hands them to QML.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(ApplicationOptions options);
    ~Application() override;

    /// Opens the data and shows the window. With a problem that may pass, a window that says so and can be asked to try again
    /// stands in; one that will not pass is returned.
    [[nodiscard]] Result<void, StartProblem> start();
    /// Null until the data is open.
    [[nodiscard]] view::Tablet* tablet() const { return m_tablet.get(); }
    [[nodiscard]] QQmlApplicationEngine& engine() { return m_engine; }

private:
    [[nodiscard]] Result<void, StartProblem> openTablet();
    [[nodiscard]] Result<std::unique_ptr<audio::Microphone>, StartProblem> microphone() const;
    using OpenedTablet = Result<std::unique_ptr<view::Tablet>, store::OpenError>;
    [[nodiscard]] OpenedTablet openData(view::TabletOptions wanted);
    void firstSettings();
    void connectPlatform();
    [[nodiscard]] bool show();
    void showProblem(const StartProblem& problem);
    Q_SLOT void retry();

    const ApplicationOptions m_options;
    platform::Platform m_platform;
    store::KeyKeeper m_keys;
    std::optional<store::HeldKey> m_key;
    std::unique_ptr<view::Tablet> m_tablet;
    platform::Connectivity::Subscription m_reach;
    platform::KeepAwake::Hold m_awake;
    QQmlApplicationEngine m_engine;
};

} // namespace ln::app
