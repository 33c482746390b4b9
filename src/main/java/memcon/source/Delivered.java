package memcon.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as delivered, wherever it lies: perhaps compressed, perhaps an archive.
 *
 * @param name file name with its extension, without folder
 * @param origin where it lies, for messages
 * @param named whether a person named this very file, so that it is read whatever its extension
 * @param content its bytes as they lie there
 */
public record Delivered(String name, String origin, boolean named, Content content) {

    /** Opens bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
