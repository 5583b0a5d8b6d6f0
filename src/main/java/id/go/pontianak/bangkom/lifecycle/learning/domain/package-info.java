/** Reading of course files and the rows of courses and learners; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.learning.domain;

import org.jspecify.annotations.NullMarked;
