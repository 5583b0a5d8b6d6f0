@NullMarked
package id.go.pontianak.bangkom.lifecycle.attainment.domain;

import org.jspecify.annotations.NullMarked;
