package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;

/** A line of the list of batches. */
record BatchRow(Batch batch, int proposals) {}
