package memcon.conversation;

import java.util.List;
import memcon.document.Memorandum;
import memcon.source.Problem;

/**
 * Everything that one reader, the extractor or an editor, reads in one memorandum.
 *
 * @param memorandum the document read
 * @param noteTaker path of the actor who took the notes
 * @param actors actors that are in no authority file
 * @param events events that are in no authority file
 * @param conversations the recorded one first, then those told in it
 * @param statements in order of the text, a whole before its parts
 * @param claims in order of first expression
 * @param mentions in order of the text
 * @param editors who corrected it, if anybody did, in the order in which the edition names them
 * @param notes editors' reasons, in order of the edition
 * @param ledger the account of every character
 * @param problems what was not understood
 */
public record Reading(
        Memorandum memorandum,
        String noteTaker,
        List<Actor> actors,
        List<ReferencedEvent> events,
        List<Conversation> conversations,
        List<Statement> statements,
        List<Claim> claims,
        List<Mention> mentions,
        List<Editor> editors,
        List<EditorialNote> notes,
        Ledger ledger,
        List<Problem> problems) {

    public Reading {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        conversations = List.copyOf(conversations);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
        editors = List.copyOf(editors);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** The same reading with other statements. */
    public Reading with(List<Statement> others) {
        return new Reading(
                memorandum,
                noteTaker,
                actors,
                events,
                conversations,
                others,
                claims,
                mentions,
                editors,
                notes,
                ledger,
                problems);
    }
}
