// What a program gets that leaves recording to QMediaRecorder: records the microphone to an .m4a until it is killed. Says how many
// milliseconds it has recorded, as the recorder itself tells; or why it cannot.
#include <QAudioInput>
#include <QCoreApplication>
#include <QMediaCaptureSession>
#include <QMediaFormat>
#include <QMediaRecorder>
#include <QUrl>
#include <cstdio>

int main(int argc, char** argv) {
    // Qt 6.4 would take GStreamer, which finds no microphone without one more package; later versions take this one.
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QCoreApplication application(argc, argv);
    if (argc != 2) return 2;
    QMediaCaptureSession session;
    QAudioInput input;
    QMediaRecorder recorder;
    QMediaFormat format(QMediaFormat::Mpeg4Audio);
    format.setAudioCodec(QMediaFormat::AudioCodec::AAC);
    recorder.setMediaFormat(format);
    recorder.setOutputLocation(QUrl::fromLocalFile(QString::fromLocal8Bit(argv[1])));
    session.setAudioInput(&input);
    session.setRecorder(&recorder);
    QObject::connect(&recorder, &QMediaRecorder::errorOccurred, &recorder, [](QMediaRecorder::Error, const QString& why) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        QCoreApplication::exit(3);
    });
    QObject::connect(&recorder, &QMediaRecorder::durationChanged, &recorder, [](qint64 milliseconds) {
        std::printf("%lld\n", static_cast<long long>(milliseconds));
        std::fflush(stdout);
    });
    recorder.record();
    return QCoreApplication::exec();
}
