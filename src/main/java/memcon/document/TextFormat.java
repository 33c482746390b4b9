package memcon.document;

import memcon.source.SourceFile;

/** A form in which archives hand over a memorandum as characters. */
sealed interface TextFormat permits WilsonReader, FrontMatterReader, PlainTextReader {

    /** Whether a text has this form. */
    boolean recognizes(String content);

    /** Takes a text apart that has this form. */
    Memorandum read(SourceFile file, Text text);
}
