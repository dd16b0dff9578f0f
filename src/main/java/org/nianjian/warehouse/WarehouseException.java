package org.nianjian.warehouse;

import org.jspecify.annotations.Nullable;

/** A warehouse that cannot be opened: the message says which, why, and what to do. */
public final class WarehouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WarehouseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
