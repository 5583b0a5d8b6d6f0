@NullMarked
package id.go.pontianak.bangkom.desk.filters.web;

import org.jspecify.annotations.NullMarked;
