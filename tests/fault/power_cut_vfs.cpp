#include "fault/power_cut_vfs.h"
#include "fault/durable_model.h"
#include <atomic>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <sqlite3.h>
#include <sstream>
#include <utility>

namespace ln::fault {
namespace {
std::optional<std::string> contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream content;
    content << file.rdbuf();
    return std::move(content).str();
}
} // namespace

/// The files of one VFS. A lock makes operations of several threads come one after the other, so that "after the cut"
/// means something.
class PowerCutVfs::Disk {
public:
    explicit Disk(std::uint64_t seed) : m_random(seed) {}

    /// Does one operation, unless it is the one at which the power goes, or comes later.
    template <class Do>
    int operate(int failure, Do&& operation) {
        const std::lock_guard lock(m_mutex);
        if (m_cut) return failure;
        if (++m_operations == m_cutAt) m_cut = true;
        return operation(m_cut.load());
    }
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// One folder: a test has no more.
    void syncFolder() {
        for (auto& [path, model] : m_files)
            model.syncFolder();
    }

    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::string name;
    std::mutex m_mutex;
    std::atomic<bool> m_cut = false;
    std::uint64_t m_operations = 0;
    std::uint64_t m_cutAt = 0;
    std::map<std::string, DurableModel> m_files;
    std::mt19937_64 m_random;
    std::string m_account;
};

namespace {
using Disk = PowerCutVfs::Disk;

/// What SQLite holds of an open file; the system's own follows it in memory.
struct File {
    sqlite3_file base;
    Disk* disk;
    DurableModel* model; ///< null for a temporary file
    bool newLog; ///< a journal or WAL that was made here and not synced yet: its first sync syncs the folder too
};
File& our(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + sizeof(File));
}
const sqlite3_io_methods& methods(sqlite3_file* file) {
    return *real(file)->pMethods;
}
bool dead(sqlite3_file* file) {
    return our(file).disk->isCut();
}

int closeFile(sqlite3_file* file) {
    return methods(file).xClose(real(file));
}

int readFile(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
    return dead(file) ? SQLITE_IOERR_READ : methods(file).xRead(real(file), into, count, offset);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
    File& f = our(file);
    if (!f.model) return dead(file) ? SQLITE_IOERR_WRITE : methods(file).xWrite(real(file), from, count, offset);
    return f.disk->operate(SQLITE_IOERR_WRITE, [&](bool cut) {
        // The write under way at the cut may have reached the disk in part.
        f.model->write(offset, {static_cast<const char*>(from), static_cast<std::size_t>(count)});
        return cut ? SQLITE_IOERR_WRITE : methods(file).xWrite(real(file), from, count, offset);
    });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    File& f = our(file);
    if (!f.model) return dead(file) ? SQLITE_IOERR_TRUNCATE : methods(file).xTruncate(real(file), size);
    return f.disk->operate(SQLITE_IOERR_TRUNCATE, [&](bool cut) {
        f.model->truncate(size);
        return cut ? SQLITE_IOERR_TRUNCATE : methods(file).xTruncate(real(file), size);
    });
}

int syncFile(sqlite3_file* file, int) {
    File& f = our(file);
    if (!f.model) return dead(file) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
    return f.disk->operate(SQLITE_IOERR_FSYNC, [&](bool cut) {
        if (cut) return SQLITE_IOERR_FSYNC;
        f.model->sync();
        // As the system's own VFS does (UNIXFILE_DIRSYNC in os_unix.c).
        if (std::exchange(f.newLog, false)) f.disk->syncFolder();
        return SQLITE_OK;
    });
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return dead(file) ? SQLITE_IOERR_FSTAT : methods(file).xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int kind) {
    return dead(file) ? SQLITE_IOERR_LOCK : methods(file).xLock(real(file), kind);
}
int unlockFile(sqlite3_file* file, int kind) {
    return methods(file).xUnlock(real(file), kind);
}
int checkLock(sqlite3_file* file, int* held) {
    return dead(file) ? SQLITE_IOERR_CHECKRESERVEDLOCK : methods(file).xCheckReservedLock(real(file), held);
}

