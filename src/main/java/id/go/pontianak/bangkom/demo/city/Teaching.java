package id.go.pontianak.bangkom.demo.city;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is taught while the history is played: in rooms, and by courses. */
@Component
@Profile("demo")
record Teaching(Delivery delivery, CourseLearners learners, CourseTests tests) {}
