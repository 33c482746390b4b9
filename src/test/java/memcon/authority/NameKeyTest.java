package memcon.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moskovskiy, Moskowskyi, Moskovsky, Moskovskii, Moskovskij, Moskowski, MOSKOVSKY, Moskovskyj",
                "Khrushchev, Hruschev, Chruschev, Khrushchov, Khrushchyov, Chruščov, Chruszczow, Chruschtschow",
                "Ri Song-un, Ri Song Un, Ri Song-Un, Yi Song-un, Lee Song Un, Rhee Song-un, Ri Sŏng-un, Ri Song\u2011un",
                "Gorbachev, Gorbatschow, Gorbačov, Gorbachyov",
                "Kuznetsov, Kuznetzov, Kuznecov, Kuznetsow",
                "Mikhail, Michail, Mihail",
                "Sergei, Sergey, Sergej, Sergeï",
                "Yuri, Yurii, Iurii, Iuriy",
                "Yeltsin, Eltsin, Eltzin",
                "Zhukov, Žukov, Zhukow, Zhukoff",
                "Sana'a, Sanaʼa, Sana’a",
                "N.S. Khrushchev, N. S. Khrushchev, n s khrushchev"
            })
    void spellings_of_one_name_have_one_key(String spellings) {
        List<String> names = List.of(spellings.split(", "));
        assertEquals(
                1,
                names.stream().map(NameKey::of).distinct().count(),
                () -> names.stream().map(NameKey::of).toList().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Khrushchev,Khrouchtchev",
        "Khrushchev,Krushchev",
        "Brezhnev,Brezhenv",
        "Puzanov,Puzanow",
        "Nikita Sergeyevich,Nikita Sergeevich",
        "Ri Songun,Ri Song-un",
        "Mao Tsetung,Mao Tse-tung",
        "Mikoyan,Mikojan"
    })
    void a_slip_in_a_long_word_is_forgiven(String a, String b) {
        assertTrue(NameKey.near(a, b), () -> NameKey.of(a) + " " + NameKey.of(b));
        assertTrue(NameKey.near(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Il,Kim Il Sung",
        "Bowles,Bowie",
        "Mann,Mao",
        "Rusk,Rask",
        "Chou,Chu",
        "Kim Jong Il,Kim Jong Un",
        "Ri Song Un,Ri Jong Un",
        "Castro,Costa",
        "Stalin,Stassen",
        "Moskovsky,Kossovsky",
        "Yang,Jang",
        "Suslov,Kosygin"
    })
    void different_people_stay_apart(String a, String b) {
        assertNotEquals(NameKey.of(a), NameKey.of(b));
        assertFalse(NameKey.near(a, b), () -> NameKey.of(a) + " " + NameKey.of(b));
    }

    @Test
    void an_empty_name_is_near_to_nothing() {
        assertFalse(NameKey.near("", ""));
        assertFalse(NameKey.near("-", "Mao"));
    }

    @Test
    void words_keep_the_order_of_the_name() {
        assertEquals(List.of("kim", "il", "sung"), NameKey.of("KIM Il-sung").words());
    }

    @Test
    void a_key_does_not_depend_on_case_apostrophes_or_composition_of_diacritics() {
        Random random = new Random(116744);
        for (int i = 0; i < 2000; i++) {
            String name = inventedName(random);
            NameKey key = NameKey.of(name);
            assertEquals(key, NameKey.of(name.toUpperCase(java.util.Locale.ROOT)), name);
            assertEquals(key, NameKey.of(name.replace('-', ' ')), name);
            assertEquals(key, NameKey.of(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)), name);
            assertEquals(key, NameKey.of(name.substring(0, 1) + "\u2019" + name.substring(1)), name);
            assertTrue(NameKey.near(name, name), name);
        }
    }

    @Test
    void nearness_is_symmetric() {
        Random random = new Random(1964);
        for (int i = 0; i < 2000; i++) {
            String a = inventedName(random);
            String b = inventedName(random);
            assertEquals(NameKey.near(a, b), NameKey.near(b, a), a + " / " + b);
        }
    }

    private static String inventedName(Random random) {
        List<String> parts = List.of("shch", "yi", "kh", "ov", "sk", "a", "č", "é", "ts", "w", "un", "il", "-", "ij");
        String name = Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(2 + random.nextInt(5))
                .collect(Collectors.joining());
        return "B" + name + "a";
    }
}
