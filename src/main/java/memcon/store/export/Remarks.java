package memcon.store.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a query says about it, {@code #+ summary: …} or {@code #+ directed: no}.
 *
 * @param text the query
 */
record Remarks(String text) {

    private static final Pattern REMARK = Pattern.compile("(?m)^#\\+ (\\w+): *(.+?)\\s*$");

    static Remarks of(String query) {
        return new Remarks(query);
    }

    Optional<String> summary() {
        return find("summary");
    }

    boolean isDirected() {
        return !find("directed").orElse("yes").equals("no");
    }

    private Optional<String> find(String name) {
        Matcher remark = REMARK.matcher(text);
        while (remark.find()) {
            if (remark.group(1).equals(name)) {
                return Optional.of(remark.group(2));
            }
        }
        return Optional.empty();
    }
}
