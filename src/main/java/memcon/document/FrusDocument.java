package memcon.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/** One document of a FRUS volume as a memorandum. */
final class FrusDocument {

    private static final Pattern CONVERSATION = Pattern.compile(
            "(?i)\\b(?:memorand(?:um|a) (?:of|on|for the record of) (?:an? |the )?(?:\\w+ ){0,2}(?:conversations?|discussions?|meetings?|conferences?|talks?)"
                    + "|(?:record|minutes|notes?|summary|transcript|report|memorandum|account) (?:of|on) .{0,60}?(?:meetings?|conversations?|discussions?|conferences?|talks?)"
                    + "|conversation between|summary record|minutes of|telephone conversation)\\b");
    private static final Pattern DRAFTED = Pattern.compile(
            "[Dd]rafted (?:in \\S+ )?(?:on .{5,20} )?by ((?:[^.;(]|(?<=\\b\\p{Lu})\\.|(?<=\\b(?:Mr|Dr|Jr|Lt|St))\\.)+)");
    private static final Pattern AFTER_DRAFTER =
            Pattern.compile(",? (?:and (?:approved|cleared|concurred|initialed|sent)|on \\p{Lu}|in \\p{Lu}).*$");

    private final String volume;
    private final String number;
    private final TeiElement div;
    private final FrusComposer composer = new FrusComposer();
    private final Draft draft;
    private boolean headerOpen = true;

    FrusDocument(String volume, String number, String origin, TeiElement div) {
        this.volume = volume;
        this.number = number;
        this.div = div;
        this.draft = new Draft(new Text(composer.compose(div)), origin);
    }

    /** Whether head or shape say that a conversation is recorded. */
    static boolean isConversation(TeiElement div) {
        String head = div.elements().stream()
                .filter(each -> each.name().equals("head"))
                .map(each -> new FrusComposer().words(each))
                .findFirst()
                .orElse("");
        if (div.attribute("subtype").equals("editorial-note") || head.matches("(?i)(?:\\d+\\. )?editorial note.*")) {
            return false;
        }
        return CONVERSATION.matcher(head).find()
                || div.descendants("list").stream()
                        .anyMatch(list -> list.attribute("type").equals("participants"));
    }

