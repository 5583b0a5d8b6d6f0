/** The building blocks of the pages, each with its states: where whoever makes a page takes them from. */
@NullMarked
package id.go.pontianak.bangkom.demo.blocks;

import org.jspecify.annotations.NullMarked;
