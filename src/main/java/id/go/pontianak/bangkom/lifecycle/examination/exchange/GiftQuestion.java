package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One question of a GIFT file, from its title to its closing brace. */
final class GiftQuestion {

    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(plain|html|moodle|markdown)]");
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%-?[0-9.]+%");

    private final ReadItems read;
    private final int line;
    private final String topic;
    private final ItemTags tags;

    GiftQuestion(ReadItems read, int line, String topic, ItemTags tags) {
        this.read = read;
        this.line = line;
        this.topic = topic;
        this.tags = tags;
    }

    void read(String block) {
        int open = find(block, "{", 0);
        int close = open < 0 ? -1 : find(block, "}", open);
        if (open < 0 || close < 0) {
            read.error(line, "", "item.giftBraces");
            return;
        }
        if (!block.substring(close + 1).isBlank()) {
            read.error(line, "", "item.giftGap");
            return;
        }
        String stem = untitled(block.substring(0, open).strip());
        answers(unescaped(FORMAT.matcher(stem).replaceFirst("")), block.substring(open + 1, close));
    }

    private static String untitled(String stem) {
        int end = stem.startsWith("::") ? find(stem, "::", 2) : -1;
        return end < 0 ? stem : stem.substring(end + 2);
    }

    private void answers(String stem, String body) {
        int feedback = find(body, "####", 0);
        String explanation = feedback < 0 ? "" : unescaped(body.substring(feedback + 4));
        String options = feedback < 0 ? body : body.substring(0, feedback);
        int at = next(options, 0);
        if (at < 0 || !options.substring(0, at).isBlank()) {
            read.error(line, "", "item.type");
            return;
        }
        List<String> texts = new ArrayList<>();
        List<Integer> keys = new ArrayList<>();
        while (at >= 0) {
            int end = next(options, at + 1);
            texts.add(option(options.substring(at + 1, end < 0 ? options.length() : end)));
            if (options.charAt(at) == '=') {
                keys.add(texts.size());
            }
            at = end;
        }
        if (keys.size() > 1 || texts.size() == keys.size()) {
            read.error(line, "kunci", "item.type");
            return;
        }
        int key = keys.isEmpty() ? 0 : keys.get(0);
        read.add(
                line,
                new ItemText(topic, tags.competency(), stem, texts, key, explanation, tags.level(), tags.practice()));
    }

    private String option(String written) {
        if (WEIGHT.matcher(written).find()) {
            read.error(line, "", "item.weight");
        }
        int feedback = find(written, "#", 0);
        if (feedback >= 0 && !written.substring(feedback + 1).isBlank()) {
            read.warning(line, "item.answerFeedback");
        }
        return unescaped(feedback < 0 ? written : written.substring(0, feedback));
    }

    private static int next(String text, int from) {
        int right = find(text, "=", from);
        int wrong = find(text, "~", from);
        return right < 0 || wrong < 0 ? Math.max(right, wrong) : Math.min(right, wrong);
    }

    /** The first such sign that is not marked as part of the text. */
    private static int find(String text, String sign, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(sign, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Breaks of lines within the file are how it is set; those that are written are of the text. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        String joined = text.strip().replaceAll("\\s*\\R\\s*", " ");
        for (int at = 0; at < joined.length(); at++) {
            char sign = joined.charAt(at);
            if (sign == '\\' && at + 1 < joined.length()) {
                at++;
                sign = joined.charAt(at) == 'n' ? '\n' : joined.charAt(at);
            }
            plain.append(sign);
        }
        return plain.toString();
    }
}
