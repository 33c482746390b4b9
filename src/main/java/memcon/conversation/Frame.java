package memcon.conversation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One conversation and those who take part in it: the recorded one, or one that somebody recounts in it. */
final class Frame {

    private final int number;
    private final Set<Participant> members = new LinkedHashSet<>();
    private final @Nullable Participant teller;
    private final @Nullable Utterance opener;

    private Frame(int number, @Nullable Participant teller, @Nullable Utterance opener) {
        this.number = number;
        this.teller = teller;
        this.opener = opener;
    }

    static Frame recorded() {
        return new Frame(1, null, null);
    }

    static Frame told(int number, Participant teller, Utterance opener) {
        return new Frame(number, teller, opener);
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
