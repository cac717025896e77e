import java.io.IOException;

/**
 * Runs Neo4j's own {@code neo4j-admin} for as long as its standard input stays open, so that it ends with its parent however that ends,
 * with the arguments that it is given.
 */
public final class OnRecordAdmin {
    public static void main(String[] arguments) {
        var parent = new Thread(OnRecordAdmin::outlive, "parent");
        parent.setDaemon(true);
        parent.start();
        org.neo4j.cli.AdminTool.main(arguments);
    }

    private static void outlive() {
        try {
            while (System.in.read() != -1) {
                // Nothing is said; what counts is that somebody still could.
            }
        } catch (IOException gone) {
            // As good as an end.
        }
        Runtime.getRuntime().halt(1);
    }
}
