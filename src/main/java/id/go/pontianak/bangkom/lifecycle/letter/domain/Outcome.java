package id.go.pontianak.bangkom.lifecycle.letter.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;

/** The page of one participant in a letter to his superior, with name, employee number, position and unit as printed on it. */
public record Outcome(PersonId superior, String name, String number, String position, String unit, Settled settled) {}