    Memorandum read() {
        List<FrusComposer.Piece> pieces = composer.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            FrusComposer.Piece piece = pieces.get(i);
            if (piece.role() == FrusComposer.Role.PROSE) {
                int last = i;
                while (last + 1 < pieces.size() && pieces.get(last + 1).role() == FrusComposer.Role.PROSE) {
                    last++;
                }
                prose(piece.start(), pieces.get(last).end());
                i = last;
            } else {
                apparatus(piece);
            }
        }
        dates();
        draft.front.url = "https://history.state.gov/historicaldocuments/" + volume + "/" + number;
        draft.front.recordNumber = FrontMatterDraft.first(null, div.attribute("n"));
        if (!draft.hasBody()) {
            draft.warn(0, "no body found below the header", "Check the document");
        }
        return draft.finish(volume.replaceAll("[^A-Za-z0-9-]", "-") + "-" + number.replaceAll("[^A-Za-z0-9-]", "-"))
                .withLabelledTurns(pieces.stream()
                        .filter(piece -> piece.role() == FrusComposer.Role.PROSE)
                        .flatMap(piece -> TurnLabels.in(piece, draft.text).stream())
                        .toList());
    }

    private void prose(int from, int to) {
        int start = from;
        if (headerOpen) {
            start = HeaderReader.readPart(draft, from, to);
            headerOpen = start >= to;
        }
        BodyReader.read(draft, start, to);
    }

    private void apparatus(FrusComposer.Piece piece) {
        String words = draft.content.substring(piece.start(), piece.end());
        FrontMatterDraft front = draft.front;
        switch (piece.role()) {
            case TITLE -> title(piece.source(), words);
            case DATELINE ->
                front.place = FrontMatterDraft.first(
                        front.place,
                        String.join(
                                ", ",
                                piece.source().descendants("placeName").stream()
                                        .map(composer::words)
                                        .toList()));
            case SUBJECT ->
                front.subject = FrontMatterDraft.first(
                        front.subject,
                        words.replaceFirst("(?i)^subjects?:?\\s*", "").replace("\n", "; "));
            case PARTICIPANTS -> participants(piece.source());
            case SIGNATURE -> front.author = FrontMatterDraft.first(front.author, words);
            case FIELD -> sender(piece.source());
            case NOTE -> note(piece.source(), words);
            case ENTRY -> {
                draft.nextEntry();
                headerOpen = true;
                return;
            }
            case TABLE -> {
                draft.paragraph(piece.start(), piece.end());
                headerOpen = false;
                return;
            }
            default -> {
                // Classification, headings and other fields fill nothing.
            }
        }
        draft.mark(piece.start(), piece.end(), kind(piece.role()));
    }

    private static Apparatus.Kind kind(FrusComposer.Role role) {
        return switch (role) {
            case TITLE -> Apparatus.Kind.TITLE;
            case DATELINE -> Apparatus.Kind.DATE;
            case CLASSIFICATION -> Apparatus.Kind.CLASSIFICATION;
            case PARTICIPANTS -> Apparatus.Kind.PARTICIPANTS;
            case HEADING -> Apparatus.Kind.HEADING;
            case SIGNATURE -> Apparatus.Kind.SIGNATURE;
            case NOTE -> Apparatus.Kind.NOTE;
            default -> Apparatus.Kind.FIELD;
        };
    }

    private void title(TeiElement head, String words) {
        String title = words.replaceFirst("^\\[?\\d{1,4}\\]?\\.\\s+", "");
        draft.front.title = FrontMatterDraft.first(draft.front.title, title);
        draft.front.author = head.descendants("persName").stream()
                .filter(name -> name.attribute("type").equals("from"))
                .map(composer::words)
                .findFirst()
                .orElse(null);
        if (draft.front.author == null) {
            Authorship.read(title, draft.front);
        }
    }

    /** A list of one from whom a memorandum comes tells its author. */
    private void sender(TeiElement list) {
        List<TeiElement> items = list.descendants("item");
        if (list.attribute("type").equals("from") && items.size() == 1) {
            draft.front.author = FrontMatterDraft.first(draft.front.author, composer.ownWords(items.get(0)));
        }
    }

    private void participants(TeiElement list) {
        ParticipantLines lines = new ParticipantLines(draft.front.participants, null);
        if (list.name().equals("table")) {
            list.descendants("row").forEach(row -> row(row, lines));
        } else {
            items(list, lines);
        }
    }

    /** A cell is somebody, unless the rows stand under two sides. */
    private void row(TeiElement row, ParticipantLines lines) {
        List<TeiElement> cells = row.elements();
        List<String> words = cells.stream().map(this::unlabelled).toList();
        boolean sides = words.size() > 1 && words.stream().allMatch(ParticipantLines::isSide);
        if (sides || lines.hasColumns()) {
            lines.addRow(words, null);
        } else {
            for (int i = 0; i < words.size(); i++) {
                lines.add(words.get(i), reference(cells.get(i)));
            }
        }
    }

    private String unlabelled(TeiElement cell) {
        String words = composer.words(cell);
        return HeaderLabel.in(words).map(HeaderLabel::value).orElse(words);
    }

    private void items(TeiElement list, ParticipantLines lines) {
        for (TeiElement item : list.elements()) {
            if (!item.name().equals("item")) {
                continue;
            }
            String words = composer.ownWords(item);
            List<TeiElement> inner = item.elements().stream()
                    .filter(each -> each.name().equals("list"))
                    .toList();
            boolean heads =
                    !inner.isEmpty() || (isItalic(item) && !ParticipantLines.isTitled(words) && !words.contains(","));
            lines.add(heads && !words.isEmpty() ? words.replaceFirst(":?$", ":") : words, reference(item));
            inner.forEach(each -> items(each, lines));
        }
    }

    /** Whether all words of an item are set in italics, as headings of sides are. */
    private static boolean isItalic(TeiElement item) {
        return item.children().stream()
                .allMatch(child -> child instanceof TeiNode.Characters characters
                        ? characters.content().isBlank()
                        : child instanceof TeiElement element
                                && (element.name().equals("hi")
                                        || element.name().equals("note")));
    }

    private static @Nullable String reference(TeiElement item) {
        List<String> references = item.descendants("persName").stream()
                .map(name -> name.attribute("corresp"))
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
        // An item of several people has no reference of its own.
        return references.size() == 1 ? references.get(0) : null;
    }

    private void note(TeiElement note, String words) {
        FrontMatterDraft front = draft.front;
        switch (note.attribute("type")) {
            case "summary" ->
                front.summary = FrontMatterDraft.first(front.summary, words.replaceFirst("^Summary: ", ""));
            case "source" -> {
                Matcher archive = Pattern.compile("^\\[?Source: ([^,.:;]+)").matcher(words);
                if (archive.find()) {
                    front.holdingArchive = FrontMatterDraft.first(front.holdingArchive, archive.group(1));
                }
                Matcher drafted = DRAFTED.matcher(words);
                if (drafted.find()) {
                    front.author = FrontMatterDraft.first(
                            front.author,
                            AFTER_DRAFTER.matcher(drafted.group(1)).replaceFirst(""));
                }
            }
            default -> {
                // A footnote fills nothing.
            }
        }
    }

    /** The date of the markup: of the dateline, of the head, of the document. */
    private void dates() {
        FrontMatterDraft front = draft.front;
        for (TeiElement date : div.descendants("date")) {
            DateRange range = MarkupDate.of(date);
            if (range != null) {
                front.date = range;
                front.dateAsWritten = composer.words(date);
                return;
            }
        }
        DateRange range = MarkupDate.between(div.attribute("doc-dateTime-min"), div.attribute("doc-dateTime-max"));
        if (front.date == null && range != null) {
            front.date = range;
        }
        if (front.date == null && front.title != null) {
            front.date(front.title);
        }
    }
}
