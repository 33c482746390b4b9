package memcon.edition;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the same as an actor of a document; nothing is asserted before a curator decides.
 *
 * @param actor the actor of a document
 * @param path path of the candidate: an entry of the authority, or an actor of another document; null for none
 * @param label what the candidate is called; empty for none
 * @param score from 0 to 1
 * @param evidence what speaks for and against it, in words
 */
record Candidate(LocalActor actor, @Nullable String path, String label, double score, String evidence) {}
