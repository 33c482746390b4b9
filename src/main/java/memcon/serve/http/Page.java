package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An HTML page: complete without scripts, which only add to it, and nothing from the data gets into it unescaped.
 */
public final class Page {

    /** What comes after the content. */
    public static final String FOOT = "</main>\n</body>\n</html>\n";

    /** The ways into the graph, as every page offers them. */
    private static final List<Door> DOORS = List.of(
            new Door("/browse", "Browse"),
            new Door("/explore", "Explore"),
            new Door("/timeline", "Timeline"),
            new Door("/map", "Map"),
            new Door("/sparql", "Query"),
            new Door("/export", "Export"),
            new Door("/dataset", "The data"));

    private record Door(String path, String name) {}

    private Page() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        send(request, response, title, "", content);
    }

    /**
     * As {@link #send(HttpServletRequest, HttpServletResponse, String, String)}, with more in the head.
     *
     * @param more elements of the head, as in {@link #head}
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, String title, String more, String content)
            throws IOException {
        Sending.send(head(PublicAddress.of(request), title, more) + content + FOOT, "text/html", response);
    }

    /**
     * What comes before the content, the heading included.
     *
     * @param more elements of the head that this page has beside those of every page, as HTML
     */
    public static String head(PublicAddress at, String title, String more) {
        String icon = "<link rel=\"icon\" href=\"" + at.link("/assets/icon.svg") + "\">\n";
        return opening(title, icon + style(at, "style.css") + more, header(at));
    }

    /** As {@link #head}, of a page that is a file and part of no server. */
    public static String alone(String title, String more) {
        return opening(title, more, "");
    }

    private static String opening(String title, String more, String header) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s – memcon</title>
                %2$s</head>
                <body>
                %3$s<main id="main-content">
                <h1>%1$s</h1>
                """.formatted(escape(title), more, header);
    }

    private static String header(PublicAddress at) {
        return """
                <a class="skip" href="#main-content">To the content</a>
                <header class="site">
                <a class="brand" href="%s">memcon</a>
                <nav aria-label="Ways into the graph">
                %s</nav>
                <form role="search" aria-label="Everywhere" action="%s"><input type="search" name="q" maxlength="500" aria-label="Words to search for" placeholder="Search"></form>
                </header>
                """.formatted(
                        at.link("/"),
                        DOORS.stream()
                                .map(door -> "<a href=\"" + at.link(door.path()) + "\">" + door.name() + "</a>\n")
                                .collect(Collectors.joining()),
                        at.link("/search"));
    }

    /**
     * An element of the head by which a page gets its script, a module that runs when all of the page is there.
     *
     * @param name of a file in {@code serve/assets}
     */
    public static String script(PublicAddress at, String name) {
        return "<script type=\"module\" src=\"" + at.link("/assets/" + name) + "\"></script>\n";
    }

    /** As {@link #script}, for a style beside that of every page. */
    public static String style(PublicAddress at, String name) {
        return "<link rel=\"stylesheet\" href=\"" + at.link("/assets/" + name) + "\">\n";
    }

    /** Text as it may stand in an element or in a quoted attribute. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
