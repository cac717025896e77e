import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.api.ExecutionContext;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.memory.HeapEstimatorCacheConfig;

/** Sums a whole graph up, so that two copies of it can be compared: how many of each kind, and a digest of all that they hold. */
final class OnRecordContents {
    /** So many that nobody waits for long for the one who reads the last. */
    private static final int PARTS = 256;

    private final Map<String, Long> labels = new TreeMap<>();
    private final Map<String, Long> types = new TreeMap<>();
    /** The digests of all nodes and relationships added up, so that the order in which they are read does not matter. */
    private long shape;
    private long sum;

    /**
     * Reads a graph that nobody changes meanwhile, with all processors at once: with all that nodes and relationships hold, or their
     * numbers, labels, types and ends alone, which takes an eighth of the time.
     */
    static OnRecordContents of(GraphDatabaseService graph, boolean isWhole) throws Exception {
        var all = new OnRecordContents();
        var readers = Runtime.getRuntime().availableProcessors();
        var pool = Executors.newFixedThreadPool(readers);
        try (var transaction = (InternalTransaction) graph.beginTx();
                var statement = transaction.kernelTransaction().acquireStatement()) {
            var kernel = transaction.kernelTransaction();
            var nodes = kernel.dataRead().allNodesScan(PARTS, kernel.cursorContext());
            var links = kernel.dataRead().allRelationshipsScan(PARTS, kernel.cursorContext());
            var contexts = new ArrayList<ExecutionContext>();
            var parts = new ArrayList<Future<OnRecordContents>>();
            for (var n = 0; n < readers; n++) {
                var context = kernel.createExecutionContext(HeapEstimatorCacheConfig.DISABLED);
                contexts.add(context);
                parts.add(pool.submit(() -> new OnRecordReader(context, isWhole).read(nodes, links)));
            }
            for (var part : parts) {
                all.add(part.get());
            }
            contexts.forEach(ExecutionContext::close);
            return all;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }

    void add(long shape, long digest) {
        this.shape += shape;
        sum += digest;
    }

    void countLabel(String name, long count) {
        labels.merge(name, count, Long::sum);
    }

    void countType(String name, long count) {
        types.merge(name, count, Long::sum);
    }

    private void add(OnRecordContents other) {
        other.labels.forEach(this::countLabel);
        other.types.forEach(this::countType);
        add(other.shape, other.sum);
    }

    /** As it is told and kept. */
    Map<String, Object> told(boolean isWhole) {
        var told = new HashMap<String, Object>(Map.of("labels", labels, "types", types, "shape", Long.toHexString(shape)));
        if (isWhole) {
            told.put("digest", Long.toHexString(sum));
        }
        return told;
    }
}
