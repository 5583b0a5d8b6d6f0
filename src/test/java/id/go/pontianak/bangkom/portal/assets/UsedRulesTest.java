package id.go.pontianak.bangkom.portal.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedRulesTest {

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9 -]*-[a-z0-9 -]*)\"");

    private final UsedRules rules = new UsedRules(Set.of("card", "p-1/2", "data-open")::contains);

    @Test
    void keepsWhatIsUsedAndDropsTheRest() {
        assertThat(rules.of(
                        "@charset \"UTF-8\";/*! licence */p,.card>a{color:red}.gone{x:y}/* gone */.gone .card{x:y}"))
                .isEqualTo("@charset \"UTF-8\";/*! licence */p,.card>a{color:red}");
    }

    @Test
    void keepsOnlyTheUsedSelectorsOfARule() {
        assertThat(rules.of(".gone,.card:is(.a,.b),.p-1\\/2:not(.gone:has(.x)),[data-open],[data-bs-theme=dark]{x:y}"))
                .isEqualTo(".card:is(.a,.b),.p-1\\/2:not(.gone:has(.x)),[data-open]{x:y}");
    }

    @Test
    void goesIntoConditionsAndLeavesNoneEmpty() {
        assertThat(rules.of("@media print{.card{x:y}.gone{x:y}}@media (width:1px){.gone{x:y}}@keyframes k{0%{x:y}}"))
                .isEqualTo("@media print{.card{x:y}}@keyframes k{0%{x:y}}");
    }

    @Test
    void isNotMisledByBracesInStrings() {
        assertThat(rules.of(".card{a:url(\"data:x{;}\\\"}\")}.gone{a:'}'}p{x:y}"))
                .isEqualTo(".card{a:url(\"data:x{;}\\\"}\")}p{x:y}");
    }

    /** A class that only Java code names stands in {@code classes.txt}; otherwise its rules would be dropped. */
    @Test
    void classNamesInJavaCodeAreKnown() throws IOException {
        Set<String> styled = new TreeSet<>();
        CLASS.matcher(BuiltFiles.allStyles())
                .results()
                .map(name -> name.group(1))
                .forEach(styled::add);
        UsedWords used = new UsedWords();
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .flatMap(literal -> Stream.of(literal.group(1).split(" ")))
                        .filter(word -> styled.contains(word) && !used.test(word))
                        .forEach(unknown::add);
            }
        }

        assertThat(styled).hasSizeGreaterThan(1000).contains("btn-primary", "bg-red-lt");
        assertThat(unknown).isEmpty();
    }
}
