/** Pages of evaluations and questionnaires; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import org.jspecify.annotations.NullMarked;
