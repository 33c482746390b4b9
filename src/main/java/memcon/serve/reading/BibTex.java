package memcon.serve.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A citation as BibTeX has it, in the fields that BibLaTeX and JabRef know as well. Letters of all scripts stay, as UTF-8. */
record BibTex(Citation citation) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    String text() {
        StringBuilder entry = new StringBuilder("@misc{" + citation.key());
        List<Integer> date = citation.dateParts();
        field(entry, "author", names(citation.authors()));
        field(entry, "title", "{" + escape(citation.title()) + "}");
        field(entry, "translator", names(citation.translators()));
        if (!date.isEmpty()) {
            field(entry, "year", "%04d".formatted(date.get(0)));
            field(entry, "date", citation.date());
        }
        if (date.size() > 1 && date.get(1) >= 1 && date.get(1) <= MONTHS.size()) {
            // A macro of BibTeX, which stands without braces.
            entry.append(",\n  month = ").append(MONTHS.get(date.get(1) - 1));
        }
        field(entry, "type", "Memorandum of conversation");
        field(entry, "howpublished", escape(citation.archive()));
        field(entry, "number", escape(citation.identifier()));
        field(entry, "language", escape(citation.language()));
        field(entry, "url", address(citation.url()));
        citation.statement().ifPresent(quoted -> {
            field(entry, "pages", escape(quoted.characters()));
            field(entry, "note", escape(quoted.note()));
        });
        field(entry, "annote", "IRI: " + escape(citation.iri()));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append("}");
        }
    }

    /** Each in braces, for a name such as “Unnamed diplomat” has no family. */
    private static String names(List<String> names) {
        return names.stream().map(name -> "{" + escape(name) + "}").collect(Collectors.joining(" and "));
    }

    /** Braces must be balanced whatever the words are, so that those of the words are spelt out. */
    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints()
                .forEach(point -> escaped.append(
                        switch (point) {
                            case '\\' -> "\\textbackslash ";
                            case '{' -> "\\textbraceleft ";
                            case '}' -> "\\textbraceright ";
                            case '~' -> "\\textasciitilde ";
                            case '^' -> "\\textasciicircum ";
                            case '&', '%', '$', '#', '_' -> "\\" + (char) point;
                            default -> Character.toString(point);
                        }));
        return escaped.toString();
    }

    /** An address is not typeset; what would end the field is escaped as addresses have it. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
