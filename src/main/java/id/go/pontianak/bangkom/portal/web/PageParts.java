package id.go.pontianak.bangkom.portal.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parts that modules supply to pages of others: one that fails is logged with a reference and left out, the page goes on. */
final class PageParts {

    private static final Logger LOG = LoggerFactory.getLogger(PageParts.class);

    private PageParts() {}

    /** What the part says, or what stands in its place; that one gets the reference under which the failure is in the log. */
    static <T> T ask(Object part, Supplier<T> answer, Function<String, T> otherwise) {
        try {
            return answer.get();
        } catch (RuntimeException failure) {
            String reference = ErrorPages.newReference();
            LOG.error("Failure {}: part of a page left out: {}", reference, part, failure);
            return otherwise.apply(reference);
        }
    }
}
