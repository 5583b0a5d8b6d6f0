package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.hand.Proposals;
import id.go.pontianak.bangkom.demo.city.past.PlansStep;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the autumn of the city, part by part. */
@Component
@Profile("demo")
class ScenarioStep {

    private final CitySteps steps;
    private final History history;
    private final Desk desk;
    private final Proposals proposals;
    private final Teaching teaching;
    private final PlansStep plans;

    ScenarioStep(CitySteps steps, History history, Desk desk, Proposals proposals, Teaching teaching, PlansStep plans) {
        this.steps = steps;
        this.history = history;
        this.desk = desk;
        this.proposals = proposals;
        this.teaching = teaching;
        this.plans = plans;
    }

    void play(Structure structure, Population population, Cast cast) {
        Scenario scenario = new Scenario(history, desk, proposals, teaching, structure, population, cast);
        steps.timed("September", scenario::september);
        steps.timed("October", scenario::october);
        steps.timed("last week", scenario::lastWeek);
        steps.once("plans", () -> plans.load(cast));
    }
}
