package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Contest;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import memcon.serve.markup.Side;
import org.apache.jena.graph.Node;

/** Who takes which stance toward a claim, side by side. Nothing here says that it is so. */
record ClaimSection(Lookup data, Markup markup, Said said) implements Section {

    @Override
    public String of(Node claim) {
        return data.literal(claim, memcon("content"))
                        .map(content -> "<blockquote class=\"context\">" + markup.html(content) + "</blockquote>\n")
                        .orElse("")
                + proposition(claim)
                + subjects(claim)
                + stances(claim)
                + new RelatedClaims(data, markup, said).of(claim);
    }

    private String proposition(Node claim) {
        List<String> forms = new ArrayList<>();
        for (Node proposition : data.objects(claim, memcon("proposition"), Said.MOST)) {
            forms.add(List.of("subject", "predicate", "object").stream()
                    .map(part -> part.equals("predicate")
                            ? markup.terms(data.objects(proposition, memcon(part), Said.MOST))
                            : markup.list(data.objects(proposition, memcon(part), Said.MOST)))
                    .collect(Collectors.joining(" – ")));
        }
        return forms.isEmpty()
                ? ""
                : "<p class=\"proposition\">As a proposition: " + String.join("; ", forms) + "</p>\n";
    }

    private String subjects(Node claim) {
        List<String> lines = new ArrayList<>();
        List<Node> subjects = data.objects(claim, memcon("refersTo"), Said.MOST);
        if (!subjects.isEmpty()) {
            lines.add("It is about "
                    + subjects.stream().map(markup::html).sorted().collect(Collectors.joining(", ")) + ".");
        }
        data.literal(claim, memcon("asOf")).ifPresent(date -> lines.add("As of " + markup.html(date) + "."));
        List<Node> reported = data.objects(claim, memcon("reports"), Said.MOST);
        if (!reported.isEmpty()) {
            lines.add("It is about words that were said: " + markup.list(reported) + ".");
        }
        return lines.isEmpty() ? "" : "<p>" + String.join(" ", lines) + "</p>\n";
    }

    /**
     * A stance with what it is called.
     *
     * @param instead the claim that it is toward, if it is another one that bears this one out; else nothing
     */
    private record Taken(Node stance, String type, String instead) {}

    private void take(Node stance, String instead, Map<Side, List<Taken>> sides) {
        List<Node> types = data.objects(stance, memcon("stanceType"), Said.MOST);
        Side side = types.stream().map(Side::of).findFirst().orElse(Side.OTHER);
        if (instead.isEmpty() || side == Side.AFFIRMING) {
            sides.computeIfAbsent(side, unseen -> new ArrayList<>())
                    .add(new Taken(stance, types.isEmpty() ? "speaks of it" : markup.terms(types), instead));
        }
    }

    /** To affirm what supports a claim is to be on its side. */
    private void takeForOthers(Node claim, Map<Side, List<Taken>> sides) {
        for (Node support : data.subjects(memcon("supports"), claim, MOST_OTHERS)) {
            data.subjects(memcon("stanceClaim"), support, MOST_OTHERS)
                    .forEach(stance -> take(stance, "what supports it: " + markup.html(support), sides));
        }
    }

    private static final int MOST_OTHERS = 50;

    private String stances(Node claim) {
        List<Node> stances = data.subjects(memcon("stanceClaim"), claim, Said.MOST + 1);
        Map<Side, List<Taken>> sides = new EnumMap<>(Side.class);
        for (Node stance : stances.stream().limit(Said.MOST).toList()) {
            take(stance, "", sides);
        }
        takeForOthers(claim, sides);
        if (sides.isEmpty()) {
            return "";
        }
        String columns = sides.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return "<h2>Who says so, and who does not</h2>\n" + verdict(claim) + "<div class=\"stances\">\n" + columns
                + "</div>\n"
                + Asking.forMore(
                        stances.size(),
                        Said.MOST,
                        markup,
                        "SELECT ?stance ?type ?statement { ?stance memcon:stanceClaim " + Asking.name(claim)
                                + " ; memcon:stanceType ?type . ?statement memcon:stance ?stance }");
    }

    /** That both sides are there is the first thing to know of a claim. */
    private String verdict(Node claim) {
        return new Contest(data).isOver(claim)
                ? "<p><span class=\"badge\">contested</span> Some affirm it, or what supports it; some reject it.</p>\n"
                : "";
    }

    private String column(Side side, List<Taken> stances) {
        Map<Node, List<Taken>> byStatement = new LinkedHashMap<>();
        List<String> alone = new ArrayList<>();
        for (Taken taken : stances) {
            List<Node> statements = data.subjects(memcon("stance"), taken.stance(), Said.MOST);
            statements.forEach(statement -> byStatement
                    .computeIfAbsent(statement, unseen -> new ArrayList<>())
                    .add(taken));
            if (statements.isEmpty()) {
                alone.add("<p>" + markup.html(taken.stance()) + "</p>\n");
            }
        }
        StringBuilder cards = new StringBuilder();
        said.inOrder(List.copyOf(byStatement.keySet()))
                .forEach(statement -> byStatement.get(statement).stream()
                        .map(taken -> card(statement, taken))
                        .sorted()
                        .forEach(cards::append));
        alone.stream().sorted().forEach(cards::append);
        return "<section>\n<h3 class=\"" + side.style() + "\">" + side.words() + " (" + stances.size() + ")</h3>\n"
                + cards + "</section>\n";
    }

    private String card(Node statement, Taken taken) {
        Optional<String> words = said.evidence(taken.stance());
        List<Node> certainty = data.objects(taken.stance(), memcon("certainty"), Said.MOST);
        String how = "<p class=\"manner\">" + taken.type() + (certainty.isEmpty() ? "" : ", " + markup.terms(certainty))
                + (taken.instead().isEmpty() ? "" : " – " + taken.instead())
                + "</p>\n";
        return said.cardWithTestimony(statement, words)
                .replaceFirst("(?<=<article class=\"said\">\n)", Matcher.quoteReplacement(how));
    }
}
