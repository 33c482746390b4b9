package memcon.annotation;

/** What an office or a group is for, in the words after it: "of Foreign Affairs", "to the DPRK". */
final class OfficeScope {

    private OfficeScope() {}

    /** "Minister of Light Industry of the DRV": the index after all that follows the head; the same if nothing does. */
    static int end(PhraseWords words, int from) {
        int end = from;
        for (int next = one(words, end); next > end && !isAnother(words, from, end); next = one(words, end)) {
            end = next;
        }
        return end;
    }

    /** "The President of the Council to the Chancellor", "the Ambassador to the Director": the second is somebody else. */
    private static boolean isAnother(PhraseWords words, int from, int at) {
        boolean scoped = at > from
                || from > 0
                        && WordPattern.matches(
                                words.at(from - 1).lower(), "ambassador|minister|chargé|consul|premier|president");
        return scoped && words.is(at, "to") && words.in(at + 1, "determiners") && words.isRole(at + 2);
    }

    private static int one(PhraseWords words, int i) {
        boolean chief =
                words.is(i - 1, "state") && words.is(i - 2, "of"); // "the Secretary of State in Arden" is only there
        boolean in = words.is(i, "in")
                && !chief
                && (words.entry(i + 1) != null || words.is(i + 1, "the") && words.entry(i + 2) != null);
        boolean link = words.is(i, "of") || words.is(i, "for") || words.is(i, "to") || in;
        if (i + 1 >= words.size() || !link) {
            return i;
        }
        int start = i + 1;
        while (words.in(start, "determiners")) {
            start++;
        }
        if (start > i + 1 && words.in(start, "groupnouns")) {
            return start + 1;
        }
        boolean portfolio = words.in(start, "portfolios");
        int j = start;
        while (j < words.size()
                && words.at(j).isWord()
                && !(j > start && beginsHolder(words, j))
                && (portfolio ? isPortfolio(words, j) : isNamed(words, j, j > i + 1 && words.is(j - 1, "the")))) {
            j++;
        }
        return j > start ? j : i;
    }

    /** "of the USSR A. Gorin", "of Poland Gede": who holds the office stands after what it is for. */
    private static boolean beginsHolder(PhraseWords words, int at) {
        Token token = words.at(at);
        boolean initial = token.isAbbreviated() && token.text().length() <= 3;
        if (initial) {
            return words.isNameLike(at + 1);
        }
        return words.entry(at - 1) != null
                && words.entry(at) == null
                && words.isNameLike(at)
                && !words.isHead(at)
                && !words.in(at, "portfolios")
                && !WordPattern.matches(
                        token.lower(),
                        "affairs|desk|division|section|branch|region|area|command|fleet|forces|army|bank|university|republic|union|states"
                                + "|kingdom|federation|people|front|congress|assembly|council|party|league|zone|sector");
    }

    /** "Light Industry", "Trade and Commerce": an "and" belongs to a portfolio only if more of it follows. */
    private static boolean isPortfolio(PhraseWords words, int at) {
        boolean joins = words.is(at, "and") || words.is(at, "the");
        return words.in(at, "portfolios") && (!joins || words.in(at + 1, "portfolios"));
    }

    private static boolean isNamed(PhraseWords words, int at, boolean afterArticle) {
        boolean name = words.isNameLike(at) && !words.isHonorific(at) && (!words.isRole(at) || afterArticle);
        return name || words.entry(at) != null;
    }
}
