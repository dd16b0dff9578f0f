package org.nianjian.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianjian.indicator.Observation;

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

    /** What a report comes to that makes no statements: a template, a superseded one, one of an unknown year. */
    public static Settlement withoutStatements(List<Observation> observations) {
        return new Settlement(
                List.of(),
                observations.stream().collect(Collectors.toMap(Observation::ordinal, each -> Role.NOT_COUNTED)));
    }
}
