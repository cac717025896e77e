import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.database.DatabaseTracers;
import org.neo4j.kernel.impl.transaction.CompleteBatchRepresentation;
import org.neo4j.kernel.impl.transaction.log.CheckpointInfo;
import org.neo4j.kernel.impl.transaction.log.LogPosition;
import org.neo4j.kernel.impl.transaction.log.PhysicalLogicalTransactionStore;
import org.neo4j.kernel.impl.transaction.log.TransactionMetadataCache;
import org.neo4j.kernel.impl.transaction.log.files.LogFiles;
import org.neo4j.kernel.impl.transaction.log.files.LogFilesBuilder;
import org.neo4j.kernel.recovery.LogTailExtractor;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.monitoring.Monitors;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Leads a backup on to a later moment: the logs that were written after it are laid beside its store, and cut off before the first transaction
 * that was not committed before the moment. What then lies there is what a crash at that moment would have left, so Neo4j's own recovery
 * makes the graph of it.
 *
 * <p>A transaction takes its time before it is written to the log. So whatever was acknowledged before the moment stands before the cut, and
 * whatever was begun after it stands behind, also where several write at once. Each transaction names the checksum of the one before it,
 * so that nothing can be missing in between and no log of another graph passes.
 */
final class OnRecordLogs {
    static final String PREFIX = "neostore.transaction.db.";
    /** Beside copied logs: how long each is, and which moment they reach. Without it a folder is that of a graph, whose logs are all there are. */
    static final String RECORD = "logs.json";

    /** Beside logs of a graph that was restored: from when to when another one stood in its place, in ms. */
    static final String GAPS = "gaps.json";

    /** What was replayed: how many transactions, when the last one was committed, in ms, and the folder of the logs. */
    record Replayed(long count, long last, String folder) {}

    /** The logs do not lead to the moment. */
    static final class Outside extends IOException {
        /** In ms; 0 where there is none. */
        final long from;
        final long to;

        Outside(String why, long from, long to) {
            super(why);
            this.from = from;
            this.to = to;
        }
    }

    /** How far the logs beside the store go, from its checkpoint on. */
    private static final class Walk {
        LogPosition end;
        /** When the last transaction was committed, in ms; of several that were written at once, the latest. */
        long latest;
        long count;
        /** Whether a transaction of the moment or after it was met. */
        boolean isPast;
        boolean isBroken;
    }

    private final Path logs;
    private final DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
    private final LogFiles logFiles;
    private final CheckpointInfo checkpoint;
    private final PhysicalLogicalTransactionStore transactions;

