package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GIFT of Moodle: questions with one right option of several, separated by blank lines; topics are its categories. */
final class GiftText {

    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\.|[^\\]\\\\])*)]");
    private static final int LONGEST_TAGS = 1000;
    private static final String CATEGORY = "$CATEGORY:";

    private final ReadItems read;
    private final StringBuilder block = new StringBuilder();
    private String topic = "";
    private ItemTags tags = ItemTags.NONE;
    private int begins;

    private GiftText(ReadItems read) {
        this.read = read;
    }

    public static void read(String content, ReadItems read) {
        GiftText gift = new GiftText(read);
        int number = 0;
        for (String line : content.split("\\R", -1)) {
            gift.line(++number, line);
        }
        gift.finish();
    }

    public static String write(List<Item> items) {
        StringBuilder out = new StringBuilder();
        String topic = "";
        for (Item item : items) {
            ItemText text = item.text();
            if (!text.topic().equals(topic)) {
                topic = text.topic();
                out.append(CATEGORY)
                        .append(' ')
                        .append(topic.replace("/", "//"))
                        .append("\n\n");
            }
            question(item.number(), text, out);
        }
        return out.toString();
    }

    private static void question(int number, ItemText text, StringBuilder out) {
        out.append("//");
        ItemTags.of(text)
                .forEach(tag -> out.append(" [tag:")
                        .append(tag.replaceAll("([\\\\\\]])", "\\\\$1"))
                        .append(']'));
        out.append("\n::")
                .append(number)
                .append(":: [plain]")
                .append(escaped(text.stem()))
                .append(" {\n");
        for (int option = 1; option <= text.options().size(); option++) {
            out.append(option == text.key() ? '=' : '~')
                    .append(option(text.options().get(option - 1)))
                    .append('\n');
        }
        if (!text.explanation().isEmpty()) {
            out.append("####").append(escaped(text.explanation())).append('\n');
        }
        out.append("}\n\n");
    }

    private void line(int number, String line) {
        String bare = line.strip();
        boolean open = begins > 0;
        if (!open && bare.startsWith(CATEGORY)) {
            String category = bare.substring(CATEGORY.length()).strip();
            topic = MoodleXml.lastOf(category);
        } else if (!open && bare.startsWith("//")) {
            Matcher tag = TAG.matcher(bare.substring(0, Math.min(bare.length(), LONGEST_TAGS)));
            while (tag.find()) {
                tags = tags.with(tag.group(1).replaceAll("\\\\(.)", "$1"));
            }
        } else if (bare.isEmpty()) {
            finish();
        } else if (!bare.startsWith("//")) {
            begins = open ? begins : number;
            block.append(line).append('\n');
        }
    }

    private void finish() {
        if (begins > 0) {
            new GiftQuestion(read, begins, topic, tags).read(block.toString());
            tags = ItemTags.NONE;
        }
        block.setLength(0);
        begins = 0;
    }

    /** What begins with a percentage would be read as a partial mark. */
    private static String option(String text) {
        return (text.matches("(?s)%-?[0-9.]+%.*") ? "\\" : "") + escaped(text);
    }

    /** Signs that mean something in GIFT are marked; a line break is written as one, so that no blank line ends the question. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:\\[])", "\\\\$1").replace("\n", "\\n");
    }
}
