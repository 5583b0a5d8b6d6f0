/** The pages of tracking. */
@NullMarked
package id.go.pontianak.bangkom.desk.tracking.web;

import org.jspecify.annotations.NullMarked;
