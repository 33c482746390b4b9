package memcon.serve.catalogue;

/** The catalogue of the holdings that are served now. */
public final class Catalogues {

    private String hash = "";
    private Catalogue latest = new Catalogue();

    /**
     * The catalogue of some holdings, a new one if others were served before.
     *
     * @param contentHash of the holdings
     */
    public synchronized Catalogue of(String contentHash) {
        if (!contentHash.equals(hash)) {
            hash = contentHash;
            latest = new Catalogue();
        }
        return latest;
    }
}
