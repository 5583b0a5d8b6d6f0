package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is typed; options that are empty at the end were not meant. */
record ItemForm(
        @Nullable String topic,
        @Nullable String competency,
        @Nullable String stem,
        @Nullable String a,
        @Nullable String b,
        @Nullable String c,
        @Nullable String d,
        @Nullable String e,
        @Nullable String f,
        @Nullable String key,
        @Nullable String explanation,

        @NotBlank @Pattern(regexp = "[1-3]", message = "{importing.fault.item.level}") @Nullable
        String level,

        @NotBlank @Pattern(regexp = "test|practice") @Nullable
        String use) {

    private static final String PRACTICE = "practice";

    static ItemForm empty(String topic) {
        return new ItemForm(topic, "", "", "", "", "", "", "", "", "", "", "2", "test");
    }

    static ItemForm of(ItemText text) {
        return new ItemForm(
                text.topic(),
                text.competency(),
                text.stem(),
                option(text, 1),
                option(text, 2),
                option(text, 3),
                option(text, 4),
                option(text, 5),
                option(text, 6),
                ItemText.letter(text.key()),
                text.explanation(),
                String.valueOf(text.level()),
                text.practice() ? PRACTICE : "test");
    }

    ItemText text() {
        List<String> options = new ArrayList<>();
        for (String option : new @Nullable String[] {a, b, c, d, e, f}) {
            options.add(given(option));
        }
        while (!options.isEmpty() && options.get(options.size() - 1).isBlank()) {
            options.remove(options.size() - 1);
        }
        String letter = given(key).strip();
        return new ItemText(
                given(topic),
                given(competency),
                given(stem),
                options,
                letter.length() == 1 ? letter.charAt(0) - 'a' + 1 : 0,
                given(explanation),
                Integer.parseInt(given(level)),
                PRACTICE.equals(use));
    }

    private static String option(ItemText text, int number) {
        return number <= text.options().size() ? text.options().get(number - 1) : "";
    }

    private static String given(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
