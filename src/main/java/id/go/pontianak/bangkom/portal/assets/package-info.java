/** Files that pages load: the icons and style rules that are used and no others, sent compressed and kept by browsers. */
@NullMarked
package id.go.pontianak.bangkom.portal.assets;

import org.jspecify.annotations.NullMarked;
