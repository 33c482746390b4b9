package memcon.authority;
/** Placeholder body: names in running text. */
public final class Gazetteer {}
