/** The command line: arguments, progress and exit codes. */
@NullMarked
package org.nianjian.cli;

import org.jspecify.annotations.NullMarked;
