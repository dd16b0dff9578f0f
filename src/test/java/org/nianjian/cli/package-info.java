/** Tests of the command line. */
@NullMarked
package org.nianjian.cli;

import org.jspecify.annotations.NullMarked;
