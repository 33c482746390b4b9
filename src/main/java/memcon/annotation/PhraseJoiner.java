package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** Joins phrases that denote one actor ("the Greek Ambassador, Mr. Dendramis,") or actors together ("he and I"). */
final class PhraseJoiner {

    private final List<Token> tokens;

    PhraseJoiner(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<ActorPhrase> join(List<ActorPhrase> phrases) {
        List<ActorPhrase> joined = new ArrayList<>();
        for (ActorPhrase phrase : phrases) {
            ActorPhrase last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            ActorPhrase apposed = last == null
                    ? null
                    : last.kind() == Kind.JOINT ? lastApposed(last, phrase) : apposition(last, phrase);
            ActorPhrase together = last == null ? null : together(last, phrase);
            if (apposed != null) {
                joined.set(joined.size() - 1, apposed);
            } else if (together != null) {
                joined.set(joined.size() - 1, together);
            } else {
                joined.add(phrase);
            }
        }
        return joined;
    }

    /** "Mr. Dendramis, the Greek Ambassador," and the other way about; the closing comma belongs to it. */
    private @Nullable ActorPhrase apposition(ActorPhrase a, ActorPhrase b) {
        boolean adjoining = b.from() == a.to() + 1 && mark(a.to(), ",");
        boolean closed = mark(b.to(), ",");
        // "I visited Comrade Karl, the Soviet Ambassador."
        boolean last = (b.to() == tokens.size() || mark(b.to(), "."))
                && !b.country().isEmpty()
                && WordPattern.matches(tokens.get(b.from()).lower(), "the|a");
        boolean addressed = a.kind() == Kind.ROLE && !b.honorific().isEmpty() && adjoining && a.definite();
        boolean nameThenRole = a.kind() == Kind.NAME
                && a.role().isEmpty()
                && b.kind() == Kind.ROLE
                && !b.role().equals("undersigned")
                && (!b.country().isEmpty()
                        || WordPattern.matches(tokens.get(b.from()).lower(), "the|a|an|our|his"));
        boolean roleThenName =
                a.kind() == Kind.ROLE && b.kind() == Kind.NAME && b.role().isEmpty();
        if (!adjoining || !closed && !addressed && !(last && nameThenRole) || !nameThenRole && !roleThenName) {
            return null;
        }
        ActorPhrase named = nameThenRole ? a : b;
        ActorPhrase titled = nameThenRole ? b : a;
        return new ActorPhrase(
                a.from(),
                closed ? b.to() + 1 : b.to(),
                Kind.NAME,
                named.text(),
                named.name(),
                titled.role(),
                titled.country(),
                named.honorific(),
                named.alias(),
                true,
                List.of());
    }

    /** In "Comrade A and the Ambassador, Comrade B," the name belongs to the last office. */
    private @Nullable ActorPhrase lastApposed(ActorPhrase joint, ActorPhrase phrase) {
        List<ActorPhrase> members = new ArrayList<>(joint.members());
        ActorPhrase apposed = apposition(members.get(members.size() - 1), phrase);
        if (apposed == null) {
            return null;
        }
        members.set(members.size() - 1, apposed);
        return new ActorPhrase(
                joint.from(), apposed.to(), Kind.JOINT, joint.text(), "", "", "", "", null, true, List.copyOf(members));
    }

    private @Nullable ActorPhrase together(ActorPhrase a, ActorPhrase b) {
        boolean and = b.from() == a.to() + 1 && tokens.get(a.to()).is("and");
        boolean list = b.from() == a.to() + 1
                && mark(a.to(), ",")
                && a.kind() == Kind.NAME
                && b.kind() == Kind.NAME
                && !b.honorific().isEmpty();
        if (!and && !list || !joins(a) || !joins(b) || objectThenSubject(b)) {
            return null;
        }
        List<ActorPhrase> members = new ArrayList<>(a.kind() == Kind.JOINT ? a.members() : List.of(a));
        members.add(b);
        return new ActorPhrase(
                a.from(),
                b.to(),
                Kind.JOINT,
                a.text() + " and " + b.text(),
                "",
                "",
                "",
                "",
                null,
                true,
                List.copyOf(members));
    }

    /** In "told him and he replied" the second pronoun begins a clause of its own. */
    private static boolean objectThenSubject(ActorPhrase b) {
        return b.kind() == Kind.PRONOUN
                && !b.text().equals("i")
                && !b.text().equals("myself")
                && !b.text().equals("me");
    }

    private static boolean joins(ActorPhrase phrase) {
        return switch (phrase.kind()) {
            case NAME, ROLE, JOINT, COLLECTIVE -> true;
            case PRONOUN ->
                phrase.text().equals("i")
                        || phrase.text().equals("he")
                        || phrase.text().equals("she")
                        || phrase.text().equals("myself")
                        || phrase.text().equals("me");
            case ALL, COMMON -> false;
        };
    }

    private boolean mark(int at, String mark) {
        return at < tokens.size() && tokens.get(at).text().equals(mark);
    }
}
