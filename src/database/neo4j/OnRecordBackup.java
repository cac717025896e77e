import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.kernel.database.Database;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
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
    private static final int BUFFER = 1 << 18;

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
        var lines = new ArrayList<String>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(target));
                var held = database.getStoreCopyCheckPointMutex()
                        .storeCopy(() -> checkPointer.forceCheckPoint(new SimpleTriggerInfo("backup")))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var file : list(database, false)) {
                lines.add(add(zip, data, file));
            }
            // Listed only now: a log that was begun meanwhile belongs to the copy.
            for (var file : list(database, true)) {
                lines.add(add(zip, data, file));
            }
            zip.putNextEntry(new ZipEntry(OnRecordArchive.FILES));
            zip.write(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.setComment("On Record, Neo4j " + org.neo4j.kernel.internal.Version.getNeo4jVersion() + ", " + Instant.now());
        }
        try (var written = java.nio.channels.FileChannel.open(target, java.nio.file.StandardOpenOption.WRITE)) {
            written.force(true);
        }
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

    /** Adds a file; the line says its digest, its length and its place. */
    private static String add(ZipOutputStream zip, Path data, Path file) throws IOException {
        var place = data.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        var digest = OnRecordArchive.sha256();
        zip.putNextEntry(new ZipEntry(place));
        long length;
        // A log grows while it is read; what comes after its length now is another's.
        try (var from = new DigestInputStream(Files.newInputStream(file), digest)) {
            length = copy(from, zip, Files.size(file));
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest()) + " " + length + " " + place;
    }

    private static long copy(InputStream from, OutputStream to, long most) throws IOException {
        var buffer = new byte[BUFFER];
        long copied = 0;
        while (copied < most) {
            var read = from.read(buffer, 0, (int) Math.min(buffer.length, most - copied));
            if (read < 0) {
                break;
            }
            to.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }
}
