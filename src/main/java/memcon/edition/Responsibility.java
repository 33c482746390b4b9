package memcon.edition;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import memcon.conversation.Editor;
import memcon.conversation.Extractor;
import memcon.conversation.Origin;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** Who answers for what: attributes {@code resp} and {@code cert}, and the rule among the values of {@code ana}. */
final class Responsibility {

    static final String EXTRACTOR = "#extractor";

    private final Pointers pointers;
    private final String base;

    Responsibility(Reading reading, Pointers pointers) {
        this.pointers = pointers;
        List<Editor> editors = reading.editors();
        long automatic = reading.statements().stream()
                .map(Statement::origin)
                .filter(origin -> origin.proposer().equals(Extractor.PATH))
                .count();
        this.base = editors.isEmpty() || automatic * 2 > reading.statements().size()
                ? EXTRACTOR
                : "#" + editorId(editors.get(0).id());
    }

    /** Who answers for whatever names nobody else. */
    String base() {
        return base;
    }

    /** Adds who made a node and how sure they are, where it is not what is taken for granted. */
    Map<String, @Nullable String> add(Map<String, @Nullable String> attributes, Origin origin) {
        Map<String, @Nullable String> all = name(attributes, origin);
        all.put("resp", Objects.equals(all.get("resp"), base) ? null : all.get("resp"));
        return all;
    }

    /** As {@link #add}, always with who made it: what stands around it may be somebody else's. */
    Map<String, @Nullable String> name(Map<String, @Nullable String> attributes, Origin origin) {
        Map<String, @Nullable String> all = new LinkedHashMap<>(attributes);
        String resp = of(origin);
        boolean edited = isEdited(origin);
        String rule = origin.rule();
        if (rule != null) {
            String ana = all.get("ana");
            all.put("ana", (ana == null ? "" : ana + " ") + "rule:" + rule);
        }
        all.put("resp", resp);
        if (!edited || origin.confidence() != 1.0) {
            all.put("cert", number(origin.confidence()));
        }
        return all;
    }

    String of(Origin origin) {
        if (origin.proposer().equals(Extractor.PATH)) {
            return EXTRACTOR;
        }
        return isEdited(origin)
                ? "#" + editorId(origin.proposer())
                : Objects.requireNonNull(pointers.to(origin.proposer()));
    }

    private boolean isEdited(Origin origin) {
        return pointers.isOwn(origin.proposer());
    }

    /** The name in the edition of an editor. */
    static String editorId(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A confidence as the shortest decimal number. */
    static String number(double confidence) {
        return BigDecimal.valueOf(confidence).stripTrailingZeros().toPlainString();
    }
}
