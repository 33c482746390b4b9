package memcon.edition;

import memcon.document.Span;

/**
 * Where a reading differs from the gold.
 *
 * @param place file, line and column of the text ({@code june.txt:14:3})
 * @param span the words that are read differently
 * @param measure in what
 * @param gold what the gold has; empty if nothing
 * @param found what was found; empty if nothing
 * @param quotation the words
 */
public record Disagreement(String place, Span span, Measure measure, String gold, String found, String quotation) {}
