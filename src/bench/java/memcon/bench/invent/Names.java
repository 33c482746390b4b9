package memcon.bench.invent;

import java.util.List;

/** Names of people whom nobody knows: surnames of stems and endings, by language. */
final class Names {

    private static final Grammar GRAMMAR = new Grammar("""
            slavic: {sstem}{send}
            sstem: Bor | Dorof | Karp | Luk | Medv | Nazar | Pol | Rad | Semich | Tarask | Ukr | Vel | Yask | Zhur | Gorb | Kov | Mal | Stav | Tverd | Shab | Berez | Obl
            send: anov | enko | evsky | insky | enkov | yagin | usov | ichev | arin | otin | ulin
            german: {gstem}{gend}
            gstem: Alten | Blank | Brand | Dorn | Ecken | Falken | Grün | Hassel | Kessel | Lauter | Mühl | Ober | Reichen | Schön | Stein | Tann | Wall | Zeller
            gend: bach | berg | dorf | feld | hagen | mann | heim | hofer | roth | stein | thal | wald
            english: {estem}{eend}
            estem: Ash | Brad | Cald | Dun | Els | Farn | Gar | Hal | Kirk | Lang | Marsh | Nor | Pem | Rad | Strat | Thorn | Whit | Wolver
            eend: bury | combe | cott | field | ford | ham | ley | more | stone | thorpe | ton | well | wick | worth
            french: {fstem}{fend}
            fstem: Beau | Char | Clair | Dela | Font | Grand | Lam | Mont | Roche | Saint-Au | Val | Ville | Bell | Cour
            fend: bert | champ | court | fort | gny | lac | mart | neuil | pierre | rive | roy | vin
            nordic: {nstem}{nend}
            nstem: Berg | Dahl | Ek | Fors | Gran | Hag | Lind | Lund | Nord | Ryd | Sand | Sjö | Söder | West
            nend: berg | gren | holm | kvist | mark | qvist | stad | ström | vik
            korean: {kstem} {kgiven}
            kstem: Pak | Choe | Ri | Han | Yun | Paek | Chang | O | Nam | Hong
            kgiven: Chung-il | Yong-su | Sang-ho | Kwang-min | Tong-chol | Hyon-gu | Song-nam | Ki-jun
            arab: {adstem}
            adstem: al-Barudi | al-Hakim | Mansour | Haddad | Khalidi | al-Sabbagh | Nasrallah | Shukair | al-Rifai | Tawfiq | Zuaiter | al-Atrash | Bakri | Jundi
            latin: {lstem}{lend}
            lstem: Aran | Bal | Cast | Donos | Echev | Fern | Gald | Ibar | Mend | Oliv | Salced | Velasc
            lend: ales | ares | ella | eira | ero | iaga | ondo | oso | ugarte | úa
            slavicman: Ivan | Pavel | Boris | Nikolai | Stepan | Grigory | Milan | Jan | Stanislav | Fyodor
            slavicwoman: Olga | Vera | Nina | Ludmila
            germanman: Karl | Otto | Heinrich | Werner | Friedrich | Ernst | Walther
            germanwoman: Greta | Hilde | Ilse
            englishman: John | Henry | Arthur | Robert | Edward | Philip | Walter | Hugh
            englishwoman: Margaret | Eleanor | Alice
            frenchman: Pierre | Henri | Louis | Étienne | Marcel | André
            frenchwoman: Jeanne | Hélène
            nordicman: Nils | Erik | Gunnar | Olaf | Sven | Lars
            nordicwoman: Ingrid | Astrid
            arabman: Ahmad | Hasan | Khalil | Yusuf | Faris | Salim
            arabwoman: Samira | Leila
            latinman: José | Miguel | Raúl | Antonio | Luis | Ramón
            latinwoman: Isabel | Carmen
            """.strip());

    private static final List<String> LANGUAGES =
            List.of("slavic", "german", "english", "french", "nordic", "korean", "arab", "latin");

    /** One who has a post, and how many of these there can be in one room: one. */
    private static final List<String> POSTS = List.of(
            "Ambassador",
            "Foreign Minister",
            "Deputy Foreign Minister",
            "Minister of Trade",
            "Chargé d'Affaires",
            "Consul General",
            "Under Secretary",
            "Prime Minister",
            "Counselor",
            "Military Attaché",
            "Director of the European Department");

    private Names() {}

    /** So many people with different surnames and posts. */
    static List<Person> people(int number, Chance chance) {
        List<String> posts = chance.some(POSTS, number);
        List<Person> people = new java.util.ArrayList<>();
        java.util.Set<String> taken = new java.util.HashSet<>();
        while (people.size() < number) {
            Person person = person(posts.get(people.size()), chance);
            if (taken.add(person.surname())) {
                people.add(person);
            }
        }
        return people;
    }

    private static Person person(String post, Chance chance) {
        String language = chance.of(LANGUAGES);
        String name = GRAMMAR.make(language, chance);
        String office = post + " of " + Clauses.GRAMMAR.make("country", chance);
        if (language.equals("korean")) {
            String[] both = name.split(" ", 2);
            return new Person(both[1], both[0], "Mr.", office, post, false);
        }
        boolean woman = chance.is(0.06);
        String given = GRAMMAR.make(language + (woman ? "woman" : "man"), chance);
        String title = woman ? "Mrs." : chance.is(0.15) ? "Dr." : "Mr.";
        return new Person(given, name, title, office, post, woman);
    }
}
