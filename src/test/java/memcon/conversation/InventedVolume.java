package memcon.conversation;

/** A volume of FRUS that nobody published, with a list of persons. */
final class InventedVolume {

    private InventedVolume() {}

    /**
     * The volume as TEI.
     *
     * @param documents what {@link #document} gave, one after the other
     */
    static String of(String documents) {
        return """
                <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1955v99"><text><front>
                <div xml:id="persons"><list type="names">
                <item><hi rend="strong"><persName xml:id="p_MR1">Marsh, Adm. Roland, Jr.</persName>,</hi> Chief of Canals until 1956</item>
                <item><hi rend="strong"><persName xml:id="p_ME1">Marsh, Edwin</persName>,</hi> clerk</item>
                <item><hi rend="strong"><persName xml:id="p_H1">Hentzau, Rupert</persName>,</hi> envoy</item>
                </list></div></front><body>""" + documents + "</body></text></TEI>";
    }

    /** A memorandum of a talk with Count Karst. */
    static String document(String id, String participant, String speaker) {
        return """
                <div type="document" xml:id="%s" n="1"><head>Memorandum of Conversation</head>
                <dateline><date when="1955-05-18">May 18, 1955</date></dateline>
                <list type="participants"><head>PARTICIPANTS</head><item>%s</item><item>Count Karst</item></list>
                <p>%s said that the canal was open.</p></div>
                """.formatted(id, participant, speaker);
    }
}