int controlFile(sqlite3_file* file, int what, void* with) {
    // These would grow the file behind the model's back.
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
    return dead(file) ? SQLITE_IOERR : methods(file).xFileControl(real(file), what, with);
}
int sectorOfFile(sqlite3_file* file) {
    return methods(file).xSectorSize(real(file));
}
int traitsOfFile(sqlite3_file* file) {
    return methods(file).xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** at) {
    return dead(file) ? SQLITE_IOERR_SHMMAP : methods(file).xShmMap(real(file), region, size, extend, at);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    const bool letsGo = (flags & SQLITE_SHM_UNLOCK) != 0;
    return dead(file) && !letsGo ? SQLITE_IOERR_SHMLOCK : methods(file).xShmLock(real(file), offset, count, flags);
}
void barrierShared(sqlite3_file* file) {
    methods(file).xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int deleteIt) {
    return methods(file).xShmUnmap(real(file), deleteIt);
}

// Version 2: without memory-mapped files, whose writes nobody would see.
constexpr sqlite3_io_methods ourMethods{
    2,          closeFile,     readFile,    writeFile,   truncateFile, syncFile,     sizeOfFile,
    lockFile,   unlockFile,    checkLock,   controlFile, sectorOfFile, traitsOfFile, mapShared,
    lockShared, barrierShared, unmapShared, nullptr,     nullptr};

Disk& diskOf(sqlite3_vfs* vfs) {
    return *static_cast<Disk*>(vfs->pAppData);
}

/// Reads what is there before the first connection, since closing any handle would drop this process's locks on the
/// file.
DurableModel* track(Disk& disk, const char* path, int flags) {
    const auto known = disk.m_files.find(path);
    const auto content = known == disk.m_files.end() ? contentOf(path) : std::nullopt;
    DurableModel& model = known != disk.m_files.end() ? known->second
                          : content                   ? disk.m_files.emplace(path, DurableModel(*content)).first->second
                                                      : disk.m_files[path];
    if ((flags & SQLITE_OPEN_CREATE) && !std::filesystem::exists(path)) model.create();
    return &model;
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    Disk& disk = diskOf(vfs);
    File& f = *new (file) File{};
    const std::lock_guard lock(disk.m_mutex);
    if (disk.isCut()) return SQLITE_CANTOPEN;
    f.disk = &disk;
    const bool temporary = !path || (flags & SQLITE_OPEN_DELETEONCLOSE);
    if (!temporary) {
        f.newLog = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) && !std::filesystem::exists(path);
        f.model = track(disk, path, flags);
    }
    const int opened = disk.real->xOpen(disk.real, path, real(file), flags, outFlags);
    // SQLite closes a file that has methods, also after an error.
    if (real(file)->pMethods) f.base.pMethods = &ourMethods;
    return opened;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncFolder) {
    Disk& disk = diskOf(vfs);
    return disk.operate(SQLITE_IOERR_DELETE, [&](bool cut) {
        const auto held = disk.m_files.find(path);
        if (cut) {
            if (held != disk.m_files.end()) held->second.remove(false);
            return SQLITE_IOERR_DELETE;
        }
        const int deleted = disk.real->xDelete(disk.real, path, 0);
        if (deleted == SQLITE_OK && held != disk.m_files.end()) held->second.remove(syncFolder != 0);
        if (deleted == SQLITE_OK && syncFolder != 0) disk.syncFolder();
        return deleted;
    });
}

