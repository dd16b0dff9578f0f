/** The gazetteer of administrative divisions, and the resolving of names to official codes. */
@NullMarked
package org.nianjian.place;

import org.jspecify.annotations.NullMarked;
