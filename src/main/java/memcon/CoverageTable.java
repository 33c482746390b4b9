package memcon;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.conversation.Ledger;
import memcon.conversation.Ledger.Account;
import memcon.conversation.Reading;
import memcon.source.Problem;

/** The ledgers of documents, added up: characters by account, and within an account by reason. */
public final class CoverageTable {

    /** A tenth of a percent. */
    private static final int PARTS = 1000;

    private final Map<Account, Map<String, Long>> characters = new EnumMap<>(Account.class);

    /** The characters of an account that have one reason. */
    public record Sum(String account, String reason, long characters) {}

    /** The characters of an account, and their share of all, such as {@code 92.9 %}. */
    public record Share(Account account, long characters, String percent) {}

    /** Adds the account of a document. */
    public void add(Ledger ledger) {
        ledger.entries()
                .forEach(entry ->
                        add(entry.account(), entry.reason(), entry.span().length()));
    }

    /** Adds what was added up elsewhere, as {@link #sums} gave it. */
    public void add(List<Sum> sums) {
        sums.forEach(sum -> add(
                Account.valueOf(sum.account().toUpperCase(Locale.ROOT).replace(' ', '_')),
                sum.reason(),
                sum.characters()));
    }

    private void add(Account account, String reason, long length) {
        characters.computeIfAbsent(account, none -> new TreeMap<>()).merge(reason, length, Long::sum);
    }

    /** An error if the entries of a reading's ledger do not adjoin from the text's first character to its last. */
    public static Optional<Problem> gap(Reading reading) {
        int position = 0;
        for (Ledger.Entry entry : reading.ledger().entries()) {
            if (entry.span().start() != position) {
                break;
            }
            position = entry.span().end();
        }
        int length = reading.memorandum().text().length();
        return position == length
                ? Optional.empty()
                : Optional.of(Problem.error(
                        reading.memorandum().origin(),
                        "characters " + position + " to " + length + " are not accounted for",
                        "Please report this, with the document"));
    }

    /** Accounts with their reasons below them, the largest first, and the total. */
    public void print(String heading, PrintStream out) {
        out.println(heading);
        out.printf(Locale.ROOT, "  %-12s %11s %8s%n", "account", "characters", "percent");
        for (Share share : shares()) {
            row(out, name(share.account()), share.characters(), share.percent());
        }
        row(out, "total", total(), percent(total() == 0 ? 0 : PARTS));
        out.println();
        out.println("  reasons");
        for (Sum sum : sums()) {
            out.printf(Locale.ROOT, "  %-12s %,11d  %s%n", sum.account(), sum.characters(), sum.reason());
        }
        out.println();
    }

    /** The sums as comma-separated values (RFC 4180, with lines that end in LF), below a line of names. */
    public String csv() {
        StringBuilder rows = new StringBuilder(csvRow("account", "reason", "characters"));
        sums().forEach(sum -> rows.append(csvRow(sum.account(), sum.reason(), sum.characters())));
        return rows.toString();
    }

    /** A line of comma-separated values. */
    public static String csvRow(Object... cells) {
        return Arrays.stream(cells).map(cell -> quoted(cell.toString())).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") || !cell.strip().equals(cell)
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** Characters by account and reason: the largest account first, and within it the most frequent reason. */
    public List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Account account : accounts()) {
            characters.getOrDefault(account, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(reason -> sums.add(new Sum(name(account), reason.getKey(), reason.getValue())));
        }
        return sums;
    }

    /** The characters of an account and their share, the largest first; the shares add up to 100 %. */
    public List<Share> shares() {
        List<Account> accounts = accounts();
        List<Long> sums = accounts.stream().map(this::sum).toList();
        List<Integer> parts = parts(sums, total());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            shares.add(new Share(accounts.get(i), sums.get(i), percent(parts.get(i))));
        }
        return shares;
    }

    /** All characters together. */
    public long total() {
        return characters.keySet().stream().mapToLong(this::sum).sum();
    }

    private List<Account> accounts() {
        List<Account> accounts = new ArrayList<>(characters.keySet());
        accounts.sort(Comparator.comparing((Account account) -> -sum(account)).thenComparing(Account::ordinal));
        return accounts;
    }

    private long sum(Account account) {
        return characters.getOrDefault(account, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Tenths of a percent that add up to 100 %: what rounding down leaves goes to the largest remainders. */
    public static List<Integer> parts(List<Long> sums, long total) {
        if (total == 0) {
            return sums.stream().map(sum -> 0).toList();
        }
        List<Integer> parts = new ArrayList<>(
                sums.stream().map(sum -> (int) (sum * PARTS / total)).toList());
        int left = PARTS - parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> -(sums.get(i) * PARTS % total)));
        byRemainder.stream().limit(left).forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }

    private static void row(PrintStream out, String account, long count, String percent) {
        out.printf(Locale.ROOT, "  %-12s %,11d %8s%n", account, count, percent);
    }

    private static String percent(int part) {
        return part / 10 + "." + part % 10 + " %";
    }

    /** An account in words. */
    public static String name(Account account) {
        return account.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
