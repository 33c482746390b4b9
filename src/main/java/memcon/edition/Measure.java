package memcon.edition;

import java.util.Locale;

/** What is measured; {@code docs/evaluation.md} says the same at length. Statements are preferred readings. */
public enum Measure {
    /** Words of principal statements, right where the speakers are the same. */
    SPEAKER_BY_WORD,
    /** The same, where speakers are also the same if they share a name. */
    SPEAKER_NAME_BY_WORD,
    /** Words of principal statements, right where in any principal statement: not taken for narration. */
    PRINCIPAL_BY_WORD,
    /** Words of statements reported inside others, right where the speakers are the same or share a name. */
    NESTED_NAME_BY_WORD,
    /** Words of speech that only a noun names, right where the speakers are the same or share a name. */
    NOMINAL_NAME_BY_WORD,
    /** Words in some statement, not in narration. */
    DETECTION_BY_WORD,
    /** Statements, right where matched one to one: at least half of the words of both together are common. */
    STATEMENTS,
    /** Statements in a conversation, matched with such. */
    PRINCIPAL_STATEMENTS,
    /** Statements reported inside others, matched with such. */
    NESTED_STATEMENTS,
    /** Speech that only a noun names, matched with such. */
    NOMINAL_STATEMENTS,
    /** Principal statements of the gold for which one was found with the same speakers, or such that share a name. */
    NAMED_STATEMENTS,
    /** Matched statements with the speakers of some reading. */
    SPEAKER,
    /** Matched statements with the speakers of some reading, by path or by a name. */
    SPEAKER_NAME,
    /** Matched statements with the same addressees, of those for which the gold tells any. */
    ADDRESSEE,
    /** Matched statements with the same act. */
    ACT,
    /** Matched statements with the same mode. */
    MODE,
    /** Matched statements with the same report level. */
    REPORT_LEVEL,
    /** Words that are evidence of some stance of matched statements. */
    EVIDENCE_BY_WORD,
    /** Stances of matched statements, right where matched one to one by the words of their evidence. */
    STANCES,
    /** Matched stances of the same type. */
    STANCE_TYPE,
    /** Words of the contents of claims of matched stances, each as often as it occurs; case and marks do not count. */
    CLAIM_CONTENT_BY_WORD,
    /** Mentions with the same span and the same entity. */
    MENTIONS,
    /** Mentions with the same span. */
    MENTION_SPANS,
    /** Pairs of an event and the statement that mentions it; statements are the same where matched. */
    EVENTS;

    /** As a table names it: {@code speaker by word}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
