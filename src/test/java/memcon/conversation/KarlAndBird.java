package memcon.conversation;

/** The head of a memorandum of two who talk, and what they are called in it. */
final class KarlAndBird {

    static final String TWO = """
            Memorandum of Conversation

            Arden, May 18, 1955

            PARTICIPANTS

            Ambassador Otto Karl, Embassy of Ruritania

            Mr. Henry Bird, Department of State

            """;

    static final String KARL = "Ambassador Otto Karl";
    static final String BIRD = "Mr. Henry Bird";

    private KarlAndBird() {}
}
