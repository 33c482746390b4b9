package memcon.serve.sparql;

import memcon.serve.http.Deadline;

/**
 * Text for a regular expression that looks at the clock while it is read. Java's matcher cannot be interrupted, and a
 * pattern like {@code (.*a){20}b} keeps it busy for years; but it must read characters.
 */
final class TimedText implements CharSequence {

    private static final int LOOK_EVERY = 1 << 12;

    private final CharSequence text;
    private final Deadline deadline;
    private int reads;

    TimedText(CharSequence text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if (++reads % LOOK_EVERY == 0) {
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.subSequence(start, end), deadline);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
