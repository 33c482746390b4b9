package memcon.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://archive.example/memcon/, https://archive.example, /memcon/sparql",
        "https://archive.example/memcon, https://archive.example, /memcon/sparql",
        "https://archive.example:8443/a/b/, https://archive.example:8443, /a/b/sparql",
        "HTTP://archive.example, http://archive.example, /sparql",
        "https://archive.example/, https://archive.example, /sparql"
    })
    void links_begin_with_the_path_of_the_public_address(String url, String host, String link) {
        assertEquals(link, PublicAddress.of(url).link("/sparql"));
        assertEquals(host, PublicAddress.of(url).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive.example/memcon/",
                "ftp://archive.example/",
                "https:///memcon/",
                "https://archive.example/memcon/?a=b",
                "https://archive.example/memcon/#a",
                "https://curator@archive.example/",
                "https://archive.example/a/../b/",
                "https://archive.example/a'b/",
                "https://archive example/",
                "javascript:alert(1)"
            })
    void what_is_not_the_address_of_a_page_is_refused(String url) {
        String fault = assertThrows(IllegalArgumentException.class, () -> PublicAddress.of(url))
                .getMessage();
        assertTrue(fault.contains(url) && fault.contains("Give one such as"), fault);
    }
}
