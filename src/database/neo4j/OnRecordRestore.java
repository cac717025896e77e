import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.io.layout.Neo4jLayout;

/**
 * Restores a backup into an empty folder, reads its graph there, and says what it holds beside what was sealed in. All in one program, since
 * each that opens a Neo4j takes seconds to load its classes.
 *
 * <p>Arguments: the backup, the folder, the configuration, the bytes of the page cache, and {@code check} where every property is to be read,
 * too, and Neo4j's own check is to follow. With {@code shape} the numbers, labels, types and ends are read: each part has its digest, and the
 * very same parts were checked when the backup was made. Where the graph is to be led on to a later moment, that moment in ms and folders
 * of logs follow ({@link OnRecordLogs}). It ends with its parent.
 */
public final class OnRecordRestore {
    public static void main(String[] arguments) {
        OnRecordArchive.answer(() -> {
            OnRecordParent.firstLine();
            var home = Path.of(arguments[1]).toAbsolutePath();
            var isChecked = arguments[4].equals("check");
            var sealed = OnRecordArchive.unpack(Path.of(arguments[0]), home.resolve("data"));
            var answer = new HashMap<String, Object>(Map.of("sealed", sealed));
            if (arguments.length > 5) {
                var folders = Arrays.stream(arguments).skip(6).map(Path::of).toList();
                answer.put("replayed", OnRecordLogs.lay(home, Long.parseLong(arguments[5]), folders));
            }
            // Earlier backups hold the digest of the whole alone.
            var isWhole = isChecked || !sealed.contains("\"shape\"");
            answer.put("held", contents(home, Path.of(arguments[2]), Long.parseLong(arguments[3]), isWhole));
            if (isChecked) {
                check(home);
            }
            return new ObjectMapper().writeValueAsString(answer);
        });
    }

    /** Opens the graph, which Neo4j recovers first, and reads it. */
    private static Object contents(Path home, Path configuration, long pageCache, boolean isWhole) throws Exception {
        var neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(configuration)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                // They lead from the same backup to later moments, until another one is made.
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_all")
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(BoltConnector.enabled, false)
                .build();
        try {
            return OnRecordContents.of(neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME), isWhole).told(isWhole);
        } finally {
            neo4j.shutdown();
            // It knows no users; the first launch makes one that does.
            var layout = Neo4jLayout.of(home).databaseLayout(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            FileUtils.deleteDirectory(layout.databaseDirectory());
            FileUtils.deleteDirectory(layout.getTransactionLogsDirectory());
        }
    }

    private static void check(Path home) throws Exception {
        var config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home).build();
        var layout = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var result = new ConsistencyCheckService(layout).with(config).with(home).runFullConsistencyCheck();
        if (!result.isSuccessful()) {
            throw new OnRecordArchive.Damaged("Neo4j finds it inconsistent: " + result.summary());
        }
    }
}
