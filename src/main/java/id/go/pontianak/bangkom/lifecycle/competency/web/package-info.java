/** Pages of competencies, positions and profiles; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.competency.web;

import org.jspecify.annotations.NullMarked;
