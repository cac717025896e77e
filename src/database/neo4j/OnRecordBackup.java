import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.impl.transaction.log.files.LogFiles;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * Copies the graph into one file while it is read and written.
 *
 * <p>A checkpoint brings the store up to some transaction, and no other one may follow while the files are copied. So the
 * copy of the store, however uneven, and the logs since that checkpoint, copied last, are what a crash would leave: Neo4j's
 * own recovery makes of them the graph with all that was committed until the logs were copied. These classes are internal
 * to Neo4j, so its version is pinned and the tests run at that version.
 */
public final class OnRecordBackup {
    /** Where copies lie until they are fetched, in the folder of the graph. */
    static final String FOLDER = "backups";
    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

    /** What a copy came to. */
    public static final class Copy {
        public String file;
    }

    /** Writes the copy to the folder {@code backups} of the graph; the name is all that a caller may choose. */
    @Procedure(name = "onRecord.backup", mode = Mode.DBMS)
    public Stream<Copy> backup(@Name("name") String name) throws IOException {
        if (!name.matches("[A-Za-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("A backup's name is letters, digits and dashes.");
        }
        var home = OnRecordDatabase.home().toAbsolutePath();
        var target = home.resolve(FOLDER).resolve(name + ".zip");
        Files.createDirectories(target.getParent());
        try {
            var copy = new Copy();
            write(home.resolve("data"), target);
            copy.file = target.toString();
            return Stream.of(copy);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(target);
            throw failed;
        }
    }

    private static void write(Path data, Path target) throws IOException {
        var api = (GraphDatabaseAPI) OnRecordDatabase.neo4j().database(DATABASE);
        var database = api.getDependencyResolver().resolveDependency(Database.class);
        var checkPointer = api.getDependencyResolver().resolveDependency(CheckPointer.class);
        var parts = new ArrayList<OnRecordPart>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(target));
                var held = database.getStoreCopyCheckPointMutex()
                        .storeCopy(() -> checkPointer.forceCheckPoint(new SimpleTriggerInfo("backup")))) {
            for (var file : list(database, false)) {
                add(zip, data, file, parts);
            }
            var first = firstLog(api);
            // Listed only now: a log that was begun meanwhile belongs to the copy.
            for (var file : list(database, true)) {
                if (!isBefore(file, first)) {
                    add(zip, data, file, parts);
                }
            }
            zip.putNextEntry(new ZipEntry(OnRecordArchive.FILES));
            zip.write(OnRecordPart.list(parts).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.setComment("On Record, Neo4j " + org.neo4j.kernel.internal.Version.getNeo4jVersion() + ", " + Instant.now());
        }
        try (var written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** The number of the first log that the checkpoint needs; earlier ones may be kept for much longer. */
    private static long firstLog(GraphDatabaseAPI api) throws IOException {
        var logs = api.getDependencyResolver().resolveDependency(LogFiles.class);
        var checkpoint = logs.getCheckpointFile().findLatestCheckpoint().orElseThrow();
        return Math.min(
                checkpoint.transactionLogPosition().getLogVersion(),
                checkpoint.oldestNotVisibleTransactionLogPosition().getLogVersion());
    }

    private static boolean isBefore(Path log, long first) {
        return log.getFileName().toString().startsWith(OnRecordLogs.PREFIX) && OnRecordLogs.versionOf(log) < first;
    }

    private static List<Path> list(Database database, boolean logs) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = database.listStoreFiles(logs)) {
            while (files.hasNext()) {
                var file = files.next();
                if (file.isLogFile() == logs) {
                    found.add(file.path());
                }
            }
        }
        return found;
    }

    private static void add(ZipOutputStream zip, Path data, Path file, List<OnRecordPart> parts) throws IOException {
        var place = data.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        // A log grows while it is read; what comes after its length now is another's.
        var most = Files.size(file);
        try (var from = FileChannel.open(file)) {
            do {
                parts.add(OnRecordPart.pack(zip, from, most, place));
            } while (from.position() < most && from.position() < from.size());
        }
    }
}
