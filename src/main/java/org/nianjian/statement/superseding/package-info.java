/** Which of several submissions of one body, kind and year counts. */
@NullMarked
package org.nianjian.statement.superseding;

import org.jspecify.annotations.NullMarked;
