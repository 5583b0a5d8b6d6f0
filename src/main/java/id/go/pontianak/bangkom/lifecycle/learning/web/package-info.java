/** Pages of learners; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.learning.web;

import org.jspecify.annotations.NullMarked;
