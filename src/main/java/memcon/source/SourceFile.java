package memcon.source;

import java.io.Serializable;

/**
 * One file of an archive's delivery, unpacked.
 *
 * @param name file name with its extension, without folder and without compression suffix ({@code wilson-116744.txt})
 * @param origin where it came from, for messages ({@code deliveries/june.zip!/wilson-116744.txt})
 * @param bytes the content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, String origin, byte[] bytes) implements Serializable {}
