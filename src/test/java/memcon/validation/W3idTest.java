package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the IRIs of the project lead once the redirects are in force. */
class W3idTest {

    private static final Path FILE = Path.of("ontology", "w3id", ".htaccess");
    private static final String HOME = "https://memcon.example.org";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern RULE = Pattern.compile("RewriteRule (\\S+) (\\S+) \\[(\\S+)]");
    private static final Pattern CONDITION = Pattern.compile("RewriteCond %\\{HTTP_ACCEPT} (\\S+)");

    /** A rule of the rewriting module, with the one kind of condition that is used. */
    private record Rule(Pattern accept, Pattern path, String target, List<String> flags) {}

    @ParameterizedTest
    @CsvSource({
        "ontology, text/turtle, /ontology.ttl",
        "ontology, application/ld+json, /ontology.jsonld",
        "ontology, application/rdf+xml, /ontology.rdf",
        "ontology, application/n-triples, /ontology.nt",
        "ontology, 'text/turtle, text/html;q=0.5', /ontology.ttl",
        "ontology, */*, /ontology",
        "ontology, '', /ontology",
        "ontology/0.1.0, text/turtle, /ontology.ttl",
        "ontology/0.1.0, text/html, /ontology",
        "ontology.ttl, text/html, /ontology.ttl",
        "alignments, text/turtle, /alignments.ttl",
        "alignments-beyond-dl, application/n-triples, /alignments-beyond-dl.nt",
        "speech-acts, text/turtle, /speech-acts.ttl",
        "act/ask, text/turtle, /speech-acts.ttl",
        "act/ask, text/html, /ontology#act/ask",
        "mode/freeIndirect, text/html, /ontology#mode/freeIndirect",
        "act, text/html, /ontology#scheme/act",
        "claimterm, application/ld+json, /speech-acts.jsonld",
        "claimterm, text/html, /ontology",
        "id/document/wilson-116744/text, text/plain, /id/document/wilson-116744/text",
        "id/actor/nikita-khrushchev, text/turtle, /id/actor/nikita-khrushchev",
        "'', text/html, /"
    })
    void a_path_leads_to_what_is_accepted(String path, String accept, String target) throws IOException {
        assertEquals(HOME + target, resolve(path, accept));
    }

    @ParameterizedTest
    @CsvSource({"ontologies", "act/ask/more", "ontology/9.9.9", "ontology.docx", "Act/ask"})
    void what_is_not_there_leads_nowhere(String path) throws IOException {
        assertEquals("", resolve(path, BROWSER));
    }

    @Test
    void every_concept_leads_to_its_place_and_to_its_data() throws IOException {
        List<Resource> concepts = RDFDataMgr.loadModel("ontology/speech-acts.ttl")
                .listSubjectsWithProperty(RDF.type, SKOS.Concept)
                .toList();
        assertTrue(concepts.size() > 50);
        for (Resource concept : concepts) {
            String path =
                    concept.getURI().substring(Vocabulary.CONCEPTS.length()).replaceFirst("#.*", "");
            assertEquals(HOME + "/speech-acts.ttl", resolve(path, "text/turtle"), path);
            assertTrue(resolve(path, BROWSER).startsWith(HOME + "/ontology"), path);
        }
    }

    private static String resolve(String path, String accept) throws IOException {
        for (Rule rule : rules()) {
            Matcher matcher = rule.path().matcher(path);
            if (matcher.find() && rule.accept().matcher(accept).find()) {
                assertTrue(rule.flags().contains("R=303") && rule.flags().contains("L"), rule::toString);
                String target = rule.target().replace("%{ENV:HOME}", HOME);
                assertEquals(target.contains("#"), rule.flags().contains("NE"), "# is escaped without NE: " + target);
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    target = target.replace("$" + group, matcher.group(group));
                }
                return target;
            }
        }
        return "";
    }

    /** In order. A line that is neither rule, condition, setting nor remark fails: the test would not know what it does. */
    private static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        Pattern accept = Pattern.compile("");
        for (String line : Files.readAllLines(FILE)) {
            Matcher condition = CONDITION.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (condition.matches()) {
                accept = Pattern.compile(condition.group(1));
            } else if (rule.matches() && !rule.group(2).equals("-")) {
                List<String> flags = List.of(rule.group(3).split(",", -1));
                rules.add(new Rule(accept, Pattern.compile(rule.group(1)), rule.group(2), flags));
                accept = Pattern.compile("");
            } else {
                assertTrue(
                        line.isBlank()
                                || line.startsWith("#")
                                || line.equals("Options +FollowSymLinks -MultiViews")
                                || line.equals("RewriteEngine on")
                                || line.equals("RewriteRule ^ - [E=HOME:" + HOME + "]"),
                        line);
            }
        }
        return rules;
    }
}
