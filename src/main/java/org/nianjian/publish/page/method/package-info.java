/** How the numbers come about, and what the words and signs mean. */
@NullMarked
package org.nianjian.publish.page.method;

import org.jspecify.annotations.NullMarked;
