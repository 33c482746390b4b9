package memcon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Constructs that were not interpreted, each counted; of very many different ones the later are counted together. */
public final class Constructs {

    /** Markup made up by whoever wants to fill the memory has no end of names. */
    private static final int MOST = 200;

    private static final String OTHERS = "others";

    private final Map<String, Construct> byName = new TreeMap<>();
    private final Map<Construct.Fate, Construct> others = new TreeMap<>();

    public void add(Construct construct) {
        String key = construct.name() + " " + construct.fate();
        boolean isNamed = !construct.name().equals(OTHERS) && (byName.size() < MOST || byName.containsKey(key));
        if (isNamed) {
            byName.merge(key, construct, Construct::plus);
        } else {
            Construct other = new Construct(OTHERS, construct.times(), construct.place(), construct.fate());
            others.merge(construct.fate(), other, Construct::plus);
        }
    }

    /** The most frequent first. */
    public List<Construct> list() {
        List<Construct> list = new ArrayList<>(byName.values());
        list.addAll(others.values());
        list.sort(Comparator.comparing(Construct::times)
                .reversed()
                .thenComparing(Construct::name)
                .thenComparing(Construct::fate));
        return list;
    }
}
