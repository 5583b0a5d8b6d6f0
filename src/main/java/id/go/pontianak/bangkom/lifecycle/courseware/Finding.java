package id.go.pontianak.bangkom.lifecycle.courseware;

import java.util.List;

/** What was found in a page of a draft: {@code blocks} keeps it from being published; {@code key} is a message with {@code arguments}. */
public record Finding(String slug, String title, boolean blocks, String key, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
