package id.go.pontianak.bangkom.portal.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Words that can be class names of a page: all that stand in templates and scripts, and those of {@code classes.txt}, which Java code gives to
 * templates. A word that ends with a hyphen is completed by an expression and stands for all that begin so.
 */
final class UsedWords implements Predicate<String> {

    private static final List<String> PLACES =
            List.of("classpath*:/templates/**/*.html", "classpath*:/static/js/*.js", "classpath*:/classes.txt");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");

    private final Set<String> words = new TreeSet<>();
    private final List<String> beginnings;

    UsedWords() throws IOException {
        for (String place : PLACES) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(place)) {
                WORD.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .forEach(words::add);
            }
        }
        beginnings = words.stream().filter(word -> word.endsWith("-")).toList();
    }

    @Override
    public boolean test(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
