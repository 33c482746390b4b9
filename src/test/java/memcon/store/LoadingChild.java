package memcon.store;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that loads a store, to be killed at any moment: {@code DIR FILE}. */
final class LoadingChild {

    private LoadingChild() {}

    public static void main(String[] args) {
        System.out.println("loading");
        System.out.flush();
        Store.load(Path.of(args[0]), List.of(Path.of(args[1])));
        System.out.println("loaded");
    }
}
