package memcon.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.document.VolumePerson;
import org.jspecify.annotations.Nullable;

/** Somebody whom a document names, gathered from all the ways in which it names them. */
final class Participant {

    private final EntityKind kind;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<RoleMatch> offices = new ArrayList<>(1);
    private final Set<String> countries = new LinkedHashSet<>();
    private String name = "";
    private String label;
    private String honorific = "";
    private boolean present;
    private boolean met;
    private boolean guest;
    private boolean listed;
    private boolean firstPerson;
    private boolean introduced;
    private boolean noteTaker;
    private boolean interpreter;
    private @Nullable String side;
    private @Nullable String reference;
    private @Nullable VolumePerson person;
    private @Nullable AuthorityEntry entry;
    private @Nullable NameIndex index;

    Participant(EntityKind kind, String label) {
        this.kind = kind;
        this.label = label;
        forms.add(label);
    }

    EntityKind kind() {
        return kind;
    }

    /** The longest personal name found; empty where only an office is known. */
    String name() {
        return name;
    }

    String label() {
        return entry != null ? entry.label() : person != null ? person.label() : label;
    }

    List<String> forms() {
        List<String> others = new ArrayList<>(forms);
        others.remove(label());
        return others;
    }

    /** Whether the list or the title calls them by these words and no name: "The Secretary". */
    boolean calledBy(String words) {
        return forms.stream().anyMatch(form -> form.equalsIgnoreCase(words));
    }

    Set<String> roles() {
        return roles;
    }

    Set<String> countries() {
        return countries;
    }

    String honorific() {
        return honorific;
    }

    boolean isPresent() {
        return present;
    }

    boolean isListed() {
        return listed;
    }

    boolean isNoteTaker() {
        return noteTaker;
    }

    boolean isInterpreter() {
        return interpreter;
    }

    @Nullable
    String side() {
        return side;
    }

    @Nullable
    AuthorityEntry entry() {
        return entry;
    }

    void setEntry(@Nullable AuthorityEntry found) {
        entry = found;
    }

    /** What the markup of the list of participants refers to; null if nothing. */
    @Nullable
    String reference() {
        return reference;
    }

    void setReference(@Nullable String ofMarkup) {
        reference = reference == null ? ofMarkup : reference;
    }

    /** Who they are in the list of persons of the document's volume; null if nobody says. */
    @Nullable
    VolumePerson person() {
        return person;
    }

    void setPerson(VolumePerson found) {
        person = found;
    }

    /** The document's own best name for them, whoever they turn out to be. */
    String ownLabel() {
        return label;
    }

    /** Whether the list of participants or the title names them. */
    boolean isIntroduced() {
        return introduced;
    }

    void setIntroduced() {
        introduced = true;
        present = true;
    }

    /** Whether the note-taker tells that he met them: so they are not he. */
    boolean isMet() {
        return met;
    }

    void setMet() {
        met = true;
        present = true;
    }

    /** Whether the text tells that they came to see somebody, or that somebody received them. */
    boolean isGuest() {
        return guest;
    }

    void setGuest() {
        guest = true;
    }

    void setPresent() {
        present = true;
    }

    void setListed(@Nullable String ofSide) {
        listed = true;
        introduced = true;
        present = true;
        side = ofSide;
    }

    /** Whether the text says "I" of them; a note-taker of whom it does not is "he" like everybody. */
    boolean isFirstPerson() {
        return firstPerson;
    }

    void setFirstPerson() {
        firstPerson = true;
        present = true;
    }

    void setNoteTaker() {
        noteTaker = true;
    }

    void setInterpreter() {
        interpreter = true;
    }

    /** Takes over a way of naming them; a longer name makes the better label. */
    void addName(String found, String titled, String ofHonorific) {
        boolean isNew = forms.add(titled);
        if (!found.isEmpty() && (name.isEmpty() || words(found) > words(name))) {
            name = found;
            label = titled;
            isNew = true;
        }
        if (honorific.isEmpty()) {
            honorific = ofHonorific;
        }
        if (isNew && index != null) {
            index.know(this);
        }
    }

    private static int words(String of) {
        int words = 1;
        for (int i = 0; i < of.length(); i++) {
            boolean isBetween = of.charAt(i) == ' ' || of.charAt(i) == '-';
            boolean isFirst = i == 0 || of.charAt(i - 1) != ' ' && of.charAt(i - 1) != '-';
            words += isBetween && isFirst ? 1 : 0;
        }
        return words;
    }

    void addForm(String form) {
        if (forms.add(form) && index != null) {
            index.know(this);
        }
    }

    /** From now on the index is told of every new name. */
    void knownTo(NameIndex names) {
        index = names;
    }

    /** Every way of naming them, the label among them. */
    Set<String> allForms() {
        return forms;
    }

    /** The offices, taken apart to be compared. */
    List<RoleMatch> offices() {
        return offices;
    }

    void addRole(String role) {
        if (!role.isEmpty() && roles.add(role)) {
            offices.add(new RoleMatch(role));
        }
    }

    void addCountry(String country) {
        if (!country.isEmpty()) {
            countries.add(country);
        }
    }

    /** "Joaquin Fernandez, Chilean Ambassador": takes over the offices and countries of the phrases beside the name. */
    void addOffices(List<ActorPhrase> phrases) {
        for (ActorPhrase phrase : phrases) {
            if (phrase.kind() == ActorPhrase.Kind.ROLE) {
                addRole(phrase.role());
            }
            addCountry(phrase.country());
        }
    }

    @Override
    public String toString() {
        return label();
    }
}
