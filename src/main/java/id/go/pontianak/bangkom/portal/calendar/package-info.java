/** The administrator's page for the yearly decree of holidays and joint leave. */
@NullMarked
package id.go.pontianak.bangkom.portal.calendar;

import org.jspecify.annotations.NullMarked;
