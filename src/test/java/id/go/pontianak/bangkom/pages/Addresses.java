package id.go.pontianak.bangkom.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of all pages there are: the application's own list of routes, its variables filled with things that exist. */
final class Addresses {

    /** What is downloaded or drawn, and parts that a page fetches: nobody looks at these by themselves. */
    private static final Set<String> NO_PAGES = Set.of(
            "/error",
            // Leads on, to a form.
            "/kept",
            // Leads on, to what it tells of.
            "/notices/{id}",
            "/learning-hours",
            "/learning/{programme}/img/{name}",
            "/admin/import/{id}/marked",
            "/admin/import/template",
            "/batches/{number}/calendar.ics",
            "/batches/{number}/decree.pdf",
            "/batches/{number}/sessions/agenda.pdf",
            "/batches/{number}/organiser/{id}.{extension:pdf|xlsx}",
            "/batches/{number}/packages.xlsx",
            "/batches/{number}/results/minutes.{extension:pdf|xlsx}",
            "/batches/{number}/sessions/{id}/attendance.{extension:xlsx|pdf}",
            "/certificates/events/{event}/certificates.pdf",
            "/certificates/records/{id}/certificate.pdf",
            "/certificates/register/export.xlsx",
            "/certificates/status/{year}",
            "/certificates/{code}/credential.json",
            "/competencies/dictionary.{extension:xlsx|csv}",
            "/courses/{programme}/export.zip",
            "/courses/{programme}/xapi.json",
            "/demo/mailbox/{id}/css",
            "/demo/mailbox/{id}/html",
            "/evaluations/{number}/evaluation.pdf",
            "/evaluations/{number}/evaluation.xlsx",
            "/files/{id}",
            "/ledger/evidence/{number}/context",
            "/ledger/export/{no}.xlsx",
            "/ledger/export/{no}/{sheet}.csv",
            "/ledger/me/recap.{extension:pdf|xlsx}",
            "/ledger/overview.xlsx",
            "/ledger/people.xlsx",
            "/ledger/{person}/recap.{extension:pdf|xlsx}",
            "/letters/register.xlsx",
            "/letters/{id}.pdf",
            "/needs/{year}/{unit}/absent.xlsx",
            "/needs/{year}/{unit}/recap.xlsx",
            "/nominations/{number}/context",
            "/plans/{year}/needs.xlsx",
            "/plans/{year}/plan.{extension:pdf|xlsx}",
            "/plans/{year}/realisation.xlsx",
            "/programmes/export.{extension:xlsx|csv}",
            "/open-data/{dataset}.csv",
            "/open-data/{dataset}.json",
            "/reports/event-log/journal.{extension:xes|json}",
            "/reports/processes/{process}/model",
            "/reports/{report}/report.{extension:pdf|xlsx}",
            "/programmes/{code}/bank/export.{extension:xlsx|gift|xml|txt}",
            "/team.xlsx",
            "/tracking/export.{extension:xlsx|csv}",
            "/tracking/{number}/model",
            "/tracking/{number}/{part:head|file}",
            // Of the life cycle that only the tests know.
            "/loans/{number}");

    private final Map<String, List<String>> samples = new LinkedHashMap<>();

    /** Fills the variable that follows a beginning; the one before it is filled already. */
    Addresses with(String prefix, List<String> values) {
        samples.put(prefix, values);
        return this;
    }

    /** Routes that somebody can look at, as the application declares them. */
    static Set<String> routes(ApplicationContext application) {
        Set<String> routes = new TreeSet<>();
        application
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                        .filter(Addresses::isRead)
                        .forEach(info -> routes.addAll(info.getPatternValues())));
        routes.removeAll(NO_PAGES);
        return routes;
    }

    private static boolean isRead(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        boolean page = info.getProducesCondition().isEmpty()
                || info.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_HTML);
        return page && (methods.isEmpty() || methods.contains(RequestMethod.GET));
    }

    /** None where the route has a variable and nothing to fill it with. */
    List<String> of(String route) {
        int variable = route.indexOf('{');
        if (variable < 0) {
            return List.of(route);
        }
        List<String> addresses = new ArrayList<>();
        String rest = route.substring(route.indexOf('}') + 1);
        samples.getOrDefault(route.substring(0, variable), List.of())
                .forEach(value -> addresses.addAll(of(route.substring(0, variable) + value + rest)));
        return addresses;
    }
}
