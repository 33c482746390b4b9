package memcon.edition;

/**
 * A cell that a spreadsheet takes for words. One that begins like a formula would be computed when the table is opened, so it
 * gets an apostrophe before it, which is taken away again when the table is read.
 */
final class SpreadsheetCell {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /** One line of words that no spreadsheet computes. */
    static String write(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return isFormula(line) || line.startsWith("'") ? "'" + line : line;
    }

    /** The words that were written. */
    static String read(String cell) {
        String words = cell.strip();
        boolean guarded = words.startsWith("'") && (isFormula(words.substring(1)) || words.startsWith("''"));
        return guarded ? words.substring(1) : words;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
