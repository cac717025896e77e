import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The program that started this one, which ends with it however it ends: then standard input is closed. */
final class OnRecordParent {
    private static final long LONGEST_SHUTDOWN_MS = 30_000;

    /** What it says first; null when it ended already. */
    static String firstLine() throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var line = input.readLine();
        // Watched from the first moment: a parent may die while Neo4j is still starting.
        var parent = new Thread(() -> outlive(input), "parent");
        parent.setDaemon(true);
        parent.start();
        return line;
    }

    private static void outlive(BufferedReader input) {
        try {
            while (input.read() >= 0) {
                // Only the end of the input means anything.
            }
        } catch (IOException ended) {
            // A broken pipe says the same as a closed one.
        }
        var limit = new Thread(OnRecordParent::halt, "limit");
        limit.setDaemon(true);
        limit.start();
        System.exit(0);
    }

    private static void halt() {
        try {
            Thread.sleep(LONGEST_SHUTDOWN_MS);
        } catch (InterruptedException early) {
            // Nothing interrupts it; if something did, halting is still right.
        }
        Runtime.getRuntime().halt(2);
    }
}
