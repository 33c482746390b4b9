package memcon.conversation;

/**
 * One who corrected a reading.
 *
 * @param id path below the data base ({@code document/wilson-116744/editor/jd})
 * @param name the name, as the edition gives it
 */
public record Editor(String id, String name) {}
