package memcon.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Lexicon;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.document.Text;
import memcon.source.Blanks;

/** The claims in what is said: each clause verbatim, the stance from cue and act alone. */
final class ClaimWriter {

    private final Memorandum memorandum;
    private final Text text;
    private final ClaimSegmenter segmenter;
    private final EntityMentions entities;
    private final Anchors anchors = new Anchors();
    private final ClaimLinker linker;
    private final List<Claim> claims = new ArrayList<>();

    ClaimWriter(Memorandum memorandum, Lexicon lexicon, EntityMentions entities) {
        this.memorandum = memorandum;
        this.text = memorandum.text();
        this.segmenter = new ClaimSegmenter(lexicon);
        this.entities = entities;
        this.linker = new ClaimLinker(memorandum);
    }

    List<Stance> stances(Utterance utterance, String statementAnchor) {
        if (!hasContent(utterance)) {
            return List.of();
        }
        List<Stance> stances = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int number = 0;
        for (ClaimSegmenter.Clause clause : segmenter.clauses(utterance)) {
            Span span = text.span(clause.start(), clause.end());
            String content = content(clause);
            String id = memorandum.path() + "/claim/" + anchors.next(content, statementAnchor);
            boolean condition = clause.modality() == Claim.Modality.CONDITIONAL && clause.condition() < 0;
            String ifClause = clause.condition() < 0 ? null : ids.get(clause.condition());
            ids.add(id);
            Origin origin = Extractor.origin("clause", Math.min(0.8, utterance.confidence()));
            List<ClaimLink> links = linker.links(id, clause, utterance, type(utterance, clause) == Stance.Type.DENIES);
            claims.add(new Claim(
                    id,
                    content,
                    memorandum.frontMatter().language(),
                    clause.polarity(),
                    clause.modality(),
                    refersTo(clause),
                    ifClause,
                    List.of(),
                    links,
                    null,
                    origin));
            number++;
            stances.add(new Stance(
                    memorandum.path() + "/stance/" + statementAnchor + "-" + number,
                    id,
                    condition ? Stance.Type.SUPPOSES : type(utterance, clause),
                    certainty(utterance, clause),
                    span,
                    origin));
        }
        return stances;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The clause verbatim, without what is thrown in, after the subject that it shares with the one before. */
    private String content(ClaimSegmenter.Clause clause) {
        List<Token> tokens = new ArrayList<>(clause.subject());
        tokens.addAll(clause.tokens());
        StringBuilder content = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean apart = i == tokens.size()
                    || tokens.get(i).start() < tokens.get(i - 1).end()
                    || !between(tokens.get(i - 1), tokens.get(i)).isBlank();
            if (apart) {
                Span run = text.span(tokens.get(from).start(), tokens.get(i - 1).end());
                content.append(content.isEmpty() ? "" : " ").append(text.quote(run));
                from = i;
            }
        }
        return Blanks.single(content.toString()).strip();
    }

    private String between(Token a, Token b) {
        return text.quote(text.span(a.end(), b.start()));
    }

    private List<String> refersTo(ClaimSegmenter.Clause clause) {
        Set<String> about = new LinkedHashSet<>();
        if (!clause.subject().isEmpty()) {
            List<Token> subject = clause.subject();
            about.addAll(entities.within(
                    subject.get(0).start(), subject.get(subject.size() - 1).end()));
        }
        about.addAll(entities.within(clause.start(), clause.end()));
        return List.copyOf(about);
    }

    private static boolean hasContent(Utterance utterance) {
        Cue cue = utterance.cue();
        if (cue == null) {
            return true;
        }
        if (utterance.act() == SpeechAct.DECLINE && cue.complement() == Complement.TO) {
            return false; // "refused to sign" claims nothing
        }
        boolean asked = utterance.act() == SpeechAct.REQUEST || utterance.act() == SpeechAct.PROPOSE;
        return cue.hasClause()
                || Said.isParenthesis(utterance)
                || asked && cue.complement() == Complement.TOPIC && utterance.depth() != Utterance.Depth.NOMINAL;
    }

    private static Stance.Type type(Utterance utterance, ClaimSegmenter.Clause clause) {
        if (clause.apart()) {
            return Stance.Type.ASSERTS;
        }
        if (utterance.act() == SpeechAct.ASK) {
            return Stance.Type.ASKS;
        }
        if (utterance.act() == SpeechAct.WARN) {
            return Stance.Type.WARNS_OF;
        }
        Cue cue = utterance.cue();
        Stance.Type stance = cue == null ? Stance.Type.ASSERTS : Acts.stance(cue);
        if (stance != Stance.Type.ASSERTS) {
            return stance;
        }
        if (cue != null && cue.negated()) {
            return Stance.Type.DENIES; // "did not believe that" rejects what it says
        }
        return done(utterance.act(), clause);
    }

    /** What is done with a clause that is merely "said": in "it was late and he would come" only the second promises. */
    private static Stance.Type done(SpeechAct act, ClaimSegmenter.Clause clause) {
        boolean fact = clause.modality() == Claim.Modality.FACTUAL;
        boolean invites = clause.tokens().stream()
                .limit(3)
                .anyMatch(token -> WordPattern.matches(token.lower(), "let|let's|suggest|propose|suggested|proposed"));
        return switch (act) {
            case REQUEST -> Stance.Type.REQUESTS;
            case PROMISE ->
                fact || clause.modality() == Claim.Modality.POSSIBLE ? Stance.Type.ASSERTS : Stance.Type.PROMISES;
            case PROPOSE -> fact && !invites ? Stance.Type.ASSERTS : Stance.Type.PROPOSES;
            default -> Stance.Type.ASSERTS;
        };
    }

    private static Stance.Certainty certainty(Utterance utterance, ClaimSegmenter.Clause clause) {
        if (clause.modality() == Claim.Modality.POSSIBLE) {
            return Stance.Certainty.POSSIBLE;
        }
        return utterance.cue() == null || clause.apart() ? Stance.Certainty.CERTAIN : Acts.certainty(utterance.cue());
    }
}
