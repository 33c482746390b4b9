package memcon.serve.reading;

import java.util.List;

/** A citation in RIS, a tag and a value on each line. */
record Ris(Citation citation) {

    String text() {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", "MANSCPT");
        citation.authors().forEach(author -> line(lines, "AU", author));
        line(lines, "TI", citation.title());
        citation.translators().forEach(translator -> line(lines, "A4", translator));
        List<Integer> date = citation.dateParts();
        if (!date.isEmpty()) {
            line(lines, "PY", "%04d".formatted(date.get(0)));
            line(lines, "DA", citation.date().replace('-', '/') + "/".repeat(4 - date.size()));
        }
        line(lines, "M3", "Memorandum of conversation");
        line(lines, "AV", citation.archive());
        line(lines, "CN", citation.identifier());
        line(lines, "LA", citation.language());
        citation.statement().ifPresent(quoted -> {
            line(lines, "SP", quoted.characters());
            line(lines, "N1", quoted.note());
        });
        line(lines, "UR", citation.url());
        line(lines, "L2", citation.iri());
        line(lines, "ID", citation.key());
        return lines.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
