import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Procedure;

/** Sums a whole graph up, so that two copies of it can be compared: how many of each kind, and a digest of all that they hold. */
public final class OnRecordContents {
    @Context
    public Transaction transaction;

    public static final class Contents {
        public Map<String, Object> labels = new TreeMap<>();
        public Map<String, Object> types = new TreeMap<>();
        /** The digests of all nodes and relationships added up, so that the order in which they are read does not matter. */
        public String digest;
    }

    // Numbers in the store, not element ids: those hold the id that each system database gives this one anew.
    @SuppressWarnings({"deprecation", "removal"})
    @Procedure(name = "onRecord.contents", mode = Mode.READ)
    public Stream<Contents> contents() {
        var contents = new Contents();
        long sum = 0;
        try (var nodes = transaction.getAllNodes()) {
            for (var node : nodes) {
                var labels = new TreeSet<String>();
                node.getLabels().forEach(label -> labels.add(label.name()));
                labels.forEach(label -> contents.labels.merge(label, 1L, OnRecordContents::added));
                sum += digest(node.getId() + " " + labels + properties(node));
            }
        }
        try (var links = transaction.getAllRelationships()) {
            for (var link : links) {
                var type = link.getType().name();
                contents.types.merge(type, 1L, OnRecordContents::added);
                var ends = link.getStartNodeId() + ">" + link.getEndNodeId();
                sum += digest(ends + type + properties(link));
            }
        }
        contents.digest = Long.toHexString(sum);
        return Stream.of(contents);
    }

    private static Object added(Object one, Object other) {
        return (Long) one + (Long) other;
    }

    private static String properties(Entity entity) {
        var text = new StringBuilder();
        new TreeMap<>(entity.getAllProperties()).forEach((key, value) -> text.append('|').append(key).append('=').append(text(value)));
        return text.toString();
    }

    private static String text(Object value) {
        if (!value.getClass().isArray()) {
            return value.getClass().getSimpleName() + value;
        }
        var text = new StringBuilder("[");
        for (var n = 0; n < java.lang.reflect.Array.getLength(value); n++) {
            text.append(text(java.lang.reflect.Array.get(value, n))).append(',');
        }
        return text.append(']').toString();
    }

    private static long digest(String text) {
        return java.nio.ByteBuffer.wrap(OnRecordArchive.sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
