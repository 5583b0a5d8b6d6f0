package id.go.pontianak.bangkom.demo.city;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is taught while the history is played: in rooms, by courses, and by organisers outside the city. */
@Component
@Profile("demo")
record Teaching(
        Delivery delivery,
        OrganiserResults results,
        CourseLearners learners,
        CourseTests tests,
        SessionsStep sessions,
        OutsideLists lists,
        NeedsUnderWay needs) {}
