import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.internal.kernel.api.EntityCursor;
import org.neo4j.internal.kernel.api.NodeCursor;
import org.neo4j.internal.kernel.api.PartitionedScan;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.kernel.api.ExecutionContext;
import org.neo4j.storageengine.api.PropertySelection;
import org.neo4j.token.api.NamedToken;

/**
 * One of several that read a graph at once, straight from its store. The text that it makes of each node and relationship, and the numbers
 * of its shape, are behind the digests that backups hold, so they must stay as they are.
 */
final class OnRecordReader {
    private final ExecutionContext context;
    /** Whether properties are read, too. */
    private final boolean isWhole;
    private final OnRecordContents contents = new OnRecordContents();
    private final MessageDigest sha256 = OnRecordArchive.sha256();
    private final StringBuilder text = new StringBuilder();
    private final String[] labels;
    private final String[] types;
    private final String[] keys;
    /** Where the name of each key stands in the order of all names. */
    private final int[] places;
    private final PropertyCursor property;
    /** The properties of one entity: which places are taken, and by what. */
    private final int[] taken;
    private final Object[] values;
    private final String[] keyAt;

    OnRecordReader(ExecutionContext context, boolean isWhole) {
        this.context = context;
        this.isWhole = isWhole;
        var tokens = context.tokenRead();
        labels = names(tokens.labelsGetAllTokens());
        types = names(tokens.relationshipTypesGetAllTokens());
        keys = names(tokens.propertyKeyGetAllTokens());
        keyAt = Arrays.stream(keys).filter(name -> name != null).sorted().toArray(String[]::new);
        places = Arrays.stream(keys).mapToInt(name -> name == null ? -1 : Arrays.binarySearch(keyAt, name)).toArray();
        taken = new int[keyAt.length];
        values = new Object[keyAt.length];
        property = context.cursors().allocatePropertyCursor(context.cursorContext(), context.memoryTracker());
    }

    /** Reads one part after the other until none is left. */
    OnRecordContents read(PartitionedScan<NodeCursor> nodes, PartitionedScan<RelationshipScanCursor> links) {
        try {
            readNodes(nodes);
            readLinks(links);
        } finally {
            property.close();
            context.complete();
        }
        return contents;
    }

    private void readNodes(PartitionedScan<NodeCursor> nodes) {
        var kinds = new HashMap<IntBuffer, Kind>();
        try (var node = context.cursors().allocateNodeCursor(context.cursorContext(), context.memoryTracker())) {
            while (nodes.reservePartition(node, context)) {
                while (node.next()) {
                    var kind = kinds.computeIfAbsent(IntBuffer.wrap(node.labels().all()), this::kindOf);
                    kind.count++;
                    var number = node.nodeReference();
                    text.setLength(0);
                    text.append(number).append(' ').append(kind.text);
                    contents.add(mixed(kind.digest + mixed(number)), isWhole ? digestWithProperties(node) : 0);
                }
            }
        }
        for (var kind : kinds.values()) {
            kind.labels.forEach(label -> contents.countLabel(label, kind.count));
        }
    }

    private void readLinks(PartitionedScan<RelationshipScanCursor> links) {
        var counts = new long[types.length];
        var digests = Arrays.stream(types).mapToLong(type -> type == null ? 0 : digest(type)).toArray();
        try (var link = context.cursors().allocateRelationshipScanCursor(context.cursorContext(), context.memoryTracker())) {
            while (links.reservePartition(link, context)) {
                while (link.next()) {
                    var type = link.type();
                    var from = link.sourceNodeReference();
                    var to = link.targetNodeReference();
                    counts[type]++;
                    text.setLength(0);
                    text.append(from).append('>').append(to).append(types[type]);
                    contents.add(mixed(digests[type] + mixed(from + mixed(to))), isWhole ? digestWithProperties(link) : 0);
                }
            }
        }
        for (var type = 0; type < counts.length; type++) {
            if (counts[type] > 0) {
                contents.countType(types[type], counts[type]);
            }
        }
    }

    private long digestWithProperties(EntityCursor entity) {
        entity.properties(property, PropertySelection.ALL_PROPERTIES);
        var count = 0;
        while (property.next()) {
            var place = places[property.propertyKey()];
            taken[count++] = place;
            values[place] = property.propertyValue().asObject();
        }
        Arrays.sort(taken, 0, count);
        for (var n = 0; n < count; n++) {
            text.append('|').append(keyAt[taken[n]]).append('=');
            append(values[taken[n]]);
        }
        return digest(text.toString());
    }

    private long digest(String words) {
        return ByteBuffer.wrap(sha256.digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /** Spreads what differs in one bit over all bits (SplitMix64). */
    private static long mixed(long bits) {
        var once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    private void append(Object value) {
        if (!value.getClass().isArray()) {
            text.append(value.getClass().getSimpleName()).append(value);
            return;
        }
        text.append('[');
        for (var n = 0; n < Array.getLength(value); n++) {
            append(Array.get(value, n));
            text.append(',');
        }
        text.append(']');
    }

    /** All nodes with the same labels. */
    private static final class Kind {
        final List<String> labels;
        final String text;
        final long digest;
        long count;

        Kind(List<String> labels, String text, long digest) {
            this.labels = labels;
            this.text = text;
            this.digest = digest;
        }
    }

    private Kind kindOf(IntBuffer numbers) {
        var sorted = Arrays.stream(numbers.array()).mapToObj(number -> labels[number]).sorted().toList();
        return new Kind(sorted, sorted.toString(), digest(sorted.toString()));
    }

    /** By their numbers in the store. */
    private static String[] names(Iterator<NamedToken> tokens) {
        var found = new TreeMap<Integer, String>();
        tokens.forEachRemaining(token -> found.put(token.id(), token.name()));
        var names = new String[found.isEmpty() ? 0 : found.lastKey() + 1];
        found.forEach((number, name) -> names[number] = name);
        return names;
    }
}
