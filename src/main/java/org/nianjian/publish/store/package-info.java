/** The editions on disk: staging, checking, the atomic swap, and which ones are kept. */
@NullMarked
package org.nianjian.publish.store;

import org.jspecify.annotations.NullMarked;
