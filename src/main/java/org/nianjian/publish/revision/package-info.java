/** What an edition says differently from the one before it, and why. */
@NullMarked
package org.nianjian.publish.revision;

import org.jspecify.annotations.NullMarked;
