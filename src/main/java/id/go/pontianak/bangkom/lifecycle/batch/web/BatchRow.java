package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;

/** A line of the list of batches; {@code taken} counts the people who have a seat, once seats were given. */
record BatchRow(Batch batch, int proposals, int taken) {}
