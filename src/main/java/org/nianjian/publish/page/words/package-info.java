/** How pages say numbers and the words of the program, in both languages. */
@NullMarked
package org.nianjian.publish.page.words;

import org.jspecify.annotations.NullMarked;
