package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An HTML page: plain, without scripts, and nothing from the data gets into it unescaped. */
public final class Page {

    /** What comes after the content. */
    public static final String FOOT = "</main>\n</body>\n</html>\n";

    private Page() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, String title, String content)
            throws IOException {
        Sending.send(head(PublicAddress.of(request), title, "") + content + FOOT, "text/html", response);
    }

    /**
     * What comes before the content, the heading included.
     *
     * @param more elements of the head that this page has beside those of every page, as HTML
     */
    public static String head(PublicAddress at, String title, String more) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <link rel="stylesheet" href="%2$s">
                <title>%1$s – memcon</title>
                %4$s</head>
                <body>
                <header><a href="%3$s">memcon</a></header>
                <main>
                <h1>%1$s</h1>
                """.formatted(escape(title), at.link("/style.css"), at.link("/"), more);
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
