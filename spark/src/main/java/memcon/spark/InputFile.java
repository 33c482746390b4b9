package memcon.spark;

import java.io.Serializable;

/**
 * A file to read, as Hadoop finds it.
 *
 * @param step the step of the walk over all inputs that reads it
 * @param input which input it lies in, from 0
 * @param name file name
 * @param origin where it lies, for messages, as one machine would say it
 * @param uri where Hadoop finds it
 * @param length its bytes as they lie there
 * @param named whether a person named this very file
 */
record InputFile(long step, int input, String name, String origin, String uri, long length, boolean named)
        implements Serializable {}
