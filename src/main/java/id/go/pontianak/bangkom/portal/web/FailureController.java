package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Failures that happen outside a controller: in a filter, or while a page is being written. */
@Controller
class FailureController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

    private final ErrorPages pages;

    FailureController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? ErrorPages.known(number) : HttpStatus.NOT_FOUND;
        if (!status.is5xxServerError()) {
            return pages.page(status, request, response);
        }
        String reference = ErrorPages.newReference();
        LOG.error("Failure {}", reference, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return pages.failure(reference, request, response);
    }
}
