/** How a plan of a year or an amendment begins, and what its items are drafted from: the catalogue, last year and what evaluations decided. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.draft;

import org.jspecify.annotations.NullMarked;
