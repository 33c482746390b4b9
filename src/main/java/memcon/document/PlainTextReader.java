package memcon.document;

import memcon.source.SourceFile;

/** Text with nothing but a title line, or with header lines that writers of memoranda put above the body. */
final class PlainTextReader implements TextFormat {

    @Override
    public boolean recognizes(String content) {
        return true;
    }

    @Override
    public Memorandum read(SourceFile file, Text text) {
        Draft draft = new Draft(text, file.origin());
        readBody(draft, 0, draft.content.length(), true);
        if (draft.front.title == null) {
            draft.warn(0, "no title line", "Put a title above the text, and a blank line below it");
        }
        return draft.finish(DocumentIds.ofName(file.name()));
    }

    /** Reads header, body and notes of a stretch that holds nothing else. */
    static void readBody(Draft draft, int from, int to, boolean expectsTitle) {
        int notes = NoteReader.read(draft, from, to);
        int body = HeaderReader.read(draft, from, notes, expectsTitle);
        BodyReader.read(draft, body, notes);
        if (!draft.hasBody()) {
            draft.warn(from, "no body found below the header", "Put a blank line between header and body");
        }
    }
}
