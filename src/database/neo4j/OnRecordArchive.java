import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.io.layout.Neo4jLayout;

/**
 * What is done with a backup's file, as a program of its own: {@code unpack FILE FOLDER}, {@code seal FILE} (adds what
 * standard input says of its contents), {@code check FOLDER} (Neo4j's own check of a closed graph).
 *
 * <p>It answers with one line: {@code on-record: done TEXT}, or {@code on-record: damaged MESSAGE} and code 1.
 */
public final class OnRecordArchive {
    /** Each file's digest, length and place. */
    static final String FILES = "files.txt";
    /** What the graph held once it was restored from this file. */
    static final String CONTENTS = "contents.json";

    public static void main(String[] arguments) throws Exception {
        try {
            var path = Path.of(arguments[1]);
            var done = switch (arguments[0]) {
                case "unpack" -> unpack(path, Path.of(arguments[2]));
                case "seal" -> seal(path);
                default -> check(path);
            };
            System.out.println("on-record: done " + done);
        } catch (IOException | IllegalStateException | IllegalArgumentException damaged) {
            System.out.println("on-record: damaged " + String.valueOf(damaged.getMessage()).replaceAll("\\s+", " "));
            System.exit(1);
        }
    }

    /** Writes all files into a folder, holds each against its digest, and says what was sealed in. */
    private static String unpack(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var listed = zip.getEntry(FILES);
            if (listed == null) {
                throw new IllegalStateException("it lacks the list of its files");
            }
            var root = folder.toAbsolutePath().normalize();
            for (var line : new String(zip.getInputStream(listed).readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var parts = line.split(" ", 3);
                var entry = parts.length == 3 ? zip.getEntry(parts[2]) : null;
                if (entry == null) {
                    throw new IllegalStateException("it lacks the file that its list calls " + line);
                }
                var target = root.resolve(parts[2]).normalize();
                if (!target.startsWith(root)) {
                    throw new IllegalStateException("it names a file outside its folder: " + parts[2]);
                }
                Files.createDirectories(target.getParent());
                var digest = sha256();
                try (var from = new DigestInputStream(zip.getInputStream(entry), digest)) {
                    Files.copy(from, target);
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(parts[0])) {
                    throw new IllegalStateException("its file " + parts[2] + " is not what was written");
                }
            }
            var contents = zip.getEntry(CONTENTS);
            return contents == null ? "" : new String(zip.getInputStream(contents).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String seal(Path file) throws IOException {
        var contents = System.in.readAllBytes();
        try (var archive = FileSystems.newFileSystem(file)) {
            Files.write(archive.getPath(CONTENTS), contents);
        }
        return "";
    }

    private static String check(Path home) throws Exception {
        var config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath()).build();
        var layout = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var result = new ConsistencyCheckService(layout)
                .with(config)
                .with(home.toAbsolutePath())
                .runFullConsistencyCheck();
        if (!result.isSuccessful()) {
            throw new IllegalStateException("Neo4j finds it inconsistent: " + result.summary());
        }
        return "";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
