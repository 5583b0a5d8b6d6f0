package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Aiken: a question, its options as {@code A.} or {@code A)}, and {@code ANSWER: A}. It knows no topic, explanation or level. */
final class AikenText {

    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER:\\s*(\\S*)\\s*");

    private final ReadItems read;
    private final List<String> options = new ArrayList<>();
    private String stem = "";
    private int begins;

    private AikenText(ReadItems read) {
        this.read = read;
    }

    public static void read(String content, ReadItems read) {
        AikenText aiken = new AikenText(read);
        int number = 0;
        for (String line : content.split("\\R", -1)) {
            aiken.line(++number, line.strip());
        }
        aiken.end(number);
    }

    public static String write(List<Item> items) {
        StringBuilder out = new StringBuilder();
        for (Item item : items) {
            out.append(oneLine(item.text().stem())).append('\n');
            for (int option = 1; option <= item.text().options().size(); option++) {
                out.append(letter(option))
                        .append(". ")
                        .append(item.text().options().get(option - 1))
                        .append('\n');
            }
            out.append("ANSWER: ").append(letter(item.text().key())).append("\n\n");
        }
        return out.toString();
    }

    private void line(int number, String line) {
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (answer.matches() && begins > 0) {
            finish(answer.group(1));
        } else if (option.matches() && begins > 0 && option.group(1).charAt(0) - 'A' == options.size()) {
            options.add(option.group(2));
        } else if (!line.isEmpty()) {
            words(number, line);
        }
    }

    private void words(int number, String line) {
        if (!options.isEmpty()) {
            read.error(number, "", "item.aikenLine");
        } else if (begins == 0) {
            begins = number;
            stem = line;
        } else {
            stem = stem + '\n' + line;
        }
    }

    private void finish(String letter) {
        int key = letter.length() == 1 ? letter.toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1 : 0;
        read.add(begins, new ItemText("", "", stem, options, key, "", ReadItems.NO_LEVEL, false));
        begins = 0;
        options.clear();
    }

    private void end(int number) {
        if (begins > 0) {
            read.error(begins, "", "item.aikenEnd", number);
        }
    }

    private static String letter(int option) {
        return ItemText.letter(option).toUpperCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
