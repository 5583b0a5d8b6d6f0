package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.spreadsheet.Invisible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a question: {@code key} is the number of its right option, counted from 1; {@code level} says how hard it was meant to be
 * (1 to 3); {@code practice}: for practice only, in no test.
 */
public record ItemText(
        String topic,
        String competency,
        String stem,
        List<String> options,
        int key,
        String explanation,
        int level,
        boolean practice) {

    public static final int MOST_OPTIONS = 6;
    public static final int LEVELS = 3;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_OPTION = 500;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]|\\p{Cs}");

    /** What is wrong with it, at the field that is to be mended; {@code kind} completes {@code importing.fault.item.}. */
    public record Problem(String field, String kind) {}

    public ItemText {
        topic = line(topic);
        competency = line(competency);
        stem = readable(stem);
        options = options.stream().map(ItemText::line).toList();
        explanation = readable(explanation);
    }

    /** The letter of an option, as people name it: {@code a} for the first. */
    public static String letter(int option) {
        return option < 1 || option > MOST_OPTIONS ? "" : String.valueOf((char) ('a' + option - 1));
    }

    /** The letter of the right option. */
    public String keyLetter() {
        return letter(key);
    }

    /** Questions of the same words are one question. */
    public String sameAs() {
        return stem.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Everything that is wrong with it at once; none where it can be asked. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        required(problems, "topic", topic, LONGEST_NAME);
        tooLong(problems, "competency", competency, LONGEST_NAME);
        required(problems, "stem", stem, LONGEST_TEXT);
        tooLong(problems, "explanation", explanation, LONGEST_TEXT);
        ofOptions(problems);
        if (level < 1 || level > LEVELS) {
            problems.add(new Problem("level", "level"));
        }
        return problems;
    }

    /** The same under another topic. */
    public ItemText withTopic(String other) {
        return new ItemText(other, competency, stem, options, key, explanation, level, practice);
    }

    /** Without what nobody sees: files bring marks without width, control characters and halves of characters. */
    private static String readable(String text) {
        return UNSEEN.matcher(ReadableText.of(Invisible.drop(text))).replaceAll("");
    }

    private static String line(String text) {
        return readable(text).replaceAll("\\s+", " ");
    }

    private void ofOptions(List<Problem> problems) {
        if (options.size() < 2) {
            problems.add(new Problem(letter(Math.max(1, options.size() + 1)), "options"));
        } else if (options.size() > MOST_OPTIONS) {
            problems.add(new Problem(letter(MOST_OPTIONS), "optionsMany"));
        }
        Set<String> known = new HashSet<>();
        for (int at = 1; at <= Math.min(options.size(), MOST_OPTIONS); at++) {
            String option = options.get(at - 1);
            required(problems, letter(at), option, LONGEST_OPTION);
            if (!option.isEmpty() && !known.add(option.toLowerCase(Locale.ROOT))) {
                problems.add(new Problem(letter(at), "optionTwice"));
            }
        }
        if (key < 1 || key > options.size()) {
            problems.add(new Problem("key", "key"));
        }
    }

    private static void required(List<Problem> problems, String field, String text, int longest) {
        if (text.isEmpty()) {
            problems.add(new Problem(field, "empty"));
        }
        tooLong(problems, field, text, longest);
    }

    private static void tooLong(List<Problem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new Problem(field, "long"));
        }
    }
}
