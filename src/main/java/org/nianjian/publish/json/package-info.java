/** JSON files that are the same bytes for the same content. */
@NullMarked
package org.nianjian.publish.json;

import org.jspecify.annotations.NullMarked;
