@NullMarked
package id.go.pontianak.bangkom.lifecycle.interview.web;

import org.jspecify.annotations.NullMarked;
