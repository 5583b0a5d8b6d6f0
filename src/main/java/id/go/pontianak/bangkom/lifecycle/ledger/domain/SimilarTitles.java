package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Trigram similarity of titles: shared groups of three letters among all, word by word, as PostgreSQL's pg_trgm counts it. */
public final class SimilarTitles {

    private static final double LEAST = 0.6;

    private SimilarTitles() {}

    public static boolean same(String one, String other) {
        return similarity(one, other) >= LEAST;
    }

    static double similarity(String one, String other) {
        Set<String> left = trigrams(one);
        Set<String> right = trigrams(other);
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        int all = left.size() + right.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    private static Set<String> trigrams(String title) {
        Set<String> trigrams = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String padded = "  " + word + ' ';
                for (int at = 0; at + 3 <= padded.length(); at++) {
                    trigrams.add(padded.substring(at, at + 3));
                }
            }
        }
        return trigrams;
    }
}
