/**
 * One item of a plan that is changed during the year outside an amendment: added because an offer came, resumed on other days, deferred or
 * cancelled. What is asked for stands in no plan before all offices have approved it.
 */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.change;

import org.jspecify.annotations.NullMarked;
