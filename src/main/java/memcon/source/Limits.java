package memcon.source;

/**
 * How much one input may unpack to, so that a small hostile or damaged archive cannot fill the memory.
 *
 * @param fileBytes the largest file handed on, in bytes after unpacking
 * @param archiveBytes the most that all members of one archive may unpack to together, in bytes
 * @param archiveMembers the most members read from one archive
 */
public record Limits(long fileBytes, long archiveBytes, int archiveMembers) {

    /** 256 MiB a file (the largest FRUS volume has 12), 16 GiB and a million members an archive. */
    public static final Limits DEFAULT = new Limits(256L << 20, 16L << 30, 1_000_000);

    public Limits {
        if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16 || archiveBytes < 1 || archiveMembers < 1) {
            throw new IllegalArgumentException(
                    "Bug: limits " + fileBytes + ", " + archiveBytes + ", " + archiveMembers);
        }
    }

    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, archiveBytes, archiveMembers);
    }
}
