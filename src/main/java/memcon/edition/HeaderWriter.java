package memcon.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memcon.authority.Vocabulary;
import memcon.conversation.Editor;
import memcon.conversation.Reading;
import memcon.document.FrontMatter;
import memcon.document.ListedParticipant;
import memcon.document.Memorandum;
import org.jspecify.annotations.Nullable;

/** The header of an edition: what the document says of itself, who edits it, and what its pointers mean. */
final class HeaderWriter {

    /** First segments of paths below the data base that pointers may begin with. */
    static final Set<String> ENTITIES =
            new TreeSet<>(Set.of("actor", "agent", "claim", "document", "event", "group", "place", "position"));

    /** Schemes of concepts that {@code ana} may name. */
    static final Set<String> SCHEMES =
            new TreeSet<>(Set.of("act", "certainty", "hedge", "modality", "mode", "polarity", "role", "stance"));

    private final Markup markup;
    private final Reading reading;
    private final String base;
    private final String version;

    HeaderWriter(Markup markup, Reading reading, String base, String version) {
        this.markup = markup;
        this.reading = reading;
        this.base = base;
        this.version = version;
    }

    void write() {
        markup.start("teiHeader");
        markup.start("fileDesc");
        writeTitle();
        writePublication();
        writeSource();
        markup.end();
        writeEncoding();
        writeProfile();
        markup.end();
    }

    private void writeTitle() {
        markup.start("titleStmt");
        markup.leaf("title", front().title());
        for (Editor editor : reading.editors()) {
            markup.leaf("editor", Map.of("xml:id", Responsibility.editorId(editor.id())), editor.name());
        }
        markup.start("respStmt");
        markup.leaf("resp", "proposed by rule");
        markup.leaf("name", Map.of("xml:id", "extractor"), "memcon extractor");
        markup.end();
        markup.end();
    }

    private void writePublication() {
        markup.start("publicationStmt");
        markup.leaf("publisher", "memcon");
        markup.leaf("idno", Map.of("type", "memcon"), memorandum().id());
        markup.end();
    }

    private void writeSource() {
        FrontMatter front = front();
        markup.start("sourceDesc").start("bibl");
        markup.leaf("author", front.author());
        markup.leaf("editor", Map.of("role", "translator"), front.translator());
        if (front.date() != null || front.dateAsWritten() != null) {
            Map<String, @Nullable String> bounds = new LinkedHashMap<>();
            if (front.date() != null) {
                bounds.put("notBefore", StandOffWriter.day(front.date().earliest()));
                bounds.put("notAfter", StandOffWriter.day(front.date().latest()));
            }
            markup.leaf("date", bounds, front.dateAsWritten() == null ? "" : front.dateAsWritten());
        }
        markup.leaf("pubPlace", front.place());
        markup.leaf("idno", Map.of("type", "record"), front.recordNumber());
        markup.leaf("idno", Map.of("type", "sha256"), digest(memorandum().text().content()));
        markup.leaf("idno", Map.of("type", "url"), front.url());
        markup.leaf("distributor", front.holdingArchive());
        markup.leaf("note", Map.of("type", "citation"), front.citation());
        markup.leaf("note", Map.of("type", "subject"), front.subject());
        markup.leaf("note", Map.of("type", "rights"), front.rights());
        markup.end().end();
    }

    private void writeEncoding() {
        markup.start("encodingDesc").start("listPrefixDef");
        ENTITIES.forEach(prefix -> writePrefix(prefix, base + prefix + "/$1"));
        SCHEMES.forEach(prefix -> writePrefix(prefix, Vocabulary.CONCEPTS + prefix + "/$1"));
        writePrefix("form", Vocabulary.MEMCON + "$1");
        writePrefix("reading", Vocabulary.MEMCON + "$1Reading");
        writePrefix("rule", Vocabulary.MEMCON + "rule-$1");
        writePrefix("char", "https://www.unicode.org/charts/#$1");
        markup.end();
        Map<String, @Nullable String> application = new LinkedHashMap<>();
        application.put("ident", "memcon");
        application.put("version", version.replaceAll("[^0-9.].*", ""));
        markup.start("appInfo").start("application", application);
        markup.leaf("label", "memcon " + version);
        markup.end().end().end();
    }

    private void writePrefix(String prefix, String pattern) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("ident", prefix);
        attributes.put("matchPattern", "(.+)");
        attributes.put("replacementPattern", pattern);
        markup.empty("prefixDef", attributes);
    }

    private void writeProfile() {
        FrontMatter front = front();
        markup.start("profileDesc");
        if (front.summary() != null) {
            markup.start("abstract").leaf("p", front.summary()).end();
        }
        markup.start("langUsage");
        markup.leaf("language", Map.of("ident", front.language()), "text");
        if (front.originalLanguage() != null) {
            Map<String, @Nullable String> attributes = new LinkedHashMap<>();
            attributes.put("ident", "und");
            attributes.put("n", "original");
            markup.leaf("language", attributes, front.originalLanguage());
        }
        markup.end();
        if (!front.participants().isEmpty()) {
            markup.start("particDesc").start("listPerson");
            front.participants().forEach(this::writeListed);
            markup.end().end();
        }
        markup.end();
    }

    private void writeListed(ListedParticipant participant) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("n", participant.side());
        markup.start("person", attributes);
        markup.leaf("persName", participant.asWritten());
        markup.leaf("idno", participant.reference());
        markup.end();
    }

    private Memorandum memorandum() {
        return reading.memorandum();
    }

    private FrontMatter front() {
        return memorandum().frontMatter();
    }

    /** SHA-256 of a text as UTF-8, in hexadecimal digits. */
    static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: no SHA-256 in this Java", e);
        }
    }
}
