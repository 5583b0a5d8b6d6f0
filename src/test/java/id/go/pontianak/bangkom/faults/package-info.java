/**
 * What the product does when its processes die: real processes on one PostgreSQL, a driver that remembers each request and answer, a mail
 * server that misbehaves, and an oracle that compares all of it with the database. {@code mvn -Pfaults verify} runs the {@code …Faults}.
 */
@NullMarked
package id.go.pontianak.bangkom.faults;

import org.jspecify.annotations.NullMarked;
