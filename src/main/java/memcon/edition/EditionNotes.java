package memcon.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memcon.conversation.EditorialNote;
import memcon.conversation.Mention;
import memcon.edition.EditionNames.Target;

/** Editors' notes: what each is about, which is what it stands in unless it points elsewhere. */
final class EditionNotes {

    private final String document;
    private final EditionBody body;
    private final EditionStatements statements;
    private final EditionClaims claims;
    private final EditionMentions mentions;
    private final EditionNames names;
    private final EditionOrigins origins;
    private final EditionFaults faults;

    EditionNotes(
            String document,
            EditionBody body,
            EditionStatements statements,
            EditionClaims claims,
            EditionMentions mentions,
            EditionNames names,
            EditionOrigins origins,
            EditionFaults faults) {
        this.document = document;
        this.body = body;
        this.statements = statements;
        this.claims = claims;
        this.mentions = mentions;
        this.names = names;
        this.origins = origins;
        this.faults = faults;
    }

    /** The notes of the lists, then those among the words, in the order in which they stand there. */
    List<EditorialNote> read(List<EditionElement> beside) {
        List<EditionElement> all = new ArrayList<>(beside);
        all.addAll(body.notes());
        List<EditorialNote> notes = new ArrayList<>();
        for (EditionElement note : all) {
            String content = note.words();
            if (content.isEmpty()) {
                faults.error(note, "empty note", "Write the reason, or take the note out");
            }
            String language = note.inherited("xml:lang").orElse("en");
            for (String about : about(note)) {
                notes.add(new EditorialNote(about, content, language, origins.of(note)));
            }
        }
        return notes;
    }

    private List<String> about(EditionElement note) {
        if (!note.has("target")) {
            return List.of(enclosing(note));
        }
        Set<String> minted = new HashSet<>();
        mentions.all().stream().map(Mention::id).forEach(minted::add);
        List<String> targets = new ArrayList<>();
        for (String pointer : note.values("target")) {
            String id = pointer.replaceFirst("^#", "");
            if (pointer.startsWith("#") && minted.contains(names.path(id))) {
                targets.add(names.path(id));
            }
        }
        return targets.size() == note.values("target").size()
                ? targets
                : names.paths(note, "target", Target.ANYTHING).stream()
                        .map(this::described)
                        .toList();
    }

    /** A note on a paragraph or on an editor's own names is one on the document. */
    private String described(String path) {
        boolean own = path.startsWith(document + "/");
        return own && path.matches(".*/(?:char|piece)/.*") ? document : path;
    }

    private String enclosing(EditionElement note) {
        for (EditionElement around : note.ancestors()) {
            Optional<String> path = path(body.head(around));
            if (path.isPresent()) {
                return path.get();
            }
        }
        return document;
    }

    private Optional<String> path(EditionElement element) {
        if (element.is("said")) {
            return Optional.ofNullable(statements.id(element));
        }
        if (element.is("seg", "claim")) {
            return Optional.ofNullable(claims.stanceId(element));
        }
        if (element.is("p") || element.is("ab")) {
            return Optional.of(document);
        }
        if (element.is("person") || element.is("org") || element.is("event") || element.is("interp")) {
            return Optional.of(names.path(element.id()));
        }
        return Optional.ofNullable(mentions.id(element));
    }
}
