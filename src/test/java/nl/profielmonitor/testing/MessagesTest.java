package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void acceptsWhatIsInOrder() {
        Messages messages = Messages.parse("# Texts\n\na=Tekst\nb.c={0} foto''s van ’t '{' {1,number}\n");

        assertThat(messages.faults()).isEmpty();
        assertThat(messages.texts()).containsOnlyKeys("a", "b.c");
    }

    @Test
    void keepsASpaceAtTheEdge() {
        assertThat(Messages.parse("or=\\ of\\ ").texts()).containsEntry("or", " of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1\na=2", "a=foto's", "a=", "a={0", "a=een \\\n twee", "geen bericht"})
    void findsWhatIsNot(String file) {
        assertThat(Messages.parse(file).faults()).isNotEmpty();
    }

    @Test
    void findsAMessageThatOneLanguageLacks() {
        Messages dutch = Messages.parse("a=een\nb=twee");

        assertThat(dutch.differences(Messages.parse("a=one"))).containsExactly("only in the first language: b");
        assertThat(Messages.parse("a=one").differences(dutch)).containsExactly("only in the second language: b");
        assertThat(dutch.differences(Messages.parse("b=two\na=one"))).isEmpty();
    }

    @Test
    void findsAnArgumentThatOneLanguageLacks() {
        assertThat(Messages.parse("a={0} van {1}").differences(Messages.parse("a={0}")))
                .containsExactly("other arguments: a");
    }
}
