package memcon.conversation;

/**
 * A claim's subject–predicate–object form. Never itself a triple of the graph.
 *
 * @param id path below the data base
 * @param subject path of the subject
 * @param predicate name in the closed list of claim terms ({@code suppliedTo})
 * @param object path of the object
 */
public record Proposition(String id, String subject, String predicate, String object) {}
