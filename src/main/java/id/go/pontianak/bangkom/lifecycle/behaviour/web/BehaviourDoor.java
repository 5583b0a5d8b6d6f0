package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRights;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourTasks;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import org.springframework.stereotype.Component;

/** As what somebody comes to a measurement; unknown and forbidden are the same 404. */
@Component
class BehaviourDoor {

    enum Visitor {
        RATER,
        /** Did something in it. */
        DONE,
        READER
    }

    record Done(BehaviourCase measurement, Batch batch) {}

    private final Behaviours behaviours;
    private final BehaviourTasks tasks;
    private final BehaviourRights rights;
    private final Batches batches;
    private final Journal journal;

    BehaviourDoor(
            Behaviours behaviours, BehaviourTasks tasks, BehaviourRights rights, Batches batches, Journal journal) {
        this.behaviours = behaviours;
        this.tasks = tasks;
        this.rights = rights;
        this.batches = batches;
        this.journal = journal;
    }

    BehaviourCase find(String number) {
        return behaviours.measurement(number);
    }

    Visitor of(BehaviourCase one, PersonId person) {
        if (tasks.capacity(one.number(), person).isPresent()) {
            return Visitor.RATER;
        }
        if (rights.mayRead(person, one.batch())) {
            return Visitor.READER;
        }
        if (journal.hasActed(person, one.caseNumber())) {
            return Visitor.DONE;
        }
        throw new NotFound();
    }

    Done done(BehaviourCase one) {
        return new Done(one, batches.batch(one.batch()));
    }
}
