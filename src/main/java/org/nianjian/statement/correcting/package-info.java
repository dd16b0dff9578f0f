/** What people say of the data, applied last and above everything that was read. */
@NullMarked
package org.nianjian.statement.correcting;

import org.jspecify.annotations.NullMarked;
