package memcon.spark;

import org.apache.spark.Partitioner;

/** By {@link GroupKey#part}: keys of groups, or their names alone. */
final class ByGroup extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int parts;

    ByGroup(int parts) {
        this.parts = parts;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    public int getPartition(Object key) {
        return key instanceof GroupKey group ? group.part(parts) : GroupKey.part((String) key, parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByGroup same && same.parts == parts;
    }

    @Override
    public int hashCode() {
        return parts;
    }
}
