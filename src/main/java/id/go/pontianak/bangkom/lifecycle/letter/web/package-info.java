@NullMarked
package id.go.pontianak.bangkom.lifecycle.letter.web;

import org.jspecify.annotations.NullMarked;
