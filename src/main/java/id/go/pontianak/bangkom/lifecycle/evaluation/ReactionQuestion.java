package id.go.pontianak.bangkom.lifecycle.evaluation;

import org.jspecify.annotations.Nullable;

/** A statement to be judged from 1 to 5, or an open question, whose {@code dimension} is null; {@code classroom}: asked only where people meet in a room. */
public record ReactionQuestion(
        int number, @Nullable Dimension dimension, String words, String wordsEnglish, boolean classroom) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final int LONGEST_REMARK = 500;

    public boolean open() {
        return dimension == null;
    }

    /** In the language of the page. */
    public String in(String language) {
        return language.equals("en") ? wordsEnglish : words;
    }
}
