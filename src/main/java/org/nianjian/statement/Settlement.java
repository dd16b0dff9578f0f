package org.nianjian.statement;

import java.util.List;
import java.util.Map;

/**
 * What settling made of a report's observations.
 *
 * @param statements one per indicator at most, by indicator id
 * @param roles the role of every observation, by its ordinal
 */
public record Settlement(List<Statement> statements, Map<Integer, Role> roles) {
    public Settlement {
        statements = List.copyOf(statements);
        roles = Map.copyOf(roles);
    }
}
