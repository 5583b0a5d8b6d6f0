package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.access.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the one search box of the portal finds in a module; a bean of the module whose pages the hits open. A source finds only what the
 * reader may open: the right is part of its statement, so that neither a hit nor their number tells of the rest.
 */
public interface SearchSource {

    /** How many hits a source gives at most; the rest is behind {@link Found#more}. */
    int MOST = 6;

    /** One thing that was found: its name, what tells it from others of that name, its page. */
    record Hit(String title, String detail, String path) {}

    /** What was found, the best first; {@code more} is the address of the list with all of it, where there is more. */
    record Found(List<Hit> hits, @Nullable String more) {

        /** The first of these hits, of which the source read one more than it gives. */
        public static Found of(List<Hit> read, String list) {
            return new Found(read.stream().limit(MOST).toList(), read.size() > MOST ? list : null);
        }
    }

    int order();

    /** Key of the heading above its hits. */
    String heading();

    /** {@code text} is not blank. */
    Found find(Actor actor, String text);
}
