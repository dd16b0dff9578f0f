/** Checks of a staged edition against the warehouse and within itself, before readers see it. */
@NullMarked
package org.nianjian.publish.check;

import org.jspecify.annotations.NullMarked;
