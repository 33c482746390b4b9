package memcon.conversation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One conversation and those who take part in it: the recorded one, or one that somebody recounts in it. */
final class Frame {

    private final int number;
    private final int entry;
    private final Set<Participant> members = new LinkedHashSet<>();
    private final @Nullable Participant teller;
    private final @Nullable Utterance opener;

    private Frame(int number, int entry, @Nullable Participant teller, @Nullable Utterance opener) {
        this.number = number;
        this.entry = entry;
        this.teller = teller;
        this.opener = opener;
    }

    static Frame recorded(int number, int entry) {
        return new Frame(number, entry, null, null);
    }

    static Frame told(int number, Participant teller, Utterance opener) {
        return new Frame(number, opener.frame().entry(), teller, opener);
    }

    /** The entry of the document that records it, or in which it is recounted. */
    int entry() {
        return entry;
    }

    int number() {
        return number;
    }

    Set<Participant> members() {
        return members;
    }

    /** Who recounts it; null for the recorded conversation. */
    @Nullable
    Participant teller() {
        return teller;
    }

    /** The utterance that opens the account; null for the recorded conversation. */
    @Nullable
    Utterance opener() {
        return opener;
    }

    boolean isRecorded() {
        return teller == null;
    }
}
