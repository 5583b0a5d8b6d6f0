package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.ModelAndView;

/** Error answers as a page, or for an htmx request as a message at the top of the page that is shown. */
@Component
class ErrorPages {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<HttpStatus, String> KINDS = Map.of(
            HttpStatus.BAD_REQUEST, "unreadable",
            HttpStatus.FORBIDDEN, "stale",
            HttpStatus.NOT_FOUND, "notFound",
            HttpStatus.METHOD_NOT_ALLOWED, "unreadable",
            HttpStatus.CONFLICT, "notPossible",
            HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge",
            HttpStatus.UNPROCESSABLE_ENTITY, "ruleViolated",
            HttpStatus.INTERNAL_SERVER_ERROR, "failure");

    private final MessageSourceAccessor messages;

    ErrorPages(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** The status we have a page for that comes nearest. */
    static HttpStatus known(int status) {
        HttpStatus exact = HttpStatus.resolve(status);
        if (exact != null && KINDS.containsKey(exact)) {
            return exact;
        }
        return status >= 500 ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
    }

    /** A request that no page of ours sends: a parameter missing or of the wrong type. */
    static boolean unreadable(Exception failure) {
        return failure instanceof TypeMismatchException
                || failure instanceof ServletRequestBindingException
                || failure instanceof HttpMessageConversionException;
    }

    static String newReference() {
        return String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
    }

    ModelAndView page(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        String key = "portal.error." + KINDS.get(status);
        return page(status, messages.getMessage(key), request, response);
    }

    ModelAndView page(HttpStatus status, String sentence, HttpServletRequest request, HttpServletResponse response) {
        boolean htmx = "true".equals(request.getHeader("HX-Request"));
        if (htmx) {
            response.setHeader("HX-Retarget", "#messages");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        return new ModelAndView(htmx ? "portal/refused" : "portal/error", status)
                .addObject("kind", KINDS.get(status))
                .addObject("sentence", sentence);
    }

    ModelAndView failure(String reference, HttpServletRequest request, HttpServletResponse response) {
        String sentence = messages.getMessage("portal.error.failure");
        return page(HttpStatus.INTERNAL_SERVER_ERROR, sentence, request, response)
                .addObject("reference", reference);
    }
}
