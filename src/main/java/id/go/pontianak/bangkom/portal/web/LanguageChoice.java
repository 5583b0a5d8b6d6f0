package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=en} on any page changes the language, for this person's browser only; other values are ignored. */
class LanguageChoice implements HandlerInterceptor {

    static final String PARAMETER = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter(PARAMETER);
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && resolver != null && "GET".equals(request.getMethod())) {
            Locale language = Locale.forLanguageTag(wanted);
            if (LanguageConfiguration.LANGUAGES.contains(language)) {
                resolver.setLocale(request, response, language);
            }
        }
        return true;
    }
}
