package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.ArrayList;
import java.util.List;

/** What a question bank of another program has no place for travels as tags: how hard it is, its competency, whether it is for practice. */
record ItemTags(String competency, int level, boolean practice) {

    private static final String LEVEL = "tingkat-";
    private static final String COMPETENCY = "kompetensi-";
    private static final String PRACTICE = "latihan";

    static final ItemTags NONE = new ItemTags("", ReadItems.NO_LEVEL, false);

    static List<String> of(ItemText text) {
        List<String> tags = new ArrayList<>();
        tags.add(LEVEL + text.level());
        if (!text.competency().isEmpty()) {
            tags.add(COMPETENCY + text.competency());
        }
        if (text.practice()) {
            tags.add(PRACTICE);
        }
        return tags;
    }

    /** With one tag more; those of others say nothing here. */
    ItemTags with(String tag) {
        if (tag.matches(LEVEL + "[1-3]")) {
            return new ItemTags(competency, Integer.parseInt(tag.substring(LEVEL.length())), practice);
        }
        if (tag.startsWith(COMPETENCY)) {
            return new ItemTags(tag.substring(COMPETENCY.length()), level, practice);
        }
        return tag.equals(PRACTICE) ? new ItemTags(competency, level, true) : this;
    }
}
