/**
 * A memorandum as a document: its text with stable offsets, its front matter, its paragraphs and its apparatus.
 *
 * <p>In: a {@link memcon.source.SourceFile}. Out: a {@link memcon.document.Memorandum}.
 */
@NullMarked
package memcon.document;

import org.jspecify.annotations.NullMarked;
