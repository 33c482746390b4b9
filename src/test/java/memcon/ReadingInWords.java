package memcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Conversation;
import memcon.conversation.Ledger;
import memcon.conversation.Participation;
import memcon.conversation.Reading;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Span;
import memcon.edition.StatementKind;

/** A reading as lines that a person can follow: who took part, and each statement with what it does. */
final class ReadingInWords {

    private final Reading reading;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadingInWords(Reading reading) {
        this.reading = reading;
        for (Actor actor : reading.actors()) {
            names.put(actor.id(), actor.label());
        }
        int conversation = 0;
        for (Conversation each : reading.conversations()) {
            names.put(each.id(), "conversation " + ++conversation);
        }
        int statement = 0;
        for (Statement each : reading.statements()) {
            names.put(each.id(), "statement " + ++statement);
        }
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    static String of(Reading reading) {
        ReadingInWords words = new ReadingInWords(reading);
        words.conversations();
        reading.statements().forEach(words::statement);
        words.ledger();
        return String.join("\n", words.lines) + "\n";
    }

    private void conversations() {
        for (Conversation each : reading.conversations()) {
            String told =
                    each.isRecorded() ? "recorded" : "told in " + name(each.toldIn()) + " by " + name(each.toldBy());
            lines.add(name(each.id()) + ", " + told);
            for (Participation part : each.participations()) {
                lines.add("  " + part.role().term() + ": " + name(part.actor()));
            }
        }
    }

    private void statement(Statement each) {
        lines.add("");
        String addressees = each.addressees().isEmpty() ? "" : " to " + names(each.addressees());
        lines.add(name(each.id()) + ": " + names(each.speakers()) + addressees + ", "
                + each.act().term() + ", " + each.mode().term() + ", "
                + StatementKind.of(each).name().toLowerCase(Locale.ROOT));
        lines.add("  " + place(each.passage()) + " " + quote(each.passage()));
        add("in", each.conversation() == null ? List.of() : List.of(each.conversation()));
        add("reported in", each.reportedIn() == null ? List.of() : List.of(each.reportedIn()));
        add("responds to", each.respondsTo());
        add("agrees with", each.agreesWith());
        add("disagrees with", each.disagreesWith());
        add(each.preferred() ? "rather than" : "or else", each.alternativeTo());
        if (each.hedge() != null) {
            lines.add("  hedge: " + each.hedge().kind().term() + " by "
                    + name(each.hedge().by()));
        }
        each.stances().forEach(this::stance);
    }

    private void stance(Stance stance) {
        Claim claim = claims.get(stance.claim());
        lines.add("  " + stance.type().term() + " (" + stance.certainty().term() + ", "
                + claim.polarity().term() + ", " + claim.modality().term() + "): " + claim.content());
        if (claim.condition() != null) {
            lines.add("    if: " + claims.get(claim.condition()).content());
        }
        for (ClaimLink link : claim.links()) {
            lines.add("    " + link.kind().name().toLowerCase(Locale.ROOT) + ": "
                    + claims.get(link.other()).content());
        }
    }

    /** What the extractor takes for no speech. */
    private void ledger() {
        lines.add("");
        for (Ledger.Entry entry : reading.ledger().entries()) {
            if (entry.account() == Ledger.Account.NARRATION || entry.account() == Ledger.Account.SKIPPED) {
                lines.add(entry.account().name().toLowerCase(Locale.ROOT) + " " + place(entry.span()) + " "
                        + quote(entry.span()));
            }
        }
    }

    private void add(String what, List<String> paths) {
        if (!paths.isEmpty()) {
            lines.add("  " + what + " " + names(paths));
        }
    }

    private String names(List<String> paths) {
        return paths.isEmpty() ? "somebody" : paths.stream().map(this::name).collect(Collectors.joining(" and "));
    }

    private String name(String path) {
        return names.getOrDefault(path, path);
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    private String quote(Span span) {
        return "«"
                + reading.memorandum()
                        .text()
                        .quote(span)
                        .replaceAll("\\s+", " ")
                        .strip() + "»";
    }
}
