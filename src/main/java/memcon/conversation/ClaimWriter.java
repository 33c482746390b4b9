package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Lexicon;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.document.Text;

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
            String content = text.quote(span).replaceAll("\\s+", " ").strip();
            String id = memorandum.path() + "/claim/" + anchors.next(content, statementAnchor);
            boolean condition = clause.modality() == Claim.Modality.CONDITIONAL && clause.condition() < 0;
            String ifClause = clause.condition() < 0 ? null : ids.get(clause.condition());
            ids.add(id);
            Origin origin = Extractor.origin("clause", Math.min(0.8, utterance.confidence()));
            List<ClaimLink> links = linker.links(id, clause, utterance, type(utterance) == Stance.Type.DENIES);
            claims.add(new Claim(
                    id,
                    content,
                    memorandum.frontMatter().language(),
                    clause.polarity(),
                    clause.modality(),
                    List.copyOf(entities.within(clause.start(), clause.end())),
                    ifClause,
                    List.of(),
                    links,
                    null,
                    origin));
            number++;
            stances.add(new Stance(
                    memorandum.path() + "/stance/" + statementAnchor + "-" + number,
                    id,
                    condition ? Stance.Type.SUPPOSES : type(utterance),
                    certainty(utterance, clause),
                    span,
                    origin));
        }
        return stances;
    }

    List<Claim> claims() {
        return claims;
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
                || asked && cue.complement() == Complement.TOPIC && utterance.depth() != Utterance.Depth.NOMINAL;
    }

    private static Stance.Type type(Utterance utterance) {
        if (utterance.act() == SpeechAct.ASK) {
            return Stance.Type.ASKS;
        }
        if (utterance.act() == SpeechAct.WARN) {
            return Stance.Type.WARNS_OF;
        }
        if (utterance.cue() == null) {
            return utterance.act() == SpeechAct.REQUEST ? Stance.Type.REQUESTS : Stance.Type.ASSERTS;
        }
        Stance.Type stance = Acts.stance(utterance.cue());
        // "did not believe that" rejects what it says.
        return utterance.cue().negated() && stance == Stance.Type.ASSERTS ? Stance.Type.DENIES : stance;
    }

    private static Stance.Certainty certainty(Utterance utterance, ClaimSegmenter.Clause clause) {
        if (clause.modality() == Claim.Modality.POSSIBLE) {
            return Stance.Certainty.POSSIBLE;
        }
        return utterance.cue() == null ? Stance.Certainty.CERTAIN : Acts.certainty(utterance.cue());
    }
}
