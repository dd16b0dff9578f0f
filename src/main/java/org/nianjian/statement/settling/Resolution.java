package org.nianjian.statement.settling;

import java.util.Optional;
import org.nianjian.statement.Statement;

/** A way to make one statement of the figures that still count. */
sealed interface Resolution permits Amounts, Rates {

    /** The statement, every figure's role noted; empty if none would be safe. There is at least one figure. */
    Optional<Statement> resolve(Figures figures);
}
