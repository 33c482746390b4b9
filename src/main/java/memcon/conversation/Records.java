package memcon.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Sentence;
import memcon.document.Entries;
import memcon.document.Entries.Entry;
import memcon.document.Memorandum;

/** Who took part in each of the conversations that a document records: those named above it. */
final class Records {

    private final Cast cast;
    private final List<Entry> entries;

    Records(Memorandum memorandum, Cast cast) {
        this.cast = cast;
        this.entries = Entries.of(memorandum);
    }

    Optional<Entry> at(int entry) {
        return entries.stream().filter(each -> each.number() == entry).findFirst();
    }

    /** Whether an entry brings people of its own: its head or its first sentence names somebody new. */
    boolean bringsOthers(int entry, Sentence first, Set<Participant> before) {
        return cast.participants().stream()
                        .anyMatch(each -> !before.contains(each) && !each.isNoteTaker() && isNamedAt(entry, each))
                || first.actors().stream()
                        .filter(actor -> actor.kind() == Kind.NAME)
                        .map(actor -> Optional.ofNullable(cast.named(actor, Participant::isPresent)))
                        .flatMap(Optional::stream)
                        .anyMatch(each -> !before.contains(each) && !each.isNoteTaker());
    }

    /** Who is listed for a record; whom no record lists belongs to the first. */
    Set<Participant> listed(int entry, boolean first) {
        Set<Participant> listed = new LinkedHashSet<>();
        for (Participant each : cast.participants()) {
            boolean here = first
                    ? isNamedUpTo(entry, each) || entries.stream().noneMatch(other -> isNamedAt(other.number(), each))
                    : isNamedAt(entry, each);
            if (each.isListed() && here) {
                listed.add(each);
            }
        }
        return listed;
    }

    private boolean isNamedUpTo(int entry, Participant participant) {
        return entries.stream().anyMatch(each -> each.number() <= entry && isNamedAt(each.number(), participant));
    }

    private boolean isNamedAt(int entry, Participant participant) {
        String name = participant.name().isEmpty() ? participant.label() : participant.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return at(entry).filter(each -> hasWord(each.head(), last)).isPresent();
    }

    /** Whether words stand in a text with no letter before and behind them. */
    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean within = at > 0 && Character.isLetter(text.codePointBefore(at))
                    || end < text.length() && Character.isLetter(text.codePointAt(end));
            if (!within) {
                return true;
            }
        }
        return false;
    }
}
