import java.io.IOException;
import org.neo4j.cli.AdminTool;

/** Runs Neo4j's own {@code neo4j-admin} with the arguments that it is given. It ends with its parent. */
public final class OnRecordAdmin {
    public static void main(String[] arguments) throws IOException {
        OnRecordParent.firstLine();
        AdminTool.main(arguments);
    }
}
