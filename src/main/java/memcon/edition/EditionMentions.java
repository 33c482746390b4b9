package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import memcon.conversation.Anchors;
import memcon.conversation.Mention;
import memcon.conversation.Statement;
import memcon.document.Span;
import memcon.document.Text;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** The mentions in an edition: names and descriptions of actors, places and events. */
final class EditionMentions {

    private final IdentityHashMap<EditionElement, String> ids = new IdentityHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** @param statements in order of the text, a whole before its parts */
    EditionMentions(
            EditionBody body,
            List<Statement> statements,
            String document,
            EditionNames names,
            EditionOrigins origins,
            EditionFaults faults) {
        Anchors anchors = new Anchors();
        Text text = body.text();
        Set<String> taken = new HashSet<>();
        List<Extent> ordered = new ArrayList<>(body.mentions());
        ordered.sort(Comparator.comparing(Extent::span));
        for (Extent extent : ordered) {
            EditionElement element = extent.element();
            String entity = names.path(element, "ref", Target.ENTITY);
            if (element.values("ref").isEmpty()) {
                faults.error(element, "mention of nobody", "Say who or what is meant (ref=\"actor:…\")");
            }
            if (entity != null) {
                String words = text.quote(extent.span());
                String id = element.id().startsWith("mention-")
                        ? names.path(element.id())
                        : document + "/mention/" + anchors.next(words, entity);
                while (!taken.add(id)) {
                    id = document + "/mention/" + anchors.next(words, entity);
                }
                ids.put(element, id);
                mentions.add(new Mention(
                        id, entity, words, extent.span(), innermost(extent.span(), statements), origins.of(element)));
            }
        }
    }

    private static @Nullable String innermost(Span span, List<Statement> statements) {
        String innermost = null;
        for (Statement statement : statements) {
            if (statement.passage().start() > span.start()) {
                break;
            }
            if (statement.passages().stream().anyMatch(passage -> passage.contains(span))) {
                innermost = statement.id();
            }
        }
        return innermost;
    }

    List<Mention> all() {
        return mentions;
    }

    /** The path of the mention that an element encloses. */
    @Nullable
    String id(EditionElement element) {
        return ids.get(element);
    }
}
