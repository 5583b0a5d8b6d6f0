@NullMarked
package id.go.pontianak.bangkom.desk.filters.domain;

import org.jspecify.annotations.NullMarked;
