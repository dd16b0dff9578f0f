/** Tests that hold the walls of the house: which room may know which, and what none of them may do. */
@NullMarked
package org.nianjian.architecture;

import org.jspecify.annotations.NullMarked;
