package memcon.conversation;

/**
 * An editor's reason for a reading, or a doubt about it.
 *
 * @param about path of what it is about: a statement, a stance, a claim, a mention, an event, the document
 * @param content the note, white space collapsed
 * @param language BCP 47 tag of the note
 * @param origin who wrote it
 */
public record EditorialNote(String about, String content, String language, Origin origin) {}
