package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of the analysis of needs and what each shows of it (optimistic lock). */
@Component
class NeedsForms implements FormRoute.Source {

    private static final String YEAR = "/needs/{year}";
    private static final String UNIT = "/needs/{year}/{unit}";
    private static final String RECAP = UNIT + "/recap";
    private static final String TEAM = "/needs/{year}/teams/{office}";
    private static final String PERSON = TEAM + "/{person}";

    private final NeedsReader reader;

    NeedsForms(NeedsReader reader) {
        this.reader = reader;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/needs", "/needs"),
                FormRoute.of(YEAR + "/cancel", YEAR).showing(YEAR, this::campaign),
                FormRoute.of(UNIT + "/reopen", UNIT).showing(UNIT, this::unit),
                FormRoute.of(RECAP + "/lines/{code}", RECAP).showing(RECAP + "/lines/{code}", this::choice),
                FormRoute.of(RECAP + "/extras", RECAP),
                FormRoute.of(RECAP + "/extras/{id}/remove", RECAP),
                FormRoute.of(RECAP + "/hand-up", RECAP).showing(UNIT, this::unit),
                FormRoute.of(RECAP + "/import", RECAP + "/import"),
                FormRoute.of(RECAP + "/import/{id}/confirm", RECAP + "/import/{id}"),
                FormRoute.of(RECAP + "/import/{id}/discard", RECAP + "/import/{id}"),
                FormRoute.of(TEAM + "/agree", TEAM),
                FormRoute.of(TEAM + "/finish", TEAM),
                FormRoute.of(PERSON, PERSON).showing(PERSON, this::levels),
                FormRoute.of("/my/needs/{code}", "/my/needs/{code}"),
                FormRoute.of("/my/needs", "/my/needs"));
    }

    private Shown campaign(Map<String, String> variables) {
        return reader.campaign(year(variables))
                .map(one -> Shown.ofCase(one.number())
                        .fact("needs.status", "#" + one.status().messageKey()))
                .orElseThrow(NotFound::new);
    }

    private Shown unit(Map<String, String> variables) {
        UnitNeeds unit = reader.unit(year(variables), variables.getOrDefault("unit", ""));
        return Shown.ofCase(unit.number())
                .fact("needs.status", "#" + unit.status().messageKey())
                .fact("needs.version", unit.version());
    }

    private Shown choice(Map<String, String> variables) {
        UnitNeeds unit = reader.unit(year(variables), variables.getOrDefault("unit", ""));
        RecapLine.Choice choice =
                reader.line(unit, variables.getOrDefault("code", "")).choice();
        return Shown.ofCase(unit.number())
                .field("programme", "needs.programme", choice.programme())
                .field("topic", "needs.topic", choice.topic())
                .field("wish", "needs.wish", choice.wish())
                .field("remark", "needs.remark", choice.remark());
    }

    private Shown levels(Map<String, String> variables) {
        PersonId person = PersonId.of(variables.getOrDefault("person", ""));
        Assessment assessment = reader.member(year(variables), variables.getOrDefault("office", ""), person);
        Shown shown = Shown.nothing().fact("needs.status", "#needs.person.state." + assessment.state());
        for (Assessment.Item item : assessment.items()) {
            shown = shown.fact(item.code(), item.level() == null ? "" : item.level());
        }
        return shown;
    }

    private static int year(Map<String, String> variables) {
        return NeedsReader.year(variables.getOrDefault("year", ""));
    }
}
