import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup's file: a zip with the files of a graph, a list of them, and at last what the graph held once it was restored. */
public final class OnRecordArchive {
    /** The list of all parts, as {@link OnRecordPart} writes it. */
    static final String FILES = "files.txt";
    /** What the graph held once it was restored from this file. */
    static final String CONTENTS = "contents.json";

    /** The backup is not what was written. */
    static final class Damaged extends IOException {
        Damaged(String message) {
            super(message);
        }
    }

    /** A later version of this program made the backup. */
    static final class Newer extends IOException {
        Newer(String message) {
            super(message);
        }
    }

    /** Seals into the file that is named what standard input says of its contents. */
    public static void main(String[] arguments) {
        answer(() -> {
            var contents = System.in.readAllBytes();
            try (var archive = FileSystems.newFileSystem(Path.of(arguments[0]))) {
                Files.write(archive.getPath(CONTENTS), contents);
            }
            return "";
        });
    }

    /**
     * Answers with one line: {@code on-record: done TEXT}, or with code 1 {@code on-record: damaged MESSAGE}, {@code newer}, {@code failed}, or
     * {@code outside} with what {@link OnRecordLogs.Outside} tells.
     */
    static void answer(Callable<String> work) {
        try {
            System.out.println("on-record: done " + work.call());
        } catch (Damaged | ZipException | EOFException damaged) {
            fail("damaged", damaged.getMessage());
        } catch (Newer newer) {
            fail("newer", newer.getMessage());
        } catch (OnRecordLogs.Outside outside) {
            fail("outside", outside.from + " " + outside.to + " " + outside.getMessage());
        } catch (Exception failed) {
            failed.printStackTrace();
            fail("failed", failed.getMessage());
        }
    }

    private static void fail(String word, String why) {
        System.out.println("on-record: " + word + " " + String.valueOf(why).replaceAll("\\s+", " "));
        System.exit(1);
    }

    /**
     * Writes all files into a folder, with all processors at once, and holds each part against its digest. Gives what was sealed in; empty
     * when nothing was.
     */
    static String unpack(Path file, Path folder) throws Exception {
        var root = folder.toAbsolutePath().normalize();
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (var zip = new ZipFile(file.toFile())) {
            var written = new ArrayList<Future<?>>();
            for (var part : OnRecordPart.listed(textOf(zip, FILES))) {
                written.add(pool.submit(() -> {
                    part.unpack(zip, root);
                    return null;
                }));
            }
            for (var each : written) {
                each.get();
            }
            return zip.getEntry(CONTENTS) == null ? "" : textOf(zip, CONTENTS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String textOf(ZipFile zip, String name) throws IOException {
        try (var from = zip.getInputStream(entryOf(zip, name))) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static ZipEntry entryOf(ZipFile zip, String name) throws Damaged {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Damaged("it lacks " + name);
        }
        return entry;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
