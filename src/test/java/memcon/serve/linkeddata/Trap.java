package memcon.serve.linkeddata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A collection in which nothing is as a server would wish it. */
final class Trap {

    static final String BASE = "https://w3id.org/memcon/id/";

    /** The words of a literal that no page should have whole. */
    static final String ENDLESS = "endless ".repeat(50_000);

    static final int CROWD = 450;

    /** Paths of IRIs that a careless server would mistake for something else. */
    static final List<String> ODD = List.of(
            "actor/Ållgren-Łukasz-李",
            "actor/%C3%85-escaped",
            "actor/a%20b",
            "actor/(parentheses)*!$&'",
            "actor/semi;colon=1",
            "actor/comma,colon:at@plus+",
            "actor/question?page=7",
            "actor/hash#fragment",
            "actor/report.ttl",
            "actor/page.html",
            "actor/zero%E2%80%8Bwidth",
            "actor/🚢",
            "id/id/x",
            "page/x",
            "data/x.nt");

    private Trap() {}

    static Path write(Path file) throws IOException {
        String odd = ODD.stream()
                .map(path -> "<" + path + "> rdfs:label \"odd\"@en .\n")
                .collect(Collectors.joining());
        String crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> "<document/fair/statement/s" + i + "> a memcon:Statement ; rdfs:label \"shout " + i
                        + "\"@en ; memcon:order " + i + " ; memcon:speaker <actor/crowd> .\n")
                .collect(Collectors.joining());
        Files.writeString(file, """
                @base <https://w3id.org/memcon/id/> .
                @prefix memcon: <https://w3id.org/memcon/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix schema: <https://schema.org/> .
                @prefix ex: <http://example.org/> .
                <document/fair/graph> {
                %s
                %s
                <actor/crowd> a memcon:Actor, memcon:Group ; rdfs:label "the crowd"@en .
                <actor/trap> a memcon:Actor, memcon:Claim, memcon:Statement, memcon:Memorandum, memcon:Passage, ex:Kind ;
                    rdfs:label "</title></script><script>alert('1')</script>\\" onload='x' <!--"@en ;
                    skos:altLabel "bell \\u0007 turned \\u202E and <img src=x onerror=alert(2)>"@en, "<b>"@de-x-b ;
                    memcon:content "</blockquote><script>"@en ;
                    memcon:quotation "]]> <script>alert(3)</script>" ;
                    memcon:reportedIn <actor/trap> ;
                    memcon:records <actor/trap> ;
                    memcon:toldIn <actor/trap> ;
                    memcon:speaker <javascript:alert(4)>, "not a thing" ;
                    memcon:addressee [ rdfs:label "<i>nobody</i>" ] ;
                    memcon:order "many" ;
                    schema:sameAs <javascript:alert(5)>, <data:text/html,alert>, <vbscript:x>,
                        <https://example.org/a?b=1&c='quoted'> ;
                    ex:note "<a href='javascript:alert(6)'>"^^<javascript:alert(7)> .
                <document/free> a memcon:Memorandum ; rdfs:label "free"@en ;
                    <http://purl.org/dc/terms/license> <https://creativecommons.org/publicdomain/zero/1.0/> .
                <actor/endless> rdfs:label "the endless one"@en ; ex:note "%s" .
                <actor/nameless> <http://example.org/1/> "a property that XML cannot name" .
                }
                """.formatted(odd, crowd, ENDLESS));
        return file;
    }
}