    private OnRecordLogs(Path home) throws IOException {
        var config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home).build();
        var plain = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var engine = StorageEngineFactory.selectStorageEngine(files, plain, config);
        var layout = engine.formatSpecificDatabaseLayout(plain);
        var tail = new LogTailExtractor(files, config, engine, DatabaseTracers.EMPTY)
                .getTailMetadata(layout, EmptyMemoryTracker.INSTANCE);
        logs = layout.getTransactionLogsDirectory();
        checkpoint = tail.getLastCheckPoint().orElseThrow(() -> new OnRecordArchive.Damaged("it holds no checkpoint"));
        logFiles = LogFilesBuilder.readOnlyBuilder(layout, files, tail)
                .withConfig(config)
                .withStorageEngineFactory(engine)
                .build();
        transactions = new PhysicalLogicalTransactionStore(
                logFiles, new TransactionMetadataCache(), engine.commandReaderFactory(), new Monitors(), true, config);
    }

    /**
     * Lays the logs of the first folder that leads to the moment beside the store that was unpacked in {@code home}.
     *
     * @param until in ms; what was committed at that very moment is left out.
     */
    static Replayed lay(Path home, long until, List<Path> folders) throws IOException {
        var beside = new OnRecordLogs(home);
        var backup = beside.walk(Long.MAX_VALUE);
        if (until <= backup.latest) {
            throw new Outside("later", backup.latest + 1, 0);
        }
        var best = new Outside("there are none", backup.latest + 1, 0);
        for (var folder : folders) {
            try {
                return beside.layFrom(folder, backup, until);
            } catch (Outside outside) {
                best = best.to > outside.to ? best : outside;
                beside.cutAt(backup.end);
            }
        }
        throw best;
    }

    private Replayed layFrom(Path folder, Walk backup, long until) throws IOException {
        var record = Files.exists(folder.resolve(RECORD)) ? new ObjectMapper().readTree(folder.resolve(RECORD).toFile()) : null;
        var lengths = record == null ? lengthsOf(folder) : recorded(record);
        var last = layFiles(folder, lengths, backup);
        var walk = walk(until);
        var from = backup.latest + 1;
        if (!walk.isPast) {
            if (walk.isBroken || hasMoreBehind(walk.end, last)) {
                throw new Outside("in " + folder + " what follows is damaged, or of another graph", from, walk.latest);
            }
            if (lengths.higherKey(last) != null) {
                throw new Outside("in " + folder + " " + PREFIX + (last + 1) + " is missing or cut short", from, walk.latest);
            }
            if (record == null && isBehindCheckpoint(folder, walk.end)) {
                throw new Outside("in " + folder + " the newest log is missing or cut short", from, walk.latest);
            }
            if (record != null && until > Instant.parse(record.get("reaches").asText()).toEpochMilli()) {
                throw new Outside("those in " + folder + " were copied then",
                        from, Instant.parse(record.get("reaches").asText()).toEpochMilli());
            }
        }
        for (var gap : gapsOf(folder)) {
            if (gap[0] < until && until < gap[1]) {
                throw new Outside("those in " + folder + " are of a graph that was restored later; another one stood then", from, gap[0]);
            }
        }
        cutAt(walk.end);
        return new Replayed(walk.count - backup.count, walk.latest, folder.toString());
    }

    /** Copies what follows the backup, file by file until one is missing. Gives the number of the last. */
    private long layFiles(Path folder, TreeMap<Long, Long> lengths, Walk backup) throws IOException {
        var last = backup.end.getLogVersion();
        var offset = backup.end.getByteOffset();
        // The first file may be whole in the backup and nowhere else any more; what follows it must then name its last transaction.
        if (isWhole(folder, last, lengths)) {
            var differ = Files.mismatch(fileOf(logs, last), fileOf(folder, last));
            if (lengths.get(last) < offset || (differ >= 0 && differ < offset)) {
                throw new Outside("those in " + folder + " are of another graph, or end before the backup", backup.latest + 1, 0);
            }
            copy(folder, last, lengths.get(last));
        } else if (!isWhole(folder, last + 1, lengths)) {
            throw new Outside("those in " + folder + " do not begin where the backup ends", backup.latest + 1, 0);
        }
        while (isWhole(folder, last + 1, lengths)) {
            last++;
            copy(folder, last, lengths.get(last));
        }
        return last;
    }

    private Walk walk(long until) throws IOException {
        var walk = new Walk();
        walk.end = checkpoint.transactionLogPosition();
        walk.latest = checkpoint.transactionId().commitTimestamp();
        var checksum = checkpoint.transactionId().checksum();
        try (var cursor = transactions.getCommandBatches(walk.end)) {
            while (cursor.next()) {
                if (!(cursor.get() instanceof CompleteBatchRepresentation batch)
                        || batch.startEntry().getPreviousChecksum() != checksum) {
                    walk.isBroken = true;
                    return walk;
                }
                if (batch.timeWritten() >= until) {
                    walk.isPast = true;
                    return walk;
                }
                checksum = batch.checksum();
                walk.end = cursor.position();
                walk.latest = Math.max(walk.latest, batch.timeWritten());
                walk.count++;
            }
        } catch (IOException | RuntimeException unreadable) {
            walk.isBroken = true;
        }
        return walk;
    }

    /** Whether a later file holds anything but its header. */
    private boolean hasMoreBehind(LogPosition end, long last) throws IOException {
        for (var version = end.getLogVersion() + 1; version <= last; version++) {
            var header = logFiles.getLogFile().extractHeader(version);
            if (header == null || Files.size(fileOf(logs, version)) > header.getStartPosition().getByteOffset()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the graph that the logs belong to had brought its store further than they go. */
    private boolean isBehindCheckpoint(Path folder, LogPosition end) throws IOException {
        var latest = LogFilesBuilder.logFilesBasedOnlyBuilder(folder, files).build().getCheckpointFile().findLatestCheckpoint();
        return latest.isEmpty() || latest.get().transactionLogPosition().compareTo(end) > 0;
    }

    private static long[][] gapsOf(Path folder) throws IOException {
        var file = folder.resolve(GAPS);
        return Files.exists(file) ? new ObjectMapper().readValue(file.toFile(), long[][].class) : new long[0][];
    }

    private void cutAt(LogPosition end) throws IOException {
        for (var version : lengthsOf(logs).tailMap(end.getLogVersion(), false).keySet()) {
            Files.delete(fileOf(logs, version));
        }
        try (var log = FileChannel.open(fileOf(logs, end.getLogVersion()), StandardOpenOption.WRITE)) {
            log.truncate(end.getByteOffset());
        }
    }

    private void copy(Path folder, long version, long length) throws IOException {
        try (var from = FileChannel.open(fileOf(folder, version));
                var to = FileChannel.open(fileOf(logs, version), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (long at = 0; at < length; ) {
                at += from.transferTo(at, length - at, to);
            }
        }
    }

    private static boolean isWhole(Path folder, long version, TreeMap<Long, Long> lengths) throws IOException {
        var file = fileOf(folder, version);
        return lengths.containsKey(version) && Files.exists(file) && Files.size(file) >= lengths.get(version);
    }

    private static Path fileOf(Path folder, long version) {
        return folder.resolve(PREFIX + version);
    }

    private static TreeMap<Long, Long> lengthsOf(Path folder) throws IOException {
        var lengths = new TreeMap<Long, Long>();
        try (var found = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : found) {
                lengths.put(versionOf(file), Files.size(file));
            }
        }
        return lengths;
    }

    private static TreeMap<Long, Long> recorded(JsonNode record) {
        var lengths = new TreeMap<Long, Long>();
        var told = record.get("lengths");
        told.fieldNames().forEachRemaining(version -> lengths.put(Long.parseLong(version), told.get(version).asLong()));
        return lengths;
    }

    static long versionOf(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(PREFIX.length()));
    }
}