int accessFile(sqlite3_vfs* vfs, const char* path, int flags, int* result) {
    Disk& disk = diskOf(vfs);
    return disk.isCut() ? SQLITE_IOERR_ACCESS : disk.real->xAccess(disk.real, path, flags, result);
}
int fullPath(sqlite3_vfs* vfs, const char* path, int size, char* out) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xFullPathname(under, path, size, out);
}
int randomness(sqlite3_vfs* vfs, int size, char* out) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xRandomness(under, size, out);
}
int sleepFor(sqlite3_vfs* vfs, int microseconds) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xSleep(under, microseconds);
}
int currentTime(sqlite3_vfs* vfs, double* now) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xCurrentTime(under, now);
}
int lastError(sqlite3_vfs* vfs, int size, char* out) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xGetLastError(under, size, out);
}
int currentTime64(sqlite3_vfs* vfs, sqlite3_int64* now) {
    sqlite3_vfs* under = diskOf(vfs).real;
    return under->xCurrentTimeInt64(under, now);
}

std::string nextName() {
    static std::atomic<int> number = 0;
    return "power-cut-" + std::to_string(++number);
}
} // namespace

PowerCutVfs::PowerCutVfs(std::uint64_t seed) : m_disk(std::make_unique<Disk>(seed)) {
    Disk& disk = *m_disk;
    disk.real = sqlite3_vfs_find(nullptr);
    disk.name = nextName();
    disk.vfs.iVersion = 2;
    disk.vfs.szOsFile = static_cast<int>(sizeof(File)) + disk.real->szOsFile;
    disk.vfs.mxPathname = disk.real->mxPathname;
    disk.vfs.zName = disk.name.c_str();
    disk.vfs.pAppData = m_disk.get();
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = deleteFile;
    disk.vfs.xAccess = accessFile;
    disk.vfs.xFullPathname = fullPath;
    disk.vfs.xRandomness = randomness;
    disk.vfs.xSleep = sleepFor;
    disk.vfs.xCurrentTime = currentTime;
    disk.vfs.xGetLastError = lastError;
    disk.vfs.xCurrentTimeInt64 = currentTime64;
    (void)sqlite3_vfs_register(&disk.vfs, 0); // an unregistered one shows at the first open
}

PowerCutVfs::~PowerCutVfs() {
    (void)sqlite3_vfs_unregister(&m_disk->vfs);
}

const char* PowerCutVfs::name() const {
    return m_disk->name.c_str();
}

void PowerCutVfs::cutAt(std::uint64_t operation) {
    const std::lock_guard lock(m_disk->m_mutex);
    m_disk->m_cutAt = operation;
}

void PowerCutVfs::cut() {
    const std::lock_guard lock(m_disk->m_mutex);
    m_disk->m_cut = true;
}

bool PowerCutVfs::isCut() const {
    return m_disk->isCut();
}

std::uint64_t PowerCutVfs::operations() const {
    const std::lock_guard lock(m_disk->m_mutex);
    return m_disk->m_operations;
}

bool PowerCutVfs::settle(Leftovers leftovers) {
    const std::lock_guard lock(m_disk->m_mutex);
    std::ostringstream account;
    bool written = true;
    for (const auto& [path, model] : m_disk->m_files) {
        const auto left = model.afterCut(leftovers, m_disk->m_random);
        account << std::filesystem::path(path).filename().string() << ": "
                << (left.exists ? std::to_string(left.content.size()) : "none") << " bytes, " << left.lost
                << " operations lost; ";
        std::error_code ignored; // what is not there need not be removed
        std::filesystem::remove(path + "-shm", ignored);
        if (!left.exists) {
            std::filesystem::remove(path, ignored);
            continue;
        }
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file.write(left.content.data(), static_cast<std::streamsize>(left.content.size()));
        file.close();
        written = written && file.good();
    }
    m_disk->m_account = account.str();
    m_disk->m_files.clear();
    m_disk->m_cutAt = 0;
    m_disk->m_cut = false;
    return written;
}

std::string PowerCutVfs::account() const {
    return m_disk->m_account;
}

} // namespace ln::fault
