@NullMarked
package id.go.pontianak.bangkom.lifecycle.assessment.domain;

import org.jspecify.annotations.NullMarked;
