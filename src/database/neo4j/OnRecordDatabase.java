import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j for as long as its standard input stays open, so that it ends with its parent however that ends.
 *
 * <p>Arguments: the configuration file, the folder for the graph, the bytes of the page cache, and which logs are kept. The first line of standard
 * input is the password to set, or empty to keep the one that the folder has. It answers with one line on standard
 * output: {@code on-record: ready HOST:PORT}, {@code on-record: held MESSAGE} when another Neo4j has the folder open, or
 * {@code on-record: failed MESSAGE}.
 */
public final class OnRecordDatabase {
    /** The code of an end because nothing can be written any more: the disk is full, above all. */
    private static final int CANNOT_WRITE = 5;
    private static Path home;
    private static DatabaseManagementService neo4j;

    /** The folder of the graph that this program has open. */
    static Path home() {
        return home;
    }

    static DatabaseManagementService neo4j() {
        return neo4j;
    }

    public static void main(String[] arguments) throws IOException {
        var password = OnRecordParent.firstLine();
        if (password == null) {
            return;
        }
        try {
            home = Path.of(arguments[1]);
            removeCopies();
            neo4j = open(Path.of(arguments[0]), home, Long.parseLong(arguments[2]), arguments[3]);
            addProcedures();
            if (!password.isEmpty()) {
                setPassword(neo4j, password);
            }
            System.out.println("on-record: ready " + boltAddress(neo4j));
        } catch (Exception cause) {
            cause.printStackTrace();
            System.out.println("on-record: " + (isHeld(cause) ? "held " : "failed ") + deepest(cause));
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static DatabaseManagementService open(Path configuration, Path folder, long pageCache, String logs) {
        var neo4j = new DatabaseManagementServiceBuilder(folder)
                .loadPropertiesFromFile(configuration)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, logs)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown, "shutdown"));
        neo4j.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext context) {
                // It answers nothing from now on until it is restarted, so it ends as in a crash; what was committed is in its log.
                Runtime.getRuntime().halt(CANNOT_WRITE);
            }
        });
        return neo4j;
    }

    static void setPassword(DatabaseManagementService neo4j, String password) {
        neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    /** Copies that nobody fetched, since whoever asked for them was killed. */
    private static void removeCopies() throws IOException {
        var copies = home.resolve(OnRecordBackup.FOLDER);
        if (Files.isDirectory(copies)) {
            try (var files = Files.newDirectoryStream(copies, "*.zip")) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void addProcedures() throws Exception {
        var system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        var procedures = system.getDependencyResolver().resolveDependency(GlobalProcedures.class);
        procedures.registerProcedure(OnRecordBackup.class);
    }

    private static String boltAddress(DatabaseManagementService neo4j) throws InterruptedException {
        var system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        // Bolt opens a moment after the databases do; who launched this gives up when it takes too long.
        while (ports.getLocalAddress(ConnectorType.BOLT) == null) {
            Thread.sleep(10);
        }
        return ports.getLocalAddress(ConnectorType.BOLT).toString();
    }

    private static boolean isHeld(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each.getClass().getSimpleName().equals("FileLockException")) {
                return true;
            }
        }
        return false;
    }

    private static String deepest(Throwable cause) {
        var each = cause;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return (each.getClass().getSimpleName() + ": " + each.getMessage()).replaceAll("\\s+", " ");
    }
}
