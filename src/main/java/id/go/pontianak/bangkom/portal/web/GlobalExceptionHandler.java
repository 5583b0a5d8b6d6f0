package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Refusals;
import id.go.pontianak.bangkom.foundation.kernel.ChangedMeanwhile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.portal.forms.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * How the portal says no. Unknown and forbidden are the same 404; a state that does not allow it is 409, a broken rule 422, each with the
 * refusal's own sentence; what was not expected is a 500 with a reference that leads to the log and tells nothing else.
 */
@ControllerAdvice
class GlobalExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalExceptionHandler.class);

    private final MessageSource messages;
    private final ErrorPages pages;
    private final Refusals refusals;
    private final ConstantTimeNotFoundFilter even;
    private final FormAgain again;

    GlobalExceptionHandler(
            MessageSource messages,
            ErrorPages pages,
            Refusals refusals,
            ConstantTimeNotFoundFilter even,
            FormAgain again) {
        this.messages = messages;
        this.pages = pages;
        this.refusals = refusals;
        this.even = even;
        this.again = again;
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().matches("/(invitation|password-reset)/.*")) {
            refusals.note(request.getMethod(), request.getRequestURI());
        }
        even.hold(request);
        return pages.page(HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler(NotPossibleNow.class)
    ModelAndView notPossibleNow(NotPossibleNow refusal, HttpServletRequest request, HttpServletResponse response) {
        return refused(HttpStatus.CONFLICT, refusal, request, response);
    }

    @ExceptionHandler(RuleViolated.class)
    ModelAndView ruleViolated(RuleViolated refusal, HttpServletRequest request, HttpServletResponse response) {
        return refused(HttpStatus.UNPROCESSABLE_ENTITY, refusal, request, response);
    }

    /** He reads what changed, on the page of his form, with what he entered. */
    @ExceptionHandler(ChangedMeanwhile.class)
    ModelAndView changed(ChangedMeanwhile refusal, HttpServletRequest request, HttpServletResponse response) {
        return again.changed(refusal, sentence(refusal), request, response)
                .orElseGet(() -> pages.page(HttpStatus.CONFLICT, sentence(refusal), request, response));
    }

    /** Nothing that was entered is lost over a refusal: the form comes back with it where it has a page. */
    private ModelAndView refused(
            HttpStatus status, Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return again.refused(status, sentence(refusal), request, response)
                .orElseGet(() -> pages.page(status, sentence(refusal), request, response));
    }

    /** Somebody else was faster; trying again shows the new state. */
    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView overtaken(HttpServletRequest request, HttpServletResponse response) {
        return pages.page(HttpStatus.CONFLICT, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return pages.page(HttpStatus.PAYLOAD_TOO_LARGE, request, response);
    }

    /** A date without a form around it says the same as one in a form. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView unreadable(
            MethodArgumentTypeMismatchException failure, HttpServletRequest request, HttpServletResponse response) {
        return LocalDate.class.equals(failure.getRequiredType())
                ? ruleViolated(RuleViolated.of("typeMismatch.java.time.LocalDate"), request, response)
                : pages.page(HttpStatus.BAD_REQUEST, request, response);
    }

    @ExceptionHandler
    ModelAndView anything(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        if (failure instanceof AuthenticationException unauthenticated) {
            throw unauthenticated;
        }
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return pages.page(ErrorPages.known(answer.getStatusCode().value()), request, response);
        }
        if (ErrorPages.unreadable(failure)) {
            return pages.page(HttpStatus.BAD_REQUEST, request, response);
        }
        String reference = ErrorPages.newReference();
        LOG.error("Failure {}", reference, failure);
        return pages.failure(reference, request, response);
    }

    private String sentence(Refusal refusal) {
        Object[] arguments = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof MessageSourceResolvable text
                        ? messages.getMessage(text, LocaleContextHolder.getLocale())
                        : argument)
                .toArray();
        return messages.getMessage(refusal.messageKey(), arguments, LocaleContextHolder.getLocale());
    }
}
