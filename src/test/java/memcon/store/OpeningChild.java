package memcon.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that keeps a store open until its input ends: {@code DIR}. */
final class OpeningChild {

    private OpeningChild() {}

    public static void main(String[] args) throws IOException {
        try (Holdings holdings = Store.open(Path.of(args[0]))) {
            System.out.println(holdings.contentHash());
            System.out.flush();
            System.in.transferTo(System.out);
        }
    }
}
