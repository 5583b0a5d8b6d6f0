/** The hands of the story: what is done in it is done through the faces of the modules, on the day it happened. */
@NullMarked
package id.go.pontianak.bangkom.demo.city.hand;

import org.jspecify.annotations.NullMarked;
