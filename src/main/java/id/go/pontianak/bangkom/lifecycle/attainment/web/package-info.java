@NullMarked
package id.go.pontianak.bangkom.lifecycle.attainment.web;

import org.jspecify.annotations.NullMarked;
