package memcon.authority;
/** Placeholder body. */
public final class Authority {}
