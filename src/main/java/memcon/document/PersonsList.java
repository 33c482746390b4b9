package memcon.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of persons at the head of a volume: {@code Marsh, Adm. Roland (Rolly), Jr., Chief of Canals}. */
final class PersonsList {

    private static final Pattern SUFFIX = Pattern.compile("Jr\\.?|Sr\\.?|II|III|IV|2d|3d|U\\.?S\\.?[A-Z.]{1,3}");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Rear |Vice |Brig\\.? |Maj\\.? |Lt\\.? )?(?:Gen|Adm|Col|Cmdr|Capt|Maj|Lt)"
                    + "(?:\\.|eral|iral|onel|ain|or)?|General|Admiral|Colonel|Captain|Major|Lieutenant|Brigadier|Commander|Marshal"
                    + "|Sir|Lord|Lady|Dame|Dr\\.?|Mrs\\.?|Miss|Prince|Princess|Count|Baron|Sheikh|Archbishop|Bishop|Rev\\.?)\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]");

    private final String volume;
    private Map<String, VolumePerson> persons = Map.of();

    PersonsList(String volume) {
        this.volume = volume.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** Takes over the people of one list, as far as they have identifiers. */
    void add(TeiElement list) {
        // Documents read before keep the list as it was: they may be at work in another thread.
        Map<String, VolumePerson> longer = new TreeMap<>(persons);
        for (TeiElement item : list.descendants("item")) {
            List<TeiElement> names = item.descendants("persName").stream()
                    .filter(name -> !name.attribute("id").isEmpty())
                    .toList();
            for (TeiElement name : names) {
                String id = name.attribute("id");
                longer.putIfAbsent(id, person(id, words(name), names.size() == 1 ? words(item) : ""));
            }
        }
        persons = Collections.unmodifiableMap(longer);
    }

    /** Whether a reference leads to one of them. */
    boolean has(String reference) {
        return reference.startsWith("#") && persons.containsKey(reference.substring(1));
    }

    /** Whom the words of a document name, by its markup. */
    NamedPeople in(TeiElement document) {
        Map<String, List<String>> writtenAs = new LinkedHashMap<>();
        for (TeiElement name : document.descendants("persName")) {
            String reference = name.attribute("corresp");
            if (has(reference)) {
                List<String> forms = writtenAs.computeIfAbsent(reference.substring(1), id -> new ArrayList<>());
                String form = words(name);
                if (!forms.contains(form)) {
                    forms.add(form);
                }
            }
        }
        return persons.isEmpty() ? NamedPeople.NONE : new NamedPeople(persons, writtenAs);
    }

    private VolumePerson person(String id, String listed, String item) {
        String entry = listed.replaceFirst("[,;\\s]+$", "");
        List<String> names = new ArrayList<>();
        List<String> parts = new ArrayList<>(
                Arrays.asList(IN_BRACKETS.matcher(entry).replaceAll("").split("\\s*,\\s*", -1)));
        String suffix =
                parts.size() > 1 && SUFFIX.matcher(parts.get(parts.size() - 1)).matches()
                        ? ", " + parts.remove(parts.size() - 1)
                        : "";
        String family = parts.get(0).strip();
        String given = String.join(" ", parts.subList(1, parts.size())).strip();
        variants(entry, given, names);
        String label = (given + " " + family).strip();
        names.add(entry);
        names.remove(label + suffix);
        String told = item.startsWith(listed) ? item.substring(listed.length()).replaceFirst("^[,;:\\s]+", "") : "";
        return new VolumePerson(
                "volume/" + volume + "/actor/" + id, label + suffix, bare(label), names, told.isEmpty() ? null : told);
    }

    /** Other spellings in brackets: of the family name before the comma, of the whole name anywhere else. */
    private static void variants(String entry, String given, List<String> names) {
        Matcher brackets = IN_BRACKETS.matcher(entry);
        int comma = IN_BRACKETS
                .matcher(entry)
                .replaceAll(found -> "x".repeat(found.group().length()))
                .indexOf(',');
        while (brackets.find()) {
            for (String variant : brackets.group(1).split("\\s*[,;]\\s*", -1)) {
                if (!given.isEmpty() && brackets.start() < comma && !variant.isBlank()) {
                    names.add(given + " " + variant.strip());
                } else if (variant.strip().contains(" ")) {
                    names.add(variant.strip());
                }
            }
        }
    }

    private static String bare(String label) {
        String name = label;
        for (Matcher rank = RANK.matcher(name); rank.find() && rank.end() < name.length(); rank = RANK.matcher(name)) {
            name = name.substring(rank.end());
        }
        return name;
    }

    private static String words(TeiElement element) {
        return new TeiWords(new ArrayList<>()).of(element);
    }
}
