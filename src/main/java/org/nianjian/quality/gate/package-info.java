/** The shock test: whether an edition may take the place of the one before it, or has moved too far from it in a night. */
@NullMarked
package org.nianjian.quality.gate;

import org.jspecify.annotations.NullMarked;
