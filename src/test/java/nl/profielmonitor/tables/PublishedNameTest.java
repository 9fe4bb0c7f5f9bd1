package nl.profielmonitor.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Súdwest-Fryslân | sudwest-fryslan",
                "'s-Hertogenbosch | s-hertogenbosch",
                "Bergen (NH.) | bergen-nh",
                "Nuenen, Gerwen en Nederwetten | nuenen-gerwen-en-nederwetten",
                "Groot Amsterdam | groot-amsterdam"
            })
    void becomesASlug(String name, String slug) {
        assertThat(PublishedName.slug(name)).isEqualTo(slug);
    }
}
