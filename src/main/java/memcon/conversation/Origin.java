package memcon.conversation;

import org.jspecify.annotations.Nullable;

/**
 * Who made a node of the graph, and how sure they are.
 *
 * @param proposer path below the data base of the edition or the extractor ({@code agent/extractor})
 * @param rule name of the rule that fired ({@code cue-said-that}); null for an editor's work
 * @param confidence from 0 to 1
 */
public record Origin(String proposer, @Nullable String rule, double confidence) {}
