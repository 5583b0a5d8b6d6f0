package id.go.pontianak.bangkom.portal.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a style sheet says stays, what it says to its readers goes. */
class BareStylesTest {

    @Test
    void licencesStay() {
        assertThat(BareStyles.bare("/*! Licence */\n.a{}")).isEqualTo("/*! Licence */\n.a{}");
    }

    @Test
    void commentsAndIndentationGo() {
        assertThat(
                        BareStyles.bare(
                                "/* head ** of it */\n.a { color: red; }\n\n  /* two\n lines */ .b::after { content: \"a  b\"; }\n"))
                .isEqualTo("\n.a { color: red; }\n.b::after { content: \"a  b\"; }\n");
    }
}
