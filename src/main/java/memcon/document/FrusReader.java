package memcon.document;

import java.util.List;
import java.util.function.Consumer;
import memcon.source.Problem;
import memcon.source.SourceFile;

final class FrusReader {
    FrusReader(SourceFile file, Consumer<Problem> problems) {}
    List<Memorandum> read() { return List.of(); }
}
