package memcon.conversation;

import java.util.List;

/**
 * Who sits on whose side of the table: by the list's headings, else by the states that people are said to be of. Where
 * only the guests' state is told, those without one are the hosts.
 */
final class Sides {

    private final boolean statesTold;
    private final boolean guestsTold;

    Sides(Cast cast) {
        List<Participant> listed =
                cast.present().stream().filter(Participant::isListed).toList();
        this.statesTold = listed.stream().anyMatch(p -> !p.countries().isEmpty())
                && listed.stream().anyMatch(p -> p.countries().isEmpty());
        this.guestsTold = listed.stream().anyMatch(p -> p.side() != null)
                && listed.stream().anyMatch(p -> p.side() == null);
    }

    boolean areTogether(Participant one, Participant other) {
        if (one.side() != null && other.side() != null) {
            return one.side().equals(other.side());
        }
        if (guestsTold && one.isListed() && other.isListed()) {
            return one.side() == null && other.side() == null;
        }
        return share(one, other);
    }

    boolean areOpposed(Participant one, Participant other) {
        if (one.side() != null && other.side() != null) {
            return !one.side().equals(other.side());
        }
        if (guestsTold && one.isListed() && other.isListed()) {
            return one.side() != null || other.side() != null;
        }
        boolean bothTold = !one.countries().isEmpty() && !other.countries().isEmpty();
        boolean oneTold = one.countries().isEmpty() != other.countries().isEmpty();
        return bothTold ? !share(one, other) : oneTold && statesTold && one.isListed() && other.isListed();
    }

    private static boolean share(Participant one, Participant other) {
        return one.countries().stream()
                .anyMatch(country -> other.countries().stream().anyMatch(with -> Cast.sharesWord(country, with)));
    }
}
